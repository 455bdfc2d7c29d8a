import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import type { BodyPiece, Extraction, NotTaken, Proposal } from './extraction.ts';
import { quantityTree } from './extraction.ts';
import { findQuantities } from './find-quantities.ts';
import { measuresOfTable, plansMeasures } from './measure-table.ts';
import { outlineOf, type OutlineSection, withoutNumber } from './outline.ts';
import { isByYear, namesYear, type Part, partOfHead, SUBTITLE, YEAR_HEAD, yearsOfSpan } from './plan-heads.ts';
import { honourIn, measureParts } from './plan-lines.ts';
import { piecesOfBlocks, piecesOfSection } from './section-pieces.ts';
import { splitLong } from './split-long.ts';

const LONGEST = { goal: 300, measure: 400, paragraph: 2000 } as const;

/** Reads a plan: guiding idea, overall goal, and goals and measures by year; all else becomes the body. */
export const readPlan = (source: SourceDocument): Extraction => new PlanReader().read(source);

interface YearDraft {
  readonly goals: TreeMap[];
  readonly measures: TreeMap[];
}

class PlanReader {
  private readonly years = new Map<number, YearDraft>();
  private readonly proposals: { readonly year: number; readonly list: 'goals' | 'measures'; readonly index: number; readonly proposal: Omit<Proposal, 'path'> }[] = [];
  private readonly body: BodyPiece[] = [];
  private readonly notTaken: NotTaken[] = [];
  private readonly texts = { idea: [] as string[], goal: [] as string[] };
  private readonly basis: string[] = [];
  private part: Part = 'other';
  private partLevel = 0;
  private year: number | null = null;
  /** The section that began this part, as long as none of it stands in the body. */
  private opened: OutlineSection | null = null;

  read(source: SourceDocument): Extraction {
    const { title, lead, sections } = outlineOf(source);
    const [first, ...others] = lead;
    const subtitle = first && 'text' in first && SUBTITLE.test(first.text) ? first.text : '';
    this.body.push(...piecesOfBlocks(subtitle === '' ? lead : others));
    for (const section of sections) this.addSection(section);
    const whole = `${title ?? ''}${subtitle}`;
    // A plan that says its span in its title has those years, even where nothing is written under them.
    for (const year of yearsOfSpan(whole)) this.draftOf(year);
    return { header: this.header(whole), proposals: this.placedProposals(), body: this.body, notTaken: this.notTaken };
  }

  private addSection(section: OutlineSection): void {
    const folded = foldScript(section.title);
    const [head, year] = YEAR_HEAD.exec(folded) ?? /((?:19|20|21)\d{2})年/.exec(folded) ?? [];
    const part = partOfHead(folded);
    const isInside = isByYear(this.part) && section.level > this.partLevel;
    if (!isInside) this.begin(part ?? 'other', section);
    if (year !== undefined && (isInside || part !== undefined)) {
      this.year = Number(year);
      const rest = head === undefined ? '' : section.title.slice(head.length);
      const [block] = section.blocks;
      if (rest !== '' && part === undefined && block && YEAR_HEAD.test(folded)) this.setMainTask(rest);
    } else if (isInside && this.year !== null) this.place(section.title, null);
    if (this.part === 'other') this.addOther(section);
    else if (this.year === null && isByYear(this.part) && !section.blocks.some(namesYear)) this.keepWhole(section);
    else for (const block of section.blocks) this.addBlock(block);
  }

  /** Sections of other matters stand in the body as they are; a table of measures by year is one wherever it stands. */
  private addOther(section: OutlineSection): void {
    const isPlanned = (block: SourceBlock): boolean => block.kind === 'table' && plansMeasures(block.table);
    for (const block of section.blocks) if (block.kind === 'table' && isPlanned(block)) this.addTable(block);
    const blocks = section.blocks.filter((block) => !isPlanned(block));
    if (blocks.length > 0 || section.blocks.length === 0) this.body.push(...piecesOfSection({ ...section, blocks }));
  }

  /** Goals or measures that no year is written above stay together in the body, under their headings. */
  private keepWhole(section: OutlineSection): void {
    if (section.blocks.length === 0 && section === this.opened) return;
    if (this.opened && this.opened !== section && this.opened.blocks.length === 0) this.body.push(...piecesOfSection(this.opened));
    this.opened = null;
    this.body.push(...piecesOfSection(section));
    const [block] = section.blocks;
    if (block) this.notTaken.push({ reason: 'no-year', found: section.title, at: block.at });
  }

  private begin(part: Part, section: OutlineSection): void {
    this.part = part;
    this.partLevel = section.level;
    this.opened = section;
    this.year = null;
  }

