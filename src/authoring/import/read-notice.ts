import { allTexts } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { DetailShape } from '../../domain/notice-details.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { dayIn, partialDateIn } from './dates.ts';
import type { Extraction } from './extraction.ts';
import { outlineOf } from './outline.ts';
import { piecesOfBlocks, piecesOfSection } from './section-pieces.ts';

/** Words in the title of a notice that tell its kind, in simplified script. */
const TITLE_WORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['tender-candidate', /中标候选人/], ['tender-result', /中标结果/], ['assistance-summary', /(?:救助|低保).*(?:汇总|情况)/], ['donation-use', /捐赠|款物/], ['emergency', /停水|停电|台风|暴雨|应急|紧急/],
  ['plan-draft', /规划.*(?:征求意见|草案)/], ['meeting-decision', /会议.*决定|决议/], ['honour-nomination', /(?:评优|推荐|候选).*公示/], ['service-change', /(?:时间|窗口|服务).*(?:调整|变更)/], ['finance', /财务|收支/],
];

/** The kind that the title of a source speaks of, among those that the site has. */
export const guessKind = (title: string, kinds: readonly NoticeKind[]): string | null =>
  TITLE_WORDS.find(([kind, words]) => words.test(foldScript(title)) && kinds.some(({ id }) => id === kind))?.[0] ?? null;

/** Reads a notice: title, day and issuer at its end, lines and tables that its kind asks for; all else is its body. */
export const readNotice = (source: SourceDocument, kind: NoticeKind | undefined): Extraction => {
  const { title, lead, sections } = outlineOf(source);
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const tail = tailOf(blocks);
  const details = detailsOf(blocks.filter((block) => !tail.blocks.has(block)), kind?.details ?? []);
  const isLeft = (block: SourceBlock): boolean => !tail.blocks.has(block) && !details.blocks.has(block);
  return {
    header: {
      kind: kind?.id ?? '', title: (title ?? '').slice(0, 120), ...(tail.date === null ? {} : { date: tail.date }), ...(tail.issuer === null ? {} : { issuer: tail.issuer }),
      ...(Object.keys(details.values).length > 0 ? { details: details.values } : {}),
    },
    proposals: [], notTaken: [],
    body: [...piecesOfBlocks(lead.filter(isLeft)), ...sections.map((section) => ({ ...section, blocks: section.blocks.filter(isLeft) })).filter((section) => section.blocks.length > 0).flatMap(piecesOfSection)],
  };
};

const LAST_LINES = 4;

/** Who issued a notice and when, as the last lines say it. */
const tailOf = (blocks: readonly SourceBlock[]): { readonly date: string | null; readonly issuer: string | null; readonly blocks: ReadonlySet<SourceBlock> } => {
  const taken = new Set<SourceBlock>();
  let date: string | null = null;
  let issuer: string | null = null;
  for (const block of blocks.slice(-LAST_LINES).toReversed()) {
    if (!('text' in block)) break;
    if (date === null && /^\s*(?:19|20|21)\d{2}年\d{1,2}月\d{1,2}日\s*$/.test(block.text)) date = dayIn(block.text);
    else if (issuer === null && block.text.length < 40 && /(?:委员会|委員會|居委会|居委會|服务中心|服務中心|办事处|辦事處)$/u.test(block.text)) issuer = block.text;
    else continue;
    taken.add(block);
  }
  return { date, issuer, blocks: taken };
};

/** What lines such as `项目名称：……` and tables say of the details that a kind has. */
const detailsOf = (blocks: readonly SourceBlock[], shapes: readonly DetailShape[]): { readonly values: TreeMap; readonly blocks: ReadonlySet<SourceBlock> } => {
  const values: Record<string, Tree> = {};
  const taken = new Set<SourceBlock>();
  for (const block of blocks) {
    const found = block.kind === 'table' ? tableDetail(block, shapes) : 'text' in block ? lineDetail(block.text, shapes) : null;
    if (!found || Object.hasOwn(values, found.id)) continue;
    values[found.id] = found.value;
    taken.add(block);
  }
  return { values, blocks: taken };
};

const lineDetail = (text: string, shapes: readonly DetailShape[]): { readonly id: string; readonly value: Tree } | null => {
  const [, label, value] = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?([^：:]{2,14})[：:]\s*(\S.*)$/su.exec(text) ?? [];
  const shape = label === undefined ? undefined : shapes.find((candidate) => isNamed(candidate, label) && candidate.type !== 'table');
  return shape && value !== undefined ? { id: shape.id, value: valueOf(value.replace(/[。；]$/u, ''), shape.type) } : null;
};

const tableDetail = ({ table }: SourceBlock & { kind: 'table' }, shapes: readonly DetailShape[]): { readonly id: string; readonly value: Tree } | null => {
  for (const shape of shapes.filter(({ type }) => type === 'table')) {
    const [head = [], ...rows] = table.rows;
    const columns = head.map((cell) => (shape.columns ?? []).find((column) => isNamed(column, cell)));
    if (columns.filter((column) => column !== undefined).length < 2) continue;
    const value = rows.map((row): Tree => Object.fromEntries(columns.flatMap((column, at): [string, Tree][] => (column && (row[at] ?? '') !== '' ? [[column.id, valueOf(row[at] ?? '', column.type)]] : []))));
    return { id: shape.id, value };
  }
  return null;
};

const isNamed = ({ label, id }: Pick<DetailShape, 'label' | 'id'>, words: string): boolean => {
  const plain = (text: string): string => foldScript(text).replaceAll(/[\s（(][^）)]*[）)]?/g, '').trim();
  return plain(words) === id || allTexts(label).some((text) => plain(text) === plain(words));
};

const valueOf = (text: string, type: DetailShape['type']): string => {
  if (type === 'date') return partialDateIn(text) ?? text;
  if (type === 'money') {
    const match = /([\d,，]+(?:\.\d+)?)\s*(万|萬)?元?/.exec(text);
    return match?.[1] === undefined ? text : String(Math.round(Number(match[1].replaceAll(/[,，]/g, '')) * (match[2] === undefined ? 100 : 1_000_000)) / 100);
  }
  return type === 'count' ? (/\d+/.exec(text)?.[0] ?? text) : text;
};
