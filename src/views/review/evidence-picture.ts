import type { Entry } from '../../domain/library.ts';
import type { ViewContext } from '../context.ts';
import { fileHref } from '../file-href.ts';
import { attribute, pictureMarkup } from '../picture-markup.ts';
import { plain } from '../words.ts';

interface Asked {
  readonly id: string;
  readonly isKit: boolean;
}

/** The markup of evidence that is a picture, so that reviewers see it beside the input; `null` where it is none or must not be shown. */
export const evidencePicture = (context: ViewContext, self: Entry<'assessment'>, { id, isKit }: Asked): string | null => {
  const evidence = self.data.evidence?.[id];
  if (evidence?.file === undefined || self.community === null) return null;
  const asset = context.library.files.get(`communities/${self.community}/${evidence.file}`)?.asset;
  if (asset?.type !== 'image') return null;
  const alt = evidence.title === undefined ? context.label('evidenceKind', evidence.kind) : plain(context.sayOf(self)(evidence.title));
  if (isKit) return `<img data-kit="${attribute(encodeURI(evidence.file))}" alt="${attribute(alt)}" width="${asset.width}" height="${asset.height}">`;
  const isOpen = evidence.access === 'public' && fileHref(context, self.community, evidence.file) !== null;
  // Files of a community lie two folders above its assessments.
  return isOpen ? pictureMarkup({ context, entry: self }, { src: `../../${evidence.file}`, alt }) : null;
};
