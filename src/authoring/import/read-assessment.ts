import type { Entry } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { RefusedSource, type SourceBlock, type SourceDocument } from '../source/source-document.ts';
import { answersOfTable, isChecklist } from './checklist-table.ts';
import type { BodyPiece, Extraction, NotTaken } from './extraction.ts';
import { outlineOf, type OutlineSection, withoutNumber } from './outline.ts';
import { headingPiece, piecesOfBlocks, piecesOfSection } from './section-pieces.ts';
import { splitLong } from './split-long.ts';

/** What an assessment says beside its answers. */
export interface AssessmentHead {
  readonly standard: Entry<'standard'>;
  readonly from: string;
  readonly to: string;
}

/** Reads an assessment: a checklist becomes answers, a report in words becomes a section per dimension and findings. */
export const readAssessment = (source: SourceDocument, head: AssessmentHead): Extraction => {
  const header: TreeMap = { standard: head.standard.name.replace('/', '@'), period: { from: head.from, to: head.to }, status: 'draft' };
  const checklists = source.blocks.filter((block) => block.kind === 'table' && isChecklist(block.table, head.standard));
  if (checklists.length > 1) throw new RefusedSource('two-tables', { count: checklists.length });
  const [checklist] = checklists;
  if (checklist?.kind === 'table') {
    const { answers, notTaken } = answersOfTable(checklist, head.standard);
    const rest = source.blocks.filter((block) => block !== checklist && block.kind !== 'heading' && !(block.kind === 'paragraph' && block === source.blocks[0]));
    return { header: { ...header, answers }, proposals: [], body: piecesOfBlocks(rest), notTaken };
  }
  if (source.blocks.every(({ kind }) => kind === 'table')) throw new RefusedSource('no-table');
  return { ...readReport(source, head.standard), header: { ...header, ...findingsOf(source) } };
};

/** The sections of a report under the names of the dimensions that they are about. */
const readReport = (source: SourceDocument, standard: Entry<'standard'>): { readonly proposals: []; readonly body: readonly BodyPiece[]; readonly notTaken: readonly NotTaken[] } => {
  const { lead, sections } = outlineOf(source);
  const body = [...piecesOfBlocks(lead), ...sections.flatMap((section) => sectionPieces(section, standard))];
  return { proposals: [], body, notTaken: [] };
};

const sectionPieces = (section: OutlineSection, standard: Entry<'standard'>): readonly BodyPiece[] => {
  if (isAboutFaults(section.title)) return [];
  const dimension = dimensionOf(section.title, standard);
  return dimension === null ? piecesOfSection(section) : [headingPiece(dimension, 1), ...piecesOfBlocks(section.blocks)];
};

/** The seven aspects by the words of reports, in simplified script, in the order in which they are tried. */
const ASPECTS: readonly (readonly [dimension: string, words: RegExp])[] = [
  ['self-governance', /自治|民主/], ['safety', /治安|平安|安全|综治/], ['environment', /环境|卫生|绿化/], ['culture', /文化|文明|文体/],
  ['organisation', /组织|党建/], ['services', /服务|以人为本/], ['management', /管理/],
];

/** The title of the dimension that a heading speaks of, or `null`. */
export const dimensionOf = (title: string, { data }: Entry<'standard'>): string | null => {
  const folded = foldScript(title);
  const named = data.dimensions.find((dimension) => folded.includes(foldScript(pickText(dimension.title, 'zh-Hans'))));
  const meant = ASPECTS.find(([id, words]) => words.test(folded) && data.dimensions.some((dimension) => dimension.id === id))?.[0];
  const dimension = named ?? data.dimensions.find(({ id }) => id === meant);
  return dimension ? pickText(dimension.title, 'zh-Hans') : null;
};

const isAboutFaults = (title: string): boolean => /不足|问题|短板|薄弱/.test(foldScript(title));

const FINDING_TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['pay', /待遇|工资|报酬|补贴/], ['money', /经费|资金/], ['space', /用房|面积|办公场所/], ['venue', /场所|场地|阵地|设施/], ['staff', /人员|队伍|力量/], ['services', /服务|居家养老/],
  ['participation', /参与|参加/], ['environment', /环境|卫生|绿化/], ['safety', /治安|安全/], ['openness', /公开/], ['planning', /规划/],
];

const MOST_FINDINGS = 40;

/** What a report calls missing, sentence by sentence. */
const findingsOf = (source: SourceDocument): TreeMap => {
  const sentences = outlineOf(source).sections.filter(({ title }) => isAboutFaults(title)).flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
  if (sentences.length === 0) return {};
  return { findings: sentences.slice(0, MOST_FINDINGS).map((text, at): Tree => ({ id: `f-${at + 1}`, type: FINDING_TYPES.find(([, words]) => words.test(foldScript(text)))?.[0] ?? 'other', text })) };
};

const sentencesOf = (block: SourceBlock): readonly string[] => {
  if (block.kind === 'table' || block.kind === 'picture') return [];
  return (block.text.match(/[^；;。]+/gu) ?? []).flatMap((part) => splitLong(withoutNumber(part.replace(/^[是一二三四五、]+是/u, '').trim()), 500));
};
