import type { TreePath } from '../domain/tree.ts';

/** A choice with what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What stands in a form for one value of a header. */
export interface FormField {
  readonly path: TreePath;
  readonly label: string;
  /** What to type, in the words of the reference. */
  readonly hint: string;
  readonly isRequired: boolean;
  /** Whether it can be taken away as a whole, as an entry of a list. */
  readonly isEntry: boolean;
  readonly control: Control;
}

/** How a value is asked for. */
export type Control =
  | { readonly type: 'text'; readonly value: string; readonly rows: number; readonly mode: 'text' | 'decimal' | 'numeric' | 'tel' | 'date'; readonly most: number | null; readonly offered: readonly string[] }
  | { readonly type: 'choice'; readonly value: string; readonly options: readonly Option[] }
  | { readonly type: 'ticks'; readonly values: readonly string[]; readonly options: readonly Option[] }
  | { readonly type: 'group'; readonly fields: readonly FormField[]; readonly more: readonly Option[] }
  /** Entries of a list, or of a mapping with free keys. */
  | { readonly type: 'entries'; readonly entries: readonly FormField[]; readonly next: 'position' | 'key' };

/** The name of a path in the page. */
export const nameOfPath = (path: TreePath): string => path.map((step) => (typeof step === 'number' ? `${String(step)}!` : step)).join('/');

/** The path that a name in the page stands for. */
export const pathOfName = (name: string): TreePath => name.split('/').map((step) => (/^\d+!$/.test(step) ? Number(step.slice(0, -1)) : step));
