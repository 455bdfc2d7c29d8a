import type { BOUNDARY_DIRECTIONS, Unit } from '../../domain/enumerations.ts';
import type { Library } from '../../domain/library.ts';
import { allTexts } from '../../domain/local-text.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { linesOf } from './repair-source.ts';
import type { SourceBlock, SourceDocument, SourcePlace } from '../source/source-document.ts';
import { type Extraction, type NotTaken, type Proposal, quantityTree } from './extraction.ts';
import { findQuantities, type StatedQuantity } from './find-quantities.ts';
import { outlineOf } from './outline.ts';
import { piecesOfBlocks, piecesOfSection } from './section-pieces.ts';

/** The facts of a profile by the words before a number and its unit; the first that fits counts. */
const FACTS: readonly (readonly [fact: string, units: readonly Unit[], words: RegExp])[] = [
  ['officeSpace', ['m2'], /办公(?:用房|面积|场所)/],
  ['area', ['km2'], /面积|辖区|占地|区域|^$/],
  ['lowIncomeHouseholds', ['household'], /低保|困难|低收入/],
  ['households', ['household'], /户数|住户|居民|家庭|总户|常住/],
  ['floating', ['person'], /流动|外来|暂住/],
  ['registeredUnemployed', ['person'], /失业/],
  ['partyMembers', ['person'], /党员/],
  ['volunteers', ['person'], /志愿者/],
  ['staff', ['person'], /工作人员|社工|专职|专干/],
  ['residents', ['person'], /人口|居民|常住/],
  ['buildings', ['building'], /楼栋|楼房|居民楼|住宅楼|楼/],
  ['residentGroups', ['group'], /小组|^$/],
];

/** What numbers are found in a text and where they go in a profile. */
export const factProposals = (blocks: readonly SourceBlock[], asOf: string | null): { readonly proposals: readonly Proposal[]; readonly notTaken: readonly NotTaken[] } => {
  const finder = new FactFinder(asOf);
  for (const block of blocks) for (const line of linesOf(block)) finder.add(line, block.at);
  return finder;
};

class FactFinder {
  readonly proposals: Proposal[] = [];
  readonly notTaken: NotTaken[] = [];
  private readonly seen = new Set<string>();
  private readonly asOf: string | null;
  private since: string | null = null;
  private others = 0;

  constructor(asOf: string | null) {
    this.asOf = asOf;
  }

  add(line: string, at: SourcePlace): void {
    this.since = yearIn(line) ?? this.since;
    for (const stated of findQuantities(line)) this.addStated(stated, at);
  }

  private addStated(stated: StatedQuantity, at: SourcePlace): void {
    const said = `${stated.words}${stated.said}`;
    const fact = factOf(stated);
    if (fact === null && !/\p{Script=Han}{2}/u.test(stated.label)) return;
    if (fact !== null && this.seen.has(fact)) return void this.notTaken.push({ reason: 'second-value', found: said, at });
    if (fact !== null) this.seen.add(fact);
    const number = fact === null ? ++this.others : 0;
    this.proposals.push({ ...placed(stated, { fact, date: this.asOf ?? this.since, number }), label: stated.words, said, at });
  }
}

const factOf = ({ label, unit }: StatedQuantity): string | null => FACTS.find(([, units, words]) => units.includes(unit) && words.test(label))?.[0] ?? null;

const placed = (stated: StatedQuantity, { fact, date, number }: { fact: string | null; date: string | null; number: number }): Pick<Proposal, 'path' | 'value'> => {
  const dated = { asOf: date ?? undefined };
  if (fact !== null) return { path: ['facts', fact], value: quantityTree(stated, dated) };
  const label = stated.words.slice(0, 80);
  if (stated.unit === 'percent') return { path: ['otherFacts', number - 1], value: { id: `fact-${number}`, label, ratio: { reported: stated.value, ...(stated.qualifier === 'exact' ? {} : { qualifier: stated.qualifier }), ...(date === null ? {} : { asOf: date }) } } };
  return { path: ['otherFacts', number - 1], value: { id: `fact-${number}`, label, quantity: quantityTree(stated, dated) } };
};

