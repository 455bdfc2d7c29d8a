import type { Stretch, TextBlock, TextRun } from '../domain/body.ts';

/** A block of text with the stretches of it that are code, in which braces are text. */
export interface CollectedBlock {
  readonly block: TextBlock;
  readonly code: readonly { readonly at: number; readonly length: number }[];
}

/** Gathers the text of a body as blocks, each with the places of its parts in the file. */
export class BlockCollector {
  readonly collected: CollectedBlock[] = [];
  #open: { kind: TextBlock['kind']; row: number | undefined; text: string; runs: TextRun[]; code: { at: number; length: number }[] } | null = null;

  #rows = 0;

  /** A number for the next row of a table. */
  nextRow(): number {
    this.#rows += 1;
    return this.#rows;
  }

  /** Starts a block; one that is open ends. */
  begin(kind: TextBlock['kind'], row?: number): void {
    this.end();
    this.#open = { kind, row, text: '', runs: [], code: [] };
  }

  /** Adds text to the open block; `runs` count from the start of `text`. */
  append(text: string, runs: readonly TextRun[], isCode = false): void {
    if (!this.#open) this.begin('paragraph');
    const open = this.#open;
    if (!open) return;
    const base = open.text.length;
    open.text += text;
    for (const run of runs) open.runs.push(isCode && open.kind !== 'code' ? { ...run, at: base + run.at, code: true } : { ...run, at: base + run.at });
    if (isCode) open.code.push({ at: base, length: text.length });
  }

  /** The text of the open block so far. */
  openText(): string {
    return this.#open?.text ?? '';
  }

  /** Ends the open block and says what it holds. */
  end(): string {
    const open = this.#open;
    this.#open = null;
    if (!open || open.text.trim() === '') return '';
    const { kind, text, runs, row } = open;
    this.collected.push({ block: { kind, text, runs, ...(row === undefined ? {} : { row }) }, code: open.code });
    return text;
  }

  /** Adds a block of its own that stands in one piece in the file, without touching the open one. */
  addWhole(kind: TextBlock['kind'], text: string, { start, end }: Stretch): void {
    if (text.trim() !== '') this.collected.push({ block: { kind, text, runs: [{ at: 0, length: text.length, start, end }] }, code: [] });
  }
}
