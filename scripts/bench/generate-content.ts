import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer } from '../../src/domain/assessment.ts';
import { formatDecimal } from '../../src/domain/decimal.ts';
import type { Entry } from '../../src/domain/library.ts';
import { findStandard } from '../../src/domain/standard.ts';
import { diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { deriveNow } from '../../src/scoring/derive/derive-answer.ts';
import { chineseProse } from './chinese-prose.ts';
import { type Random, seededRandom } from './random.ts';

/** How much is generated: each community has five documents, one of them an assessment of every item of the standard. */
export interface Amount {
  readonly communities: number;
  readonly seed: number;
}

interface Source {
  readonly random: Random;
  readonly used: Set<string>;
  readonly standard: Entry<'standard'>;
  readonly reference: string;
  /** What the site counts itself, by item: an assessment that says the same passes without a reminder. */
  readonly derived: ReadonlyMap<string, string>;
}

const CHARACTERS = 900;

/** The generated documents by their paths, on the settings and the default standard of a content folder. */
export function* generateCommunities(base: string, { communities, seed }: Amount): Generator<{ file: string; text: string }> {
  const library = loadLibrary(diskFolder(base));
  const standard = findStandard(library, library.site.defaultStandard);
  const city = [...library.regions.values()].find((entry) => entry.data.level === 'prefecture')?.name;
  if (!standard || city === undefined) throw new Error('the content folder has no default standard or no prefecture');
  const plain: Source = { random: seededRandom(seed), used: new Set(), standard, reference: library.site.defaultStandard, derived: new Map() };
  const source = { ...plain, derived: derivedInputs(base, [...communityFiles('bench-00000', 'bench-street-1', plain)], standard) };
  for (let county = 1; county <= countyOf(communities); county++) yield* regionFiles(county, city);
  for (let index = 1; index <= communities; index++) yield* communityFiles(`bench-${String(index).padStart(5, '0')}`, `bench-street-${countyOf(index)}`, source);
}

/** Writes a whole content folder: the settings of `base` and the generated communities. */
export const writeContent = (base: string, target: string, amount: Amount): void => {
  const standard = `standards/${loadLibrary(diskFolder(base)).site.defaultStandard.replace('@', '/')}`;
  for (const part of ['site.yaml', 'synonyms.yaml', standard, 'catalogues', 'calendars', 'regions']) cpSync(join(base, part), join(target, part), { recursive: true });
  for (const { file, text } of generateCommunities(base, amount)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  }
};

/** What the site counts for a community of which these are all documents. */
const derivedInputs = (base: string, files: readonly { file: string; text: string }[], standard: Entry<'standard'>): ReadonlyMap<string, string> => {
  const disk = diskFolder(base);
  const shared = disk.list().filter(({ file, type }) => type === 'file' && /^(?:site\.yaml|(?:catalogues|calendars|regions|standards)\/)/.test(file)).map(({ file }): [string, Uint8Array] => [file, disk.read(file)]);
  const library = loadLibrary(memoryFolder(Object.fromEntries<Uint8Array>([...shared, ...files.map(({ file, text }): [string, Uint8Array] => [file, Buffer.from(text)])])));
  const [community] = library.communities.values();
  const [assessment] = community?.assessments ?? [];
  if (!community || !assessment) throw new Error('a generated assessment cannot be read');
  const counted = standard.data.items.map((item) => [item.id, deriveNow(assessment, item, { community, library, on: assessment.data.period.to })] as const);
  return new Map(counted.flatMap(([id, derived]) => (derived ? [[id, writtenInput(derived.answer)] as const] : [])));
};

const writtenInput = (answer: Answer): string => {
  const amounts = { numerator: answer.numerator, denominator: answer.denominator, value: answer.value };
  const written = Object.entries(amounts).flatMap(([key, amount]) => (amount === undefined ? [] : [`${key}: ${formatDecimal(amount)}`]));
  return [...written, ...(answer.count === undefined ? [] : [`count: ${answer.count}`]), ...(answer.met === undefined ? [] : [`met: [${answer.met.join(', ')}]`])].join(', ');
};

const PER_COUNTY = 50;

const countyOf = (index: number): number => Math.ceil(index / PER_COUNTY);

/** A county with one subdistrict. */
function* regionFiles(county: number, city: string): Generator<{ file: string; text: string }> {
  yield { file: `regions/bench-county-${county}.mdx`, text: `---\nname: 测试第${county}县\nlevel: county\nparent: ${city}\nsample: true\n---\n` };
  yield { file: `regions/bench-street-${county}.mdx`, text: `---\nname: 测试第${county}街道\nlevel: subdistrict\nparent: bench-county-${county}\nsample: true\n---\n` };
}

function* communityFiles(id: string, region: string, source: Source): Generator<{ file: string; text: string }> {
  const folder = `communities/${id}`;
  yield { file: `${folder}/profile.mdx`, text: documentOf(profileHeader(id, region, source), source) };
  yield { file: `${folder}/plans/2024-2026.mdx`, text: documentOf(planHeader(source), source) };
  yield { file: `${folder}/assessments/2025/self.mdx`, text: documentOf(assessmentHeader(source), source) };
  yield { file: `${folder}/notices/2025-05-12-works.mdx`, text: documentOf(noticeHeader(source, '05-12'), source) };
  yield { file: `${folder}/notices/2025-09-23-service.mdx`, text: documentOf(noticeHeader(source, '09-23'), source) };
}

const documentOf = (header: readonly string[], { random, used }: Source): string => `---\nsample: true\n${header.join('\n')}\n---\n\n${chineseProse(random, CHARACTERS, used)}\n`;

const PARTS = ['东湖', '西岭', '南塘', '北苑', '新桥', '古井', '长青', '云台', '松涛', '金穗', '望江', '临溪'];
const ENDS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const profileHeader = (id: string, region: string, { random }: Source): readonly string[] => {
  const households = random.between(800, 4000);
  return [
  `name: ${random.pick(PARTS)}${random.pick(ENDS)}区${id.slice(6)}社区`,
  `region: ${region}`,
  'kind: urban',
  'telephone: 000-00000000',
  'facts:',
  `  households: {value: ${households}, unit: household, asOf: 2025-12}`,
  `  residents: {value: ${Math.round(households * 2.6)}, unit: person, asOf: 2025-12}`,
  ];
};

const planHeader = ({ random, reference }: Source): readonly string[] => [
  `title: 社区三年规划（2024–2026）`,
  `standard: ${reference}`,
  'years:',
  ...[2024, 2025, 2026].flatMap((year) => [
    `  - year: ${year}`,
    `    mainTask: 办好${random.between(3, 9)}件居民关心的事`,
    `    project: ${random.pick(PARTS)}惠民工程`,
    '    goals:',
    `      - {text: 公共设施完好, indicator: 巡查次数, target: {value: ${random.between(12, 48)}, unit: time}}`,
    '    measures:',
    `      - {id: m-${year}, text: 改造${random.between(3, 90)}处公共设施, owner: 居委会主任, due: ${year}-11-30${year < 2026 ? `, status: done, doneOn: ${year}-10-20` : ''}}`,
  ]),
];

const noticeHeader = ({ random }: Source, day: string): readonly string[] => [
  'kind: general',
  `title: 关于${random.pick(PARTS)}片公共设施维护的公告（第${random.between(1, 999)}号）`,
  `date: 2025-${day}`,
  'issuer: 社区居民委员会',
];

const assessmentHeader = (source: Source): readonly string[] => {
  const { standard, reference } = source;
  const items = standard.data.items.filter((item) => item.retired !== true);
  const kinds = [...new Set(items.map((item) => item.evidence[0]))];
  return [
    `standard: ${reference}`,
    'period: {from: 2025-01-01, to: 2025-12-31}',
    'status: submitted',
    'date: 2025-12-31',
    'answers:',
    ...items.map((item) => `  ${item.id}: ${answerTo(item, source)}`),
    'evidence:',
    ...kinds.map((kind) => `  ${kind}: {kind: ${kind}, title: 2025年度材料, on: 2025-12-20, access: reviewers}`),
  ];
};

type Item = Entry<'standard'>['data']['items'][number];

const answerTo = (item: Item, { random, derived }: Source): string => `{${derived.get(item.id) ?? inputOf(item, random)}, evidence: [${item.evidence[0]}]}`;

const inputOf = (item: Item, random: Random): string => {
  switch (item.method) {
    case 'points':
      return `points: ${Number(item.rubric?.[0]?.points ?? 0) / 100}`;
    case 'yesno':
      return `yes: ${random.pick(['true', 'false'])}`;
    case 'checklist':
      return `met: [${(item.criteria ?? []).filter(() => random.next() < 0.8).map(({ id }) => id).join(', ')}]`;
    case 'count-capped':
      return `count: ${random.between(0, 6)}`;
    case 'deduct-per-fault':
      return 'faults: {}';
    case 'ratio-bands':
      return ratioOf(item, random);
  }
};

const ratioOf = (item: Item, random: Random): string => {
  if (item.denominator === undefined) return `value: ${random.between(10, 90)}`;
  const denominator = Math.max(random.between(40, 400), item.minSample ?? 0);
  return `numerator: ${random.between(Math.ceil(denominator / 2), denominator)}, denominator: ${denominator}`;
};
