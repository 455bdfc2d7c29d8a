import type { Entry } from '../../domain/library.ts';
import type { Texts } from '../../domain/locale.ts';
import { type LocalText, pickText } from '../../domain/local-text.ts';
import { type DetailProblem, type DetailShape, type TypedDetails, typeDetails } from '../../domain/notice-details.ts';

const KNOWN = new WeakMap<Entry, { readonly shapes: readonly DetailShape[]; readonly typed: TypedDetails }>();

/** The details of a notice with their types; several rules ask for them. */
export const typedDetails = (notice: Entry<'notice'>, shapes: readonly DetailShape[]): TypedDetails => {
  const known = KNOWN.get(notice);
  if (known?.shapes === shapes) return known.typed;
  const typed = typeDetails(shapes, notice.data.details ?? {});
  KNOWN.set(notice, { shapes, typed });
  return typed;
};

/** What is wrong with the details of a notice. */
export const problemsOf = (notice: Entry<'notice'>, shapes: readonly DetailShape[]): readonly DetailProblem[] => typedDetails(notice, shapes).problems;

/** A label of the settings in every language of a message. */
export const localWords = (label: LocalText): Texts => ({ 'zh-Hans': pickText(label, 'zh-Hans'), 'zh-Hant': pickText(label, 'zh-Hant'), en: pickText(label, 'en') });
