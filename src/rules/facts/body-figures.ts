import type { TextBlock } from '../../domain/body.ts';
import type { Unit } from '../../domain/enumerations.ts';

/** The facts of a profile that a sentence can repeat, with the words by which it does so. */
export const FACT_WORDS = {
  area: { names: '(?<![筑築化房动動])(?:辖区|轄區|区域|區域|社区|社區|总|總|占地)?面[积積]', units: '平方公里|平方千米|km²|km2', unit: 'km2' },
  households: { names: '(?:总|總|居民|住户|住戶|常住)?[户戶][数數]|[现現共]有(?:居民|住[户戶])', units: '[户戶](?![次籍代])', unit: 'household' },
  residents: { names: '常住人口|常住居民|(?<!流动|流動)[总總]人口', units: '人(?!次)|口(?=[，。；、])', unit: 'person' },
  floating: { names: '流[动動]人口', units: '人(?!次)', unit: 'person' },
  buildings: { names: '楼[栋幢]|樓[棟幢]|居民[楼樓]|住宅[楼樓]', units: '[栋棟幢座]', unit: 'building' },
  partyMembers: { names: '在[册冊][党黨][员員]|[现現共]有[党黨][员員]|[党黨][员員][总總][数數]', units: '[名人](?!次)', unit: 'person' },
  staff: { names: '(?:专职|專職)(?:社区|社區)?工作人[员員]', units: '[名人](?!次)', unit: 'person' },
  registeredUnemployed: { names: '登[记記]失[业業]人[员員]', units: '[名人](?!次)', unit: 'person' },
} as const satisfies Record<string, { names: string; units: string; unit: Unit }>;

/** A fact whose number a sentence can repeat. */
export type WordedFact = keyof typeof FACT_WORDS;

/** The worded facts, in the order of the table. */
export const WORDED_FACTS = Object.keys(FACT_WORDS).filter((key): key is WordedFact => Object.hasOwn(FACT_WORDS, key));

/** A number that a sentence gives for a fact. */
export interface StatedFigure {
  readonly at: number;
  readonly words: string;
  readonly value: number;
  readonly isHedged: boolean;
}

const FILLER = '(?:[为為是共有达達计計]|[:：\\s])*';
const HEDGE_BEFORE = '[约約近超逾]|大[约約]|超[过過]|不足';
const HEDGE_AFTER = '[余餘多]';

const PATTERNS = new Map(
  WORDED_FACTS.map((fact) => {
    const { names, units } = FACT_WORDS[fact];
    return [fact, new RegExp(`(?:${names})${FILLER}(${HEDGE_BEFORE})?${FILLER}(\\d[\\d,]*(?:\\.\\d+)?)(万|萬)?(${HEDGE_AFTER})?\\s*(?:${units})(左右|以上|上下)?`, 'gu')] as const;
  }),
);

/** What makes a sentence speak of something else: a part, another time, a plan, another place. */
const OF_SOMETHING_ELSE = /其中|原有|过去|過去|曾|计划|計劃|目标|目標|平均|每|小[区區](?!面)|相[邻鄰]|[另一]处|[另一]處|新增|增加|减少|減少/;
const YEAR = /(?:19|20)\d{2}(?=年)/g;

/** The numbers that a block of text gives for a fact, without those that speak of another time or of a part. */
export function* figuresStated(block: TextBlock, fact: WordedFact, year: string | null): Generator<StatedFigure> {
  const pattern = PATTERNS.get(fact);
  if (!pattern || !/\d/.test(block.text)) return;
  for (const match of block.text.matchAll(pattern)) {
    const [words, before, digits, tenThousand, after, around] = match;
    const sentence = sentenceUpTo(block.text, match.index + words.length);
    if (digits === undefined || OF_SOMETHING_ELSE.test(sentence) || isOfAnotherYear(sentence, year)) continue;
    const value = Number(digits.replaceAll(',', '')) * (tenThousand === undefined ? 1 : 10_000);
    yield { at: match.index, words, value, isHedged: before !== undefined || after !== undefined || around !== undefined };
  }
}

const isOfAnotherYear = (sentence: string, year: string | null): boolean => (sentence.match(YEAR) ?? []).some((named) => named !== year);

const sentenceUpTo = (text: string, end: number): string => text.slice(Math.max(...['。', '；', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, end - 1))) + 1, end);
