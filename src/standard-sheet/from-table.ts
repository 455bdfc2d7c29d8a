import { nearestOf } from '../domain/nearest.ts';
import type { Tree, TreePath } from '../domain/tree.ts';
import { COLUMNS, FIELDS_OF, LIST_SETTINGS, ROW_KINDS, ROW_NAMES, type RowKind, SETTINGS, WORD_SETTINGS } from './columns.ts';
import { type CellPlace, type Head, headOf, type Node, RowCells, type SheetProblem, type SheetProblemKind, splitList, unguarded } from './row-cells.ts';

/** The table that is read, with the cells that belong to a larger one. */
export interface SheetSource {
  readonly rows: readonly (readonly string[])[];
  /** As `row:column`, both from 0. */
  readonly merged: ReadonlySet<string>;
}

/** A standard from a table, with the cell of each of its values. */
export interface SheetReading {
  readonly tree: Readonly<Record<string, Tree>>;
  readonly problems: readonly SheetProblem[];
  /** The cell at which a value stands, or that of the nearest thing above it. */
  cellAt(path: TreePath): CellPlace;
}

/** Reads a standard from a table; every problem is named with its cell, and nothing is guessed. */
export const readSheet = (source: SheetSource): SheetReading => new SheetReader(source).read();


class SheetReader {
  private readonly source: SheetSource;
  private readonly problems: SheetProblem[] = [];
  private readonly cells = new Map<string, CellPlace>();
  private readonly root: Node = {};
  private readonly items = new Map<string, { readonly node: Node; readonly path: TreePath }>();
  private readonly bonuses = new Map<string, { readonly node: Node; readonly path: TreePath }>();

  constructor(source: SheetSource) {
    this.source = source;
  }

  read(): SheetReading {
    const heads = this.readHead();
    for (const cell of this.source.merged) {
      const [row = 0, column = 0] = cell.split(':').map(Number);
      this.report('merged', { row: row + 1, column: column + 1 });
    }
    if (heads && this.problems.length === 0) for (const [index, row] of this.source.rows.entries()) if (index > 0) this.readRow(row, index + 1, heads);
    return { tree: this.root, problems: this.problems, cellAt: (path) => this.cellAt(path) };
  }

  private report(problem: SheetProblemKind, place: CellPlace, values: SheetProblem['values'] = {}): void {
    this.problems.push({ problem, ...place, values });
  }

  private readHead(): readonly Head[] | null {
    const heads: Head[] = [];
    for (const [at, written] of (this.source.rows[0] ?? []).entries()) {
      if (written === '') continue;
      const head = headOf(written);
      const place = { row: 1, column: at + 1 };
      if (!head) this.report('column-unknown', place, { found: written, nearest: nearestOf(written, COLUMNS.map(({ name }) => name)) ?? '—' });
      else if (heads.some((other) => other.column === head.column && other.language === head.language)) this.report('column-twice', place, { found: written });
      else heads.push({ ...head, at });
    }
    for (const key of ['row', 'id']) {
      if (!heads.some(({ column }) => column.key === key)) this.report('column-missing', { row: 1, column: 1 }, { name: COLUMNS.find((column) => column.key === key)?.name ?? key });
    }
    return this.problems.length === 0 ? heads : null;
  }

  private readRow(row: readonly string[], number: number, heads: readonly Head[]): void {
    if (row.every((cell) => cell === '')) return;
    const kindAt = heads.find(({ column }) => column.key === 'row')?.at ?? 0;
    const kind = kindOf(row[kindAt] ?? '');
    if (!kind) return this.report('row-unknown', { row: number, column: kindAt + 1 }, { found: row[kindAt] ?? '', known: Object.values(ROW_NAMES).join('、') });
    const filled = heads.filter(({ at, column }) => column.key !== 'row' && (row[at] ?? '') !== '').map((head) => ({ head, text: unguarded(row[head.at] ?? '') }));
    const allowed: readonly string[] = FIELDS_OF[kind];
    const stray = filled.filter(({ head }) => !allowed.includes(head.column.key));
    for (const { head, text } of stray) this.report('cell-not-for-row', { row: number, column: head.at + 1 }, { found: text, row: ROW_NAMES[kind], column: head.column.name });
    if (stray.length === 0) this.place(kind, new RowCells(filled, number, (problem, place, values) => this.report(problem, place, values)));
  }

  private place(kind: RowKind, cells: RowCells): void {
    switch (kind) {
      case 'setting':
        return this.placeSetting(cells);
      case 'dimension':
        return void this.append(['dimensions'], cells, this.root);
      case 'item':
        return this.remember(this.items, this.append(['items'], cells, this.root), cells);
      case 'bonus':
        return this.remember(this.bonuses, this.append(['bonus'], cells, this.root), cells);
      case 'bonus-level':
        return this.placeLevel(cells);
      case 'level':
        return this.placePart('rubric', cells);
      case 'criterion':
        return this.placePart('criteria', cells);
      case 'fault':
        return this.placePart('faults', cells);
      case 'band':
        return this.placeBand(cells);
      case 'veto':
        return void this.append(['vetoes'], cells, this.root);
      case 'precondition':
        return void this.append(['preconditions'], cells, this.root);
      case 'grade':
        return void this.append(['grades'], cells, this.root);
      case 'stage':
        return this.placeStage(cells);
    }
  }

