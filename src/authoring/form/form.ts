/** A table of a form: its first row names fields, its second one says what belongs there. */
export interface FormSheet {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of a table of a form. */
export interface FormColumn {
  /** What the first row says, by which it is read back. */
  readonly key: string;
  readonly label: string;
  /** Counted in characters. */
  readonly width: number;
  /** Only shown; whatever is typed there is not read. */
  readonly isShown?: true;
  /** The only values that a cell takes. */
  readonly choices?: readonly string[];
}

/** Which document a form stands for, as its marker says. */
export interface FormMark {
  readonly kind: 'plan' | 'profile' | 'assessment' | 'notice';
  /** Of a notice. */
  readonly noticeKind?: string;
  readonly community?: string;
  readonly period?: string;
  readonly stage?: string;
  readonly reviewer?: string;
  readonly standard?: string;
}

/** A document as tables that Word or a spreadsheet holds. */
export interface Form {
  readonly mark: FormMark;
  readonly title: string;
  readonly sheets: readonly FormSheet[];
}

/** The tables of a form as they were read back, by the id in their first cell. */
export interface FormReading {
  readonly mark: FormMark;
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const KEY_MARK = '#';

/** What the first cell of a table says. */
export const tableKey = (id: string): string => `${KEY_MARK}${id}`;

/** The id of a table by its first cell, or `null`. */
export const idOfTable = (cell: string): string | null => (cell.startsWith(KEY_MARK) ? cell.slice(1) : null);

/** What a program changes in a cell, or would take for something else. */
const CHANGED = /^["']|[\u0000-\u001F\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]|_x[\da-f]{4}_| {2}/i;

/** A text as a cell holds it: plain where no program would change it, else in quotes as JSON. */
export const writeCell = (text: string): string => (text === text.trim() && text !== '' && !CHANGED.test(text) ? text : quoteCell(text));

/** A text in quotes, with everything escaped that is not plainly a letter, a digit or a mark. */
export const quoteCell = (text: string): string =>
  JSON.stringify(text)
    .replaceAll(/[^\u0020-\u007E\u3000-\u9FFF\uFF00-\uFFEE]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(/ (?= )|(?<= ) /g, '\\u0020')
    .replaceAll('_x', '\\u005fx');

/** The text that a cell holds. */
export const readCell = (cell: string): string => {
  if (!/^".*"$/s.test(cell)) return cell;
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'string' ? value : cell;
  } catch {
    return cell; // Somebody put a word in quotes.
  }
};

const MARK = 'linli-form/1';

/** The marker by which a form is known again. */
export const writeMark = (mark: FormMark): string => `${MARK} ${JSON.stringify(mark)}`;

/** The marker that a text is, or `null`. */
export const readMark = (text: string): FormMark | null => {
  if (!text.startsWith(`${MARK} {`)) return null;
  try {
    const mark: unknown = JSON.parse(text.slice(MARK.length + 1));
    return isMark(mark) ? mark : null;
  } catch {
    return null;
  }
};

const isMark = (mark: unknown): mark is FormMark =>
  typeof mark === 'object' && mark !== null && 'kind' in mark && ['plan', 'profile', 'assessment', 'notice'].includes(String(mark.kind)) && Object.values(mark).every((value) => typeof value === 'string');
