import { type Place, valueAt } from '../domain/place.ts';
import { isDayOfCalendar } from '../domain/workday.ts';
import type { Rule, RuleContext, RuleExample, RuleFinding, RuleModule } from './rule.ts';

export const rule: Rule = { id: 'calendar-days-unique', severity: 'error', scope: 'library', check: findRepeatedDays };

const EARLIER = { 'zh-Hans': '已经写在这里', 'zh-Hant': '已經寫在這裡', en: 'stands here already' };

function* findRepeatedDays({ library }: RuleContext): Generator<RuleFinding & { file: string }> {
  const first = new Map<string, { file: string; place: Place }>();
  const calendars = [...library.calendars.values()].toSorted((a, b) => a.data.year - b.data.year);
  for (const { file, data } of calendars) {
    for (const [index, { date }] of data.days.entries()) {
      if (!isDayOfCalendar(date, data.year)) continue; // `calendar-days-in-year` reports this one.
      const place = valueAt('days', index, 'date');
      const earlier = first.get(date);
      if (earlier) yield { file, place, values: { found: date }, related: [{ ...earlier, note: EARLIER }] };
      else first.set(date, { file, place });
    }
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每一天只在日历里写一次',
    why: '同一天又放假又上班，公示期就算不清。',
    message: '`{found}` 写了两次',
    help: '只留一处，放假还是上班以国务院办公厅的通知为准。',
  },
  'zh-Hant': {
    title: '每一天只在日曆裡寫一次',
    why: '同一天又放假又上班，公示期就算不清。',
    message: '`{found}` 寫了兩次',
    help: '只留一處，放假還是上班以國務院辦公廳的通知為準。',
  },
  en: {
    title: 'A day stands in the calendars once',
    why: 'A day that is both off and worked makes periods uncountable.',
    message: '`{found}` is there twice',
    help: 'Keep the entry that agrees with the official announcement.',
  },
};

const FILE = 'calendars/2026.yaml';
const calendar = (date: string) => `year: 2026
source: 国务院办公厅通知
days:
  - {date: 2026-01-01, name: 元旦, off: true}
  - {date: ${date}, name: 元旦, off: false}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: calendar('2026-01-01') }, at: `${FILE}:5:12` },
  { verdict: 'good', files: { [FILE]: calendar('2026-01-04') } },
];