  private remember(known: Map<string, { node: Node; path: TreePath }>, added: { node: Node; path: TreePath }, cells: RowCells): void {
    const id = cells.text('id');
    if (id === undefined) this.report('id-missing', cells.start);
    else known.set(id, added);
  }

  private placeSetting(cells: RowCells): void {
    const id = cells.text('id') ?? '';
    if (!SETTINGS.some((setting) => setting === id)) return this.report('setting-unknown', cells.placeOf('id'), { found: id, nearest: nearestOf(id, SETTINGS) ?? SETTINGS.join('、') });
    const path = id.split('.');
    const value = WORD_SETTINGS.includes(id) ? cells.value('title') : LIST_SETTINGS.includes(id) ? splitList(cells.text('value') ?? '') : cells.text('value');
    if (value === undefined) return;
    const [first = '', second] = path;
    if (second === undefined) this.root[first] = value;
    else this.root[first] = { ...nodeOf(this.root[first]), [second]: value };
    this.cells.set(keyOf(path), cells.placeOf(WORD_SETTINGS.includes(id) ? 'title' : 'value'));
  }

  private placeStage(cells: RowCells): void {
    const { node, path } = this.append(['stages'], cells, this.root);
    const combine = Object.fromEntries(['rule', 'minimum'].flatMap((key) => (typeof node[key] === 'string' ? [[key, node[key]]] : [])));
    delete node['rule'];
    delete node['minimum'];
    if (Object.keys(combine).length > 0) node['combine'] = combine;
    for (const key of Object.keys(combine)) this.cells.set(keyOf([...path, 'combine', key]), cells.placeOf(key));
  }

  private placeLevel(cells: RowCells): void {
    const owner = this.ownerOf(cells, this.bonuses);
    const [id, points] = [cells.text('id'), cells.text('points')];
    if (!owner || id === undefined || points === undefined) return;
    owner.node['levels'] = { ...nodeOf(owner.node['levels']), [id]: points };
    this.cells.set(keyOf([...owner.path, 'levels', id]), cells.placeOf('points'));
  }

  private placePart(list: string, cells: RowCells): void {
    const owner = this.ownerOf(cells, this.items);
    if (owner) this.append([...owner.path, list], cells, owner.node);
  }

  private placeBand(cells: RowCells): void {
    const owner = this.ownerOf(cells, this.items);
    if (!owner) return;
    const kinds = cells.text('kinds');
    if (kinds === undefined) return void this.append([...owner.path, 'bands'], cells, owner.node);
    const profiles = (owner.node['byKind'] = listIn(owner.node['byKind']));
    const listed = splitList(kinds);
    const known = profiles.findIndex((profile) => typeof profile === 'object' && sameList(profile['kinds'], listed));
    const at = known === -1 ? profiles.push({ kinds: listed }) - 1 : known;
    const path = [...owner.path, 'byKind', at];
    this.cells.set(keyOf([...path, 'kinds']), cells.placeOf('kinds'));
    const { node } = this.append([...path, 'bands'], cells, nodeOf(profiles[at]));
    delete node['kinds'];
  }

  private ownerOf(cells: RowCells, known: ReadonlyMap<string, { node: Node; path: TreePath }>): { node: Node; path: TreePath } | undefined {
    const of = cells.text('of');
    if (of === undefined) {
      this.report('part-without-item', cells.start);
      return undefined;
    }
    const owner = known.get(of);
    if (!owner) this.report('item-unknown', cells.placeOf('of'), { found: of, nearest: nearestOf(of, known.keys()) ?? '—' });
    return owner;
  }

  private append(path: TreePath, cells: RowCells, owner: Node): { node: Node; path: TreePath } {
    const key = String(path.at(-1));
    const list = (owner[key] = listIn(owner[key]));
    const node = cells.node();
    const own = [...path, list.push(node) - 1];
    this.cells.set(keyOf(own), cells.start);
    for (const field of Object.keys(node)) this.cells.set(keyOf([...own, field]), cells.placeOf(field));
    return { node, path: own };
  }

  private cellAt(path: TreePath): CellPlace {
    for (let length = path.length; length > 0; length--) {
      const cell = this.cells.get(keyOf(path.slice(0, length)));
      if (cell) return cell;
    }
    return { row: 1, column: 1 };
  }
}

const kindOf = (written: string): RowKind | undefined => ROW_KINDS.find((kind) => written === kind || written === ROW_NAMES[kind]);


const nodeOf = (value: Node[string] | undefined): Node => (typeof value === 'object' && !Array.isArray(value) ? value : {});

const listIn = (value: Node[string] | undefined): (string | Node)[] => (Array.isArray(value) ? value : []);

const sameList = (value: Node[string] | undefined, list: readonly string[]): boolean => Array.isArray(value) && value.length === list.length && value.every((entry, index) => entry === list[index]);

const keyOf = (path: TreePath): string => path.join('\u0000');
