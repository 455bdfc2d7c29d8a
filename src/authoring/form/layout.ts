/** How a cell holds a value that is no text: a list of words, or counts by word. */
export type CellForm = 'list' | 'counts';

/** A field of a table of a form. */
export interface FieldLayout {
  /** The path below the row, with dots. */
  readonly key: string;
  /** The short words over it, as a key of the texts. */
  readonly label: string;
  readonly form?: CellForm;
  readonly width?: number;
  readonly choices?: readonly string[];
  /** The field of a schema whose text says what belongs there. */
  readonly hint?: string;
}

/** A table of a form and the part of the header that it stands for. */
export type TableLayout =
  /** One row a field. */
  | { readonly shape: 'fields'; readonly id: string; readonly title: string; readonly fields: readonly FieldLayout[] }
  /** One row an entry; `*` in the path is a place of a list, `@` a key of a map. A row without what it `needs` is empty. */
  | { readonly shape: 'rows'; readonly id: string; readonly title: string; readonly at: readonly string[]; readonly fields: readonly FieldLayout[]; readonly blank: number; readonly keys?: readonly string[]; readonly needs?: string };
