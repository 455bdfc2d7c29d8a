/** A picture as it lies in the content. */
export interface PictureSource {
  /** Its path in the content folder. */
  readonly file: string;
  readonly format: string;
  readonly width: number;
  readonly height: number;
}

/** The files as which a picture is published: modern ones in steps of width, and one that every browser opens. */
export interface PublishedPicture {
  readonly steps: readonly { readonly path: string; readonly width: number }[];
  readonly fallback: { readonly path: string; readonly width: number };
  readonly width: number;
  readonly height: number;
}

const STEPS = [480, 960, 1600] as const;
const FALLBACK = 960;

/** Where the published files of a picture stand; known before any of them is made, so that pages need not wait for them. */
export const publishedPicture = ({ file, format, width, height }: PictureSource): PublishedPicture => {
  const stem = file.replace(/\.[a-z]+$/i, '');
  const largest = Math.min(width, STEPS[STEPS.length - 1] ?? width);
  const widths = [...STEPS.filter((step) => step < largest), largest];
  const fallback = widths.findLast((step) => step <= FALLBACK) ?? largest;
  return {
    steps: widths.map((step) => ({ path: `${stem}.${step}.webp`, width: step })),
    fallback: { path: `${stem}.${fallback}.${format === 'png' ? 'png' : 'jpg'}`, width: fallback },
    width: largest,
    height: Math.max(1, Math.round((height * largest) / width)),
  };
};
