import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'calendar-named-for-year', severity: 'error', kinds: ['calendar'] }, function* ({ data: { year }, name }) {
  if (String(year) !== name) yield { place: valueAt('year'), values: { found: year, name } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '日历文件名与年份相符',
    why: '算公示期时按年份找日历，写错就会当成没有。',
    message: '`year` 是 {found}，文件名是 `{name}.yaml`',
    help: '改正 `year`，或把文件改名为 `{found}.yaml`。',
  },
  'zh-Hant': {
    title: '日曆文件名與年份相符',
    why: '算公示期時按年份找日曆，寫錯就會當成沒有。',
    message: '`year` 是 {found}，文件名是 `{name}.yaml`',
    help: '改正 `year`，或把文件改名為 `{found}.yaml`。',
  },
  en: {
    title: 'A calendar is named for its year',
    why: 'Periods look for the calendar of their year.',
    message: '`year` is {found}, and the file is named `{name}.yaml`',
    help: 'Correct `year`, or rename the file to `{found}.yaml`.',
  },
};

const FILE = 'calendars/2026.yaml';
const calendar = (year: number) => `year: ${year}
source: 国务院办公厅通知
days:
  - {date: 2026-01-01, name: 元旦, off: true}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: calendar(2025) }, at: `${FILE}:1:7` },
  { verdict: 'good', files: { [FILE]: calendar(2026) } },
];
