import type { Inline } from '../../block.ts';

/** How a figure came about: its rule, the arithmetic in numbers, and where the inputs stand. */
export interface Why {
  readonly id: string;
  readonly rows: readonly WhyRow[];
}

export interface WhyRow {
  readonly label: string;
  readonly lines: readonly Inline[];
}

/** An explanation without the rows that would be empty. */
export const whyOf = (id: string, rows: readonly WhyRow[]): Why => ({ id, rows: rows.filter(({ lines }) => lines.length > 0) });