/** The year that a text says its numbers are of; a year in which something happened is none. */
const yearIn = (text: string): string | null => /(?:截至|截止|至|到)?((?:19|20|21)\d{2})年(?:底|末|\d{1,2}月底|\d{1,2}月末)/.exec(foldScript(text))?.[1] ?? /(?:截至|截止)(?:到)?((?:19|20|21)\d{2})年/.exec(foldScript(text))?.[1] ?? null;

/** Reads a profile: name, founding, boundaries and numbers; the text itself becomes the body. */
export const readProfile = (source: SourceDocument, { library, asOf, region }: { library: Library; asOf: string | null; region: string | null }): Extraction => {
  const { title, lead, sections } = outlineOf(source);
  const text = source.blocks.flatMap(linesOf).join('\n');
  const { proposals, notTaken } = factProposals(source.blocks, asOf);
  const founded = foundedIn(text);
  const boundaries = boundariesIn(text);
  return {
    header: {
      name: nameIn(title ?? '') ?? nameIn(text) ?? '', region: region ?? regionIn(text, library) ?? '',
      ...(founded === null ? {} : { founded }), ...(boundaries.length > 0 ? { boundaries } : {}),
    },
    proposals, notTaken,
    body: [...piecesOfBlocks(lead), ...sections.flatMap(piecesOfSection)],
  };
};

const nameIn = (text: string): string | null => /(?:^|[，。、：:《“\s位于为是由了])((?:(?![，。、：:《“\s省市区縣县])\p{Script=Han}){2,10}(?:社区|社區))/u.exec(text)?.[1] ?? /(\p{Script=Han}{2,8}?(?:社区|社區))/u.exec(text)?.[1] ?? null;

/** The narrowest area of the site whose name the text says. */
const regionIn = (text: string, library: Library): string | null => {
  const folded = foldScript(text);
  const named = [...library.regions.values()].filter(({ data }) => allTexts(data.name).some((name) => folded.includes(foldScript(name))));
  const levels = ['subdistrict', 'county', 'prefecture', 'province', 'country'];
  return named.toSorted((a, b) => levels.indexOf(a.data.level) - levels.indexOf(b.data.level))[0]?.name ?? null;
};

const foundedIn = (text: string): string | null => {
  const folded = foldScript(text);
  const match = /((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:\d{1,2}日)?(?:正式)?(?:成立|组建|设立|建立)/.exec(folded) ?? /(?:成立|组建|设立|建立)于((?:19|20)\d{2})年(?:(\d{1,2})月)?/.exec(folded);
  return match?.[1] === undefined ? null : [match[1], match[2]?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
};

const DIRECTIONS: Readonly<Record<string, (typeof BOUNDARY_DIRECTIONS)[number]>> = { 东: 'E', 東: 'E', 南: 'S', 西: 'W', 北: 'N' };

const boundariesIn = (text: string): readonly TreeMap[] =>
  [...text.matchAll(/([东東南西北])(?:至|起|临|臨|靠|邻|鄰|接|到|与|與|面至|面临)((?:(?![东東南西北](?:至|起|临|臨|靠|邻|鄰|接|到))[^，,；;。、\s]){2,20})/gu)].flatMap(([, side, name]) => {
    const direction = DIRECTIONS[side ?? ''];
    return direction === undefined || name === undefined ? [] : [{ direction, kind: boundaryKind(name), name }];
  }).slice(0, 4);

const boundaryKind = (name: string): string => {
  if (/(?:社区|社區|村)$/u.test(name)) return 'community';
  if (/[桥橋]$/u.test(name)) return 'bridge';
  if (/(?:铁路|鐵路|线|線)$/u.test(name)) return 'rail';
  if (/[河江溪湖渠]$/u.test(name)) return 'river';
  return /[路街道巷弄]$/u.test(name) ? 'road' : 'place';
};
