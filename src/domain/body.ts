/** The body of a document as data: what is rendered, and what rules and search read of it. */
export interface Body {
  readonly segments: readonly BodySegment[];
  readonly blocks: readonly TextBlock[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly headings: readonly BodyHeading[];
  readonly components: readonly ComponentUse[];
}

/** A piece of a body: finished HTML, or something that only a page can finish. */
export type BodySegment =
  | string
  | { readonly type: 'link'; readonly href: string; readonly title: string | null; readonly children: readonly BodySegment[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly title: string | null }
  | { readonly type: 'component'; readonly name: string; readonly props: ComponentProps; readonly children: readonly BodySegment[] };

/** The literal props of a component. */
export type ComponentProps = Readonly<Record<string, string | number | boolean>>;

/** A stretch of text as a reader sees it, with the place in the file of each of its parts. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code' | 'attribute' | 'address' | 'comment';
  readonly text: string;
  /** Where the parts of `text` stand: `at` counts in `text`, `start` in the file; both in UTF-16 units. */
  readonly runs: readonly TextRun[];
  /** The same for all cells of one row of a table, so that a rule can look at a row as a whole. */
  readonly row?: number;
}

/** A part of a block's text that stands in one piece in the file. */
export interface TextRun {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in back-ticks, where braces and marks mean nothing. */
  readonly code?: true;
}

/** A stretch of the file in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A link of a body; `href` is decoded, as a reader would write it. */
export interface BodyLink extends Stretch {
  readonly href: string;
  readonly text: string;
}

/** A picture of a body; `src` is decoded, relative to the file. */
export interface BodyImage extends Stretch {
  readonly src: string;
  readonly alt: string;
}

/** A heading of a body; `slug` is its anchor. */
export interface BodyHeading extends Stretch {
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
}

/** A component that a body uses. */
export interface ComponentUse extends Stretch {
  readonly name: string;
  readonly props: ComponentProps;
}

/** The stretch of the file that a stretch of a block's text stands for. */
export const stretchOf = (block: TextBlock, at: number, length: number): Stretch => {
  const first = runAt(block, at);
  const last = runAt(block, at + Math.max(length - 1, 0));
  if (!first || !last) return { start: block.runs[0]?.start ?? 0, end: block.runs.at(-1)?.end ?? 0 };
  return { start: Math.min(first.start + (at - first.at), first.end), end: Math.min(last.start + (at + length - last.at), last.end) };
};

const runAt = (block: TextBlock, at: number) => block.runs.find((run) => at >= run.at && at < run.at + run.length);
