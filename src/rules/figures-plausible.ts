import { approximate } from '../domain/decimal.ts';
import type { Entry } from '../domain/library.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

type Facts = NonNullable<Entry<'profile'>['data']['facts']>;

export const rule = entryRule({ id: 'figures-plausible', origin: 'F006', severity: 'warning', kinds: ['profile'] }, function* ({ data }) {
  const facts = data.facts ?? {};
  yield* ratioOutside(facts, { top: 'residents', bottom: 'households', low: 1.2, high: 5, variant: 'size' });
  yield* ratioOutside(facts, { top: 'residents', bottom: 'area', low: 200, high: 60_000, variant: 'density' });
  for (const [part, whole] of PARTS) {
    const [some, all] = [numberOf(facts[part]), numberOf(facts[whole])];
    if (some !== null && all !== null && some > all) yield { place: valueAt('facts', part, 'value'), values: { part, whole, some, all }, variant: 'part' };
  }
  const households = numberOf(facts.households);
  if (households !== null && (households < 300 || households > 6000)) yield { place: valueAt('facts', 'households', 'value'), values: { found: households }, variant: 'households' };
});

/** Of which fact another one is a part. */
const PARTS = [
  ['staff', 'residents'], ['partyMembers', 'residents'], ['registeredUnemployed', 'residents'], ['volunteers', 'residents'], ['lowIncomeHouseholds', 'households'],
] as const satisfies readonly (readonly [keyof Facts, keyof Facts])[];

interface RatioRange {
  readonly top: 'residents';
  readonly bottom: 'households' | 'area';
  readonly low: number;
  readonly high: number;
  readonly variant: string;
}

function* ratioOutside(facts: Facts, { top, bottom, low, high, variant }: RatioRange): Generator<RuleFinding> {
  const [a, b] = [numberOf(facts[top]), numberOf(facts[bottom])];
  if (a === null || b === null || a <= 0 || b <= 0) return;
  const ratio = a / b;
  if (ratio >= low && ratio <= high) return;
  yield { place: valueAt('facts', top, 'value'), values: { found: ratio >= 100 ? Math.round(ratio) : ratio.toFixed(2), low, high }, variant };
}

/** The number of a quantity in square kilometres, persons or households; a fact in another unit has its own finding. */
const numberOf = (quantity: Facts['area']): number | null => {
  if (quantity === undefined || !['person', 'household', 'km2', 'm2'].includes(quantity.unit)) return null;
  return approximate(quantity.value) / (quantity.unit === 'm2' ? 1_000_000 : 1);
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '人口、户数和面积相互对得上',
    why: '一户十几个人、工作人员比居民还多，多半是抄错了一位数。',
    message: {
      size: '平均每户 `{found}` 人，通常在 {low} 到 {high} 人之间',
      density: '每平方公里 `{found}` 人，通常在 {low} 到 {high} 人之间',
      part: '`{part}` 是 `{some}`，比 `{whole}` 的 `{all}` 还多',
      households: '一个社区 `{found}` 户，通常在 300 到 6000 户之间',
    },
    help: {
      size: '核对 `residents` 和 `households` 有没有多写或少写一位；确实如此就不用改。',
      density: '核对 `residents` 和 `area` 有没有写错单位或小数点；确实如此就不用改。',
      part: '核对 `{part}` 和 `{whole}` 两个数，改正写错的一个。',
      households: '核对 `households` 有没有多写或少写一位；确实如此就不用改。',
    },
  },
  'zh-Hant': {
    title: '人口、戶數和麵積相互對得上',
    why: '一戶十幾個人、工作人員比居民還多，多半是抄錯了一位數。',
    message: {
      size: '平均每戶 `{found}` 人，通常在 {low} 到 {high} 人之間',
      density: '每平方公里 `{found}` 人，通常在 {low} 到 {high} 人之間',
      part: '`{part}` 是 `{some}`，比 `{whole}` 的 `{all}` 還多',
      households: '一個社區 `{found}` 戶，通常在 300 到 6000 戶之間',
    },
    help: {
      size: '核對 `residents` 和 `households` 有沒有多寫或少寫一位；確實如此就不用改。',
      density: '核對 `residents` 和 `area` 有沒有寫錯單位或小數點；確實如此就不用改。',
      part: '核對 `{part}` 和 `{whole}` 兩個數，改正寫錯的一個。',
      households: '核對 `households` 有沒有多寫或少寫一位；確實如此就不用改。',
    },
  },
  en: {
    title: 'Population, households and area agree',
    why: 'A dozen residents per household or more staff than residents is mostly a slip of one digit.',
    message: {
      size: 'there are `{found}` residents per household, where {low} to {high} are usual',
      density: 'there are `{found}` residents per square kilometre, where {low} to {high} are usual',
      part: '`{part}` is `{some}`, more than `{whole}` with `{all}`',
      households: 'the community has `{found}` households, where 300 to 6000 are usual',
    },
    help: {
      size: 'Compare `residents` and `households` digit by digit; if they are right, leave them.',
      density: 'Compare `residents` and `area`, their units and decimal points; if they are right, leave them.',
      part: 'Compare `{part}` and `{whole}` and correct the one that is wrong.',
      households: 'Compare `households` digit by digit; if it is right, leave it.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  households: {value: 500, unit: household, asOf: 2009}\n  residents: {value: 15660, unit: person, asOf: 2009}') }, at: `${PROFILE_FILE}:6:22` },
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  area: {value: 111, unit: km2, asOf: 2009}\n  residents: {value: 2534, unit: person, asOf: 2009}') }, at: `${PROFILE_FILE}:6:22` },
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2009}\n  staff: {value: 2600, unit: person, asOf: 2009}') }, at: `${PROFILE_FILE}:6:18` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  area: {value: 1.11, unit: km2, asOf: 2009}\n  households: {value: 1566, unit: household, asOf: 2009}\n  residents: {value: 2534, unit: person, asOf: 2009}') } },
];
