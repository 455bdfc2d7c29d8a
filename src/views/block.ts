import type { Spark } from './charts/spark.ts';
import type { Day } from '../domain/day.ts';
import type { Words } from './words.ts';

/** A stretch of a line: words, a link, a day, a telephone number, or several of them one after another. */
export type Inline =
  | Words
  | readonly Inline[]
  | { readonly href: string; readonly words: Inline; readonly external?: boolean }
  | { readonly tel: string; readonly words: string }
  | { readonly time: string; readonly words: string }
  /** Days on which something falls due that is not there yet: a script at the reader's clock says what that means today. */
  | { readonly dues: readonly Day[]; readonly words: string }
  | { readonly strong: Inline }
  | { readonly small: Inline }
  /** Several lines below one another. */
  | { readonly lines: readonly Inline[] }
  | { readonly spark: Spark }
  | { readonly mark: Tone; readonly words: Inline };

/** What a mark means; its words say it too. */
export type Tone = 'done' | 'doing' | 'late' | 'todo' | 'dropped' | 'plain';

/** A row of a table: the first cell names the row. */
export interface Row {
  readonly id?: string;
  readonly head: Inline;
  readonly cells: readonly Inline[];
}

/** One part of a section. */
export type Block =
  | { readonly type: 'text'; readonly words: Inline }
  | { readonly type: 'facts'; readonly rows: readonly { readonly label: Inline; readonly value: Inline; readonly note?: Inline }[] }
  | { readonly type: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly foot?: readonly Row[] }
  | { readonly type: 'list'; readonly items: readonly Inline[]; readonly ordered?: boolean }
  | { readonly type: 'entries'; readonly items: readonly EntryLine[] };

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** An entry of a list: a title with a line below it. */
export interface EntryLine {
  readonly id?: string;
  readonly title: Inline;
  readonly meta?: Inline;
  readonly lines?: readonly Inline[];
  /** What a script at the reader's clock needs, as JSON. */
  readonly notice?: string;
  /** Whether there is room for what that script will say, so that nothing moves when it does. */
  readonly slot?: boolean;
}

/** A part of a page with its own heading and anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Left out in the simplified page. */
  readonly extra?: boolean;
  /** One of many short ones: its heading stands back. */
  readonly minor?: boolean;
}

/** A section, or nothing where it would be empty. */
export const section = (id: string, title: string, blocks: readonly (Block | null)[]): readonly Section[] => {
  const kept = blocks.filter((block) => block !== null && !isEmpty(block));
  return kept.length === 0 ? [] : [{ id, title, blocks: kept.filter((block) => block !== null) }];
};

const isEmpty = (block: Block): boolean => {
  switch (block.type) {
    case 'text':
      return block.words === '';
    case 'facts':
    case 'table':
      return block.rows.length === 0;
    case 'list':
    case 'entries':
      return block.items.length === 0;
  }
};

/** Words as a link, or alone where there is no page or file to lead to. */
export const linked = (href: string | null, words: Inline): Inline => (href === null ? words : { href, words });

/** The parts that are there, with something between them. */
export const joined = (parts: readonly (Inline | null | undefined)[], between: string): Inline => {
  const kept = parts.filter((part): part is Inline => part !== null && part !== undefined && part !== '');
  return kept.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
};

/** The lines that say something, below one another; nothing where there are none. */
export const linesOf = (lines: readonly (Inline | null)[]): Inline => {
  const kept = lines.filter((line): line is Inline => line !== null && !(Array.isArray(line) && line.length === 0));
  return kept.length === 0 ? '' : { lines: kept };
};
