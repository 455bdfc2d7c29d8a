import type { Entry, Library } from '../../domain/library.ts';
import type { Texts } from '../../domain/locale.ts';
import { type LocalText, pickText } from '../../domain/local-text.ts';
import { kindOfNotice } from '../../domain/notice.ts';
import { type DetailProblem, type DetailShape, type TypedDetails, typeDetails } from '../../domain/notice-details.ts';
import { type Place, valueAt } from '../../domain/place.ts';

const KNOWN = new WeakMap<Entry, { readonly shapes: readonly DetailShape[]; readonly typed: TypedDetails }>();

/** The details of a notice with their types; several rules ask for them. */
const typedDetails = (notice: Entry<'notice'>, shapes: readonly DetailShape[]): TypedDetails => {
  const known = KNOWN.get(notice);
  if (known?.shapes === shapes) return known.typed;
  const typed = typeDetails(shapes, notice.data.details ?? {});
  KNOWN.set(notice, { shapes, typed });
  return typed;
};

/** What the details of a notice name of one type, files or documents, each with its place. */
export function* namedInDetails(library: Library, notice: Entry<'notice'>, type: 'file' | 'reference'): Generator<{ readonly name: string; readonly place: Place }> {
  for (const [detail, value] of typedDetails(notice, kindOfNotice(library, notice.data)?.details ?? []).values) {
    if (value.type !== type) continue;
    const isAlone = typeof notice.data.details?.[detail] === 'string';
    const names = value.type === 'file' ? value.files : value.names;
    for (const [index, name] of names.entries()) yield { name, place: isAlone ? valueAt('details', detail) : valueAt('details', detail, index) };
  }
}

/** What is wrong with the details of a notice. */
export const problemsOf = (notice: Entry<'notice'>, shapes: readonly DetailShape[]): readonly DetailProblem[] => typedDetails(notice, shapes).problems;

/** A label of the settings in every language of a message. */
export const localWords = (label: LocalText): Texts => ({ 'zh-Hans': pickText(label, 'zh-Hans'), 'zh-Hant': pickText(label, 'zh-Hant'), en: pickText(label, 'en') });
