import { datedPeriodOf, noticeNamed, withdrawalOf } from '../domain/notice.ts';
import { valueAt } from '../domain/place.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'result-follows-period',
  severity: 'error',
  scope: 'community',
  *check(community, { library }) {
    for (const result of community.notices) {
      const original = noticeNamed(community, result.data.resultOf);
      if (!original || original.data.date > result.data.date || withdrawalOf(community, original)) continue;
      const period = datedPeriodOf(library, community, original);
      if (!period || result.data.date > period.to) continue;
      yield { file: result.file, place: valueAt('date'), values: { notice: original.name, found: result.data.date, end: period.to } };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公示期满才公布结果',
    why: '截止日当天居民仍可以提异议；期满之前公布结果，公示就没有意义。',
    message: '`{notice}` 的公示期到 {end} 才满，结果的发布日期写的是 `{found}`',
    help: '把结果的 `date` 改成 {end} 之后的日期。',
  },
  'zh-Hant': {
    title: '公示期滿才公佈結果',
    why: '截止日當天居民仍可以提異議；期滿之前公佈結果，公示就沒有意義。',
    message: '`{notice}` 的公示期到 {end} 才滿，結果的發布日期寫的是 `{found}`',
    help: '把結果的 `date` 改成 {end} 之後的日期。',
  },
  en: {
    title: 'A result is published after the objection period',
    why: 'Residents may object until the last day; a result before it makes the period meaningless.',
    message: 'the period of `{notice}` lasts until {end}, and the result is dated `{found}`',
    help: 'Date the result after {end}.',
  },
};

const FOLDER = 'communities/demo/notices';
const files = (date: string) => ({
  'calendars/2026.yaml': 'year: 2026\nsource: 国务院办公厅通知\ndays:\n  - {date: 2026-01-01, name: 元旦, off: true}\n',
  [`${FOLDER}/draft.mdx`]: '---\nkind: plan-draft\ntitle: 小广场改造征求意见\ndate: 2026-03-02\nobjectionContact: {office: 居委会办公室, telephone: 000-00000000}\n---\n',
  [`${FOLDER}/result.mdx`]: `---\nkind: service-change\ntitle: 意见采纳情况\ndate: ${date}\nresultOf: draft\n---\n`,
});

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: files('2026-03-09'), at: `${FOLDER}/result.mdx:4:7` },
  { verdict: 'good', files: files('2026-03-10') },
];
