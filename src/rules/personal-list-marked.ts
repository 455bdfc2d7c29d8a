import { keyAt, valueAt } from '../domain/place.ts';
import { periodRuleOf } from '../domain/notice.ts';
import { listedPersons } from '../domain/privacy/masked-names.ts';
import { entryRule, type RuleModule } from './rule.ts';

const FEWEST = 3;

export const rule = entryRule({ id: 'personal-list-marked', origin: 'N020', severity: 'warning', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = library.site.noticeKinds.find(({ id }) => id === notice.data.kind);
  const marked = notice.data.personalList ?? kind?.personalList ?? false;
  if (marked) {
    // Where there is an objection period, its end is the day; `expired-list-taken-down` asks for the day after which the list goes.
    if (notice.data.until === undefined && notice.data.archiveAfter === undefined && periodRuleOf(library, notice.data) === null) yield { place: valueAt('kind'), variant: 'until' };
    return;
  }
  const count = listedPersons(notice);
  if (count < FEWEST) return;
  yield { place: notice.data.personalList === false ? keyAt('personalList') : valueAt('title'), variant: 'mark', values: { count } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '人员名单标明是名单',
    why: '标明的名单不进搜索、订阅和索引，到期自动撤下个人部分；没有标明的会一直留在网上。',
    message: { mark: '这份公告列了 {count} 个人，却没有标明是人员名单', until: '人员名单没有写公布到哪一天' },
    help: { mark: '加一行 `personalList: true` 和一行 `until: 日期`；不必点名的，改成只写人数和金额。', until: '加一行 `until: 日期`，写公示结束的那一天。' },
  },
  'zh-Hant': {
    title: '人員名單標明是名單',
    why: '標明的名單不進搜索、訂閱和索引，到期自動撤下個人部分；沒有標明的會一直留在網上。',
    message: { mark: '這份公告列了 {count} 個人，卻沒有標明是人員名單', until: '人員名單沒有寫公佈到哪一天' },
    help: { mark: '加一行 `personalList: true` 和一行 `until: 日期`；不必點名的，改成只寫人數和金額。', until: '加一行 `until: 日期`，寫公示結束的那一天。' },
  },
  en: {
    title: 'A list of persons is marked as one',
    why: 'A marked list stays out of search, feeds and indexes, and its personal part goes when its time is over; an unmarked one stays on the web.',
    message: { mark: 'this notice lists {count} persons, but is not marked as a list of persons', until: 'the list of persons does not say until when it is shown' },
    help: { mark: 'Add `personalList: true` and `until:` with a day, or give totals instead of names.', until: 'Add `until:` with the day on which the notice ends.' },
  },
};

const FILE = 'communities/demo/notices/2026-03-01-list.mdx';
const notice = (fields: string) => ({ [FILE]: `---\nkind: service-change\ntitle: 示例公告\ndate: 2026-03-01\n${fields}---\n\n| 姓名 | 金额 |\n| --- | --- |\n| 李某某 | 100 |\n| 王某某 | 100 |\n| 张某某 | 100 |\n` });

export const examples: RuleModule['examples'] = [
  { verdict: 'bad', files: notice(''), at: `${FILE}:3:8` },
  { verdict: 'bad', files: notice('personalList: true\n'), at: `${FILE}:2:7` },
  { verdict: 'good', files: notice('personalList: true\nuntil: 2026-03-10\n') },
];