  private addBlock(block: SourceBlock): void {
    if (block.kind === 'table') return this.addTable(block);
    if (block.kind === 'picture') return void this.body.push(...piecesOfBlocks([block]));
    switch (this.part) {
      case 'idea':
      case 'goal':
        return void this.texts[this.part].push(block.text);
      case 'basis':
        return void this.basis.push(...(block.text.match(/《[^》]+》/gu) ?? [withoutNumber(block.text).slice(0, 200)]));
      default:
        return this.addLine(block);
    }
  }

  private addLine(block: Exclude<SourceBlock, { kind: 'table' | 'picture' }>): void {
    const [head, year] = YEAR_HEAD.exec(foldScript(block.text)) ?? [];
    if (head === undefined || year === undefined) return this.place(block.text, block);
    this.year = Number(year);
    const rest = block.text.slice(head.length);
    if (rest !== '') this.place(rest, block);
  }

  /** Puts a text into the list of the year that it belongs to. */
  private place(text: string, block: SourceBlock | null): void {
    const list = this.part === 'measures' ? 'measures' : 'goals';
    if (this.year === null) {
      if (block) {
        this.body.push(...piecesOfBlocks([block]));
        this.notTaken.push({ reason: 'no-year', found: text.slice(0, 40), at: block.at });
      }
      return;
    }
    for (const piece of splitLong(withoutNumber(text), list === 'goals' ? LONGEST.goal : LONGEST.measure)) this.addEntry(list, piece, block);
  }

  private addEntry(list: 'goals' | 'measures', text: string, block: SourceBlock | null): void {
    const year = this.year ?? 0;
    const draft = this.draftOf(year);
    const entry: TreeMap = list === 'goals' ? { text, ...honourIn(text) } : { id: `m-${year}-${draft.measures.length + 1}`, ...measureParts(text) };
    draft[list].push(entry);
    const [quantity, ...others] = findQuantities(text);
    if (!block || !quantity) return;
    if (others.length > 0) this.notTaken.push({ reason: 'several-figures', found: [quantity, ...others].map(({ said }) => said).join('、'), at: block.at });
    else this.proposals.push({ year, list, index: draft[list].length - 1, proposal: { value: quantityTree(quantity), label: text.slice(0, 20), said: quantity.said, at: block.at } });
  }

  private addTable(block: SourceBlock & { kind: 'table' }): void {
    const { measures, unread } = measuresOfTable(block, this.year);
    if (measures.length === 0) return void this.body.push(...piecesOfBlocks([block]));
    for (const { year, entry } of measures) {
      const draft = this.draftOf(year);
      draft.measures.push({ id: `m-${year}-${draft.measures.length + 1}`, ...entry });
    }
    for (const found of unread) this.notTaken.push({ reason: 'no-column', found, at: block.at });
  }

  private setMainTask(text: string): void {
    if (this.year !== null) this.mainTasks.set(this.year, text.slice(0, 200));
  }

  private readonly mainTasks = new Map<number, string>();

  private draftOf(year: number): YearDraft {
    const known = this.years.get(year) ?? { goals: [], measures: [] };
    this.years.set(year, known);
    return known;
  }

  private order(): readonly number[] {
    return [...this.years.keys()].toSorted((a, b) => a - b);
  }

  private header(title: string): TreeMap {
    const years = this.order().map((year): Tree => {
      const { goals, measures } = this.draftOf(year);
      const mainTask = this.mainTasks.get(year);
      return { year: String(year), ...(mainTask === undefined ? {} : { mainTask }), ...(goals.length > 0 ? { goals } : {}), ...(measures.length > 0 ? { measures } : {}) };
    });
    const [idea, goal] = [this.joined('idea'), this.joined('goal')];
    return {
      kind: isThreeYears(this.order()) ? 'three-year' : 'programme',
      title: title.slice(0, 120),
      ...(this.basis.length > 0 ? { basis: this.basis.slice(0, 20) } : {}),
      ...(idea === '' ? {} : { guidingIdea: idea }),
      ...(goal === '' ? {} : { overallGoal: goal }),
      years,
    };
  }

  private joined(part: 'idea' | 'goal'): string {
    return this.texts[part].join('').slice(0, LONGEST.paragraph);
  }

  private placedProposals(): readonly Proposal[] {
    const years = this.order();
    return this.proposals.map(({ year, list, index, proposal }) => ({ ...proposal, path: ['years', years.indexOf(year), list, index, 'target'] }));
  }
}

const isThreeYears = (years: readonly number[]): boolean => years.length === 3 && years.every((year, at) => year === (years[0] ?? 0) + at);
