import { type Unit, UNITS } from '../domain/enumerations.ts';
import { valueAt } from '../domain/place.ts';
import { figuresIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'unit-fits-fact', origin: 'F005', severity: 'error', kinds: ['profile', 'plan', 'activity', 'activity-year'] }, function* (entry) {
  for (const { path, figure } of figuresIn(entry)) {
    const fact = String(path.at(-1));
    const legal = UNITS_OF.get(fact);
    const unit = figure['unit'];
    if (legal === undefined || typeof unit !== 'string' || !isUnit(unit) || legal.includes(unit)) continue;
    yield { place: valueAt(...path, 'unit'), values: { found: unit, fact, legal: legal.join('`、`') }, variant: unit.endsWith('-time') ? 'times' : 'other' };
  }
});

/** The units in which a field may be counted; fields that are not named take any. */
const UNITS_OF: ReadonlyMap<string, readonly Unit[]> = new Map<string, readonly Unit[]>([
  ['area', ['km2', 'm2']], ['households', ['household']], ['residents', ['person']], ['floating', ['person']], ['buildings', ['building']],
  ['residentGroups', ['group']], ['staff', ['person']], ['registeredUnemployed', ['person']], ['lowIncomeHouseholds', ['household', 'family']],
  ['partyMembers', ['person']], ['volunteers', ['person']], ['officeSpace', ['m2']], ['headcount', ['person']], ['members', ['person']],
  ['floorArea', ['m2']], ['activityArea', ['m2']], ['length', ['m']], ['amount', ['yuan', 'yuan-month']], ['raised', ['yuan']],
  ['attendance', ['person', 'person-time', 'household', 'household-time', 'family']], ['sessions', ['session', 'time']],
]);

/** A unit that is not in the list is reported while the file is read. */
const isUnit = (text: string): text is Unit => UNITS.some((unit) => unit === text);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '单位合乎这个事实',
    why: '人次不是人，拿来当常住人口会把平均数算错。',
    message: { times: '`{fact}` 的单位是 `{found}`，人次、户次不能当人数、户数', other: '`{fact}` 的单位是 `{found}`，应当是 `{legal}`' },
    help: { times: '改成 `{legal}` 并写人数或户数；只有人次的，写到活动或服务的 `results`、`output` 里。', other: '改成 `{legal}`，数值也换算过来。' },
  },
  'zh-Hant': {
    title: '單位合乎這個事實',
    why: '人次不是人，拿來當常住人口會把平均數算錯。',
    message: { times: '`{fact}` 的單位是 `{found}`，人次、戶次不能當人數、戶數', other: '`{fact}` 的單位是 `{found}`，應當是 `{legal}`' },
    help: { times: '改成 `{legal}` 並寫人數或戶數；只有人次的，寫到活動或服務的 `results`、`output` 裡。', other: '改成 `{legal}`，數值也換算過來。' },
  },
  en: {
    title: 'The unit fits the fact',
    why: 'Attendances are not persons; taken for residents they spoil every average.',
    message: {
      times: '`{fact}` is counted in `{found}`, and times are not persons or households',
      other: '`{fact}` is counted in `{found}`, and should be in `{legal}`',
    },
    help: {
      times: 'Use `{legal}` and the number of persons or households; attendances belong to `results` or `output` of an activity or service.',
      other: 'Use `{legal}` and convert the value.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person-time, asOf: 2009}') }, at: `${PROFILE_FILE}:5:34` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('facts:\n  residents: {value: 2534, unit: person, asOf: 2009}') } },
];
