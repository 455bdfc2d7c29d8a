import { stretchOf } from '../domain/body.ts';
import type { Entry } from '../domain/library.ts';
import { type Place, textAt, valueAt } from '../domain/place.ts';
import type { Quantity } from '../domain/quantity.ts';
import { FACT_WORDS, figuresStated, WORDED_FACTS, type WordedFact } from './facts/body-figures.ts';
import { canBothHold, saysTheSame, writtenQuantity } from './facts/figures.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

type Profile = Entry<'profile'>;
type Facts = NonNullable<Profile['data']['facts']>;

export const rule = entryRule({ id: 'fact-has-one-value', origin: 'F001', severity: 'error', kinds: ['profile'] }, function* (profile) {
  yield* factsNamedTwice(profile);
  for (const fact of WORDED_FACTS) {
    const quantity = profile.data.facts?.[fact];
    if (quantity !== undefined && quantity.unit === FACT_WORDS[fact].unit) yield* contradictions(profile, fact, quantity);
  }
});

/** A fact that stands in the list of other facts although it has its own field, or twice in that list, with other values. */
function* factsNamedTwice(profile: Profile): Generator<RuleFinding> {
  const first = new Map<string, { place: Place; quantity: Quantity | undefined }>();
  for (const [key, quantity] of Object.entries(profile.data.facts ?? {})) {
    if (isQuantity(quantity)) first.set(key, { place: valueAt('facts', key, 'value'), quantity });
  }
  for (const [index, fact] of (profile.data.otherFacts ?? []).entries()) {
    const known = first.get(fact.id);
    const quantity = fact.quantity;
    if (known === undefined) first.set(fact.id, { place: valueAt('otherFacts', index, 'id'), quantity });
    else if (known.quantity === undefined || quantity === undefined) yield twice(profile, { fact: fact.id, index, first: known.place });
    else if (!saysTheSame(known.quantity, quantity)) {
      const values = { fact: fact.id, found: writtenQuantity(quantity), first: writtenQuantity(known.quantity) };
      yield { place: valueAt('otherFacts', index, 'quantity', 'value'), values, variant: 'listed', related: [{ file: profile.file, place: known.place, note: FIRST_HERE }] };
    }
  }
}

const twice = (profile: Profile, { fact, index, first }: { fact: string; index: number; first: Place }): RuleFinding => ({
  place: valueAt('otherFacts', index, 'id'), values: { fact }, variant: 'twice', related: [{ file: profile.file, place: first, note: FIRST_HERE }],
});

/** The sentences of the body that give another number than the field. */
function* contradictions(profile: Profile, fact: WordedFact, quantity: Quantity): Generator<RuleFinding> {
  for (const block of profile.body?.blocks ?? []) {
    if (block.kind !== 'paragraph' && block.kind !== 'cell') continue;
    for (const stated of figuresStated(block, fact, quantity.asOf?.slice(0, 4) ?? null)) {
      if (canBothHold(quantity, stated)) continue;
      const { start, end } = stretchOf(block, stated.at, stated.words.length);
      const related = [{ file: profile.file, place: valueAt('facts', fact, 'value'), note: FIRST_HERE }];
      yield { place: textAt(start, end), values: { fact, found: stated.words, first: writtenQuantity(quantity) }, variant: 'body', related };
    }
  }
}

const isQuantity = (value: Facts[keyof Facts]): value is NonNullable<Facts['area']> => value !== undefined && 'unit' in value;

const FIRST_HERE = { 'zh-Hans': '这里已经写过', 'zh-Hant': '這裡已經寫過', en: 'stated here first' };

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '同一个事实只有一个数',
    why: '同一页上面积两个数，读者不知道信哪一个，评分和汇总也会用错。',
    message: { listed: '`{fact}` 已写成 `{first}`，这里又写成 `{found}`', twice: '事实 `{fact}` 写了两次', body: '正文写 `{found}`，头部的 `{fact}` 是 `{first}`' },
    help: {
      listed: '只留一个数，把另一个的来历写进 `note`；如果说的是两件事，换一个 `id`。',
      twice: '只留一处，把另一处删去；如果说的是两件事，换一个 `id`。',
      body: '正文里改成 `<Fact name="{fact}" />`，页面会写出头部的数；如果头部的数不对，改头部的数。',
    },
  },
  'zh-Hant': {
    title: '同一個事實只有一個數',
    why: '同一頁上面積兩個數，讀者不知道信哪一個，評分和彙總也會用錯。',
    message: { listed: '`{fact}` 已寫成 `{first}`，這裡又寫成 `{found}`', twice: '事實 `{fact}` 寫了兩次', body: '正文寫 `{found}`，頭部的 `{fact}` 是 `{first}`' },
    help: {
      listed: '只留一個數，把另一個的來歷寫進 `note`；如果說的是兩件事，換一個 `id`。',
      twice: '只留一處，把另一處刪去；如果說的是兩件事，換一個 `id`。',
      body: '正文裡改成 `<Fact name="{fact}" />`，頁面會寫出頭部的數；如果頭部的數不對，改頭部的數。',
    },
  },
  en: {
    title: 'A fact has one value',
    why: 'Two numbers for one area leave readers guessing, and scores and summaries may take the wrong one.',
    message: {
      listed: '`{fact}` is `{first}` above and `{found}` here',
      twice: 'the fact `{fact}` is stated twice',
      body: 'the text says `{found}`, and `{fact}` in the header is `{first}`',
    },
    help: {
      listed: 'Keep one number and put the story of the other into `note`; if they are two things, use another `id`.',
      twice: 'Keep one of them; if they are two things, use another `id`.',
      body: 'Write `<Fact name="{fact}" />` in the text and the page prints the number of the header; if the header is wrong, correct it there.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  area: {value: 1.11, unit: km2, asOf: 2009}', '社区面积1.1平方公里。') }, at: `${PROFILE_FILE}:8:1` },
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  households: {value: 300, unit: household, asOf: 2009}\notherFacts:\n  - {id: households, label: 户数, quantity: {value: 310, unit: household, asOf: 2009}}') }, at: `${PROFILE_FILE}:7:51` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  area: {value: 1.11, unit: km2, asOf: 2009}', '社区面积约1.1平方公里。') } },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  area: {value: 1.11, unit: km2, asOf: 2009}', '2005年面积1.1平方公里，其中绿地面积0.2平方公里。') } },
];
