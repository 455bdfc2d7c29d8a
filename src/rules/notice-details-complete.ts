import { kindOfNotice } from '../domain/notice.ts';
import { keyAt, valueAt } from '../domain/place.ts';
import { isTreeMap } from '../domain/tree.ts';
import { localWords, problemsOf } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'notice-details-complete', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = kindOfNotice(library, notice.data);
  if (!kind?.details) return;
  for (const found of problemsOf(notice, kind.details)) {
    if (found.problem !== 'missing') continue;
    const hasDetails = isTreeMap(notice.tree['details']);
    yield { place: hasDetails ? keyAt('details') : valueAt('kind'), values: { detail: found.detail.id, label: localWords(found.detail.label), kind: localWords(kind.label) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告写全这一类的各项内容',
    why: '财务公开没有期末余额，居民就看不出钱还剩多少。',
    message: '“{kind}”必须写明 `{detail}`（{label}），这里没有',
    help: '在 `details` 下面加上一行 `{detail}:`，填上{label}。',
  },
  'zh-Hant': {
    title: '公告寫全這一類的各項內容',
    why: '財務公開沒有期末餘額，居民就看不出錢還剩多少。',
    message: '“{kind}”必須寫明 `{detail}`（{label}），這裡沒有',
    help: '在 `details` 下面加上一行 `{detail}:`，填上{label}。',
  },
  en: {
    title: 'A notice gives all details of its kind',
    why: 'A finance notice without its closing balance does not say what is left.',
    message: 'a notice of the kind “{kind}” has to state `{detail}` ({label}), which is not there',
    help: 'Add a line `{detail}:` below `details` and fill it in.',
  },
};

const FILE = 'communities/demo/notices/2025-04-10-finance.mdx';
const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - id: finance
    label: 财务公开
    details:
      - {id: opening, label: 期初余额, type: money, required: true}
      - {id: checked-on, label: 审核日期, type: date}
      - {id: income, label: 收入, type: table, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: meeting, label: 会议, type: reference}
      - {id: sheet, label: 明细表, type: file}
`;
const notice = (details: string) => `---
kind: finance
title: 一季度财务公开
date: 2025-04-10
details:
  ${details}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('checked-on: 2025-04-08') }, at: `${FILE}:5:1` },
  { verdict: 'good', files: { 'site.yaml': SITE, [FILE]: notice('opening: 1200.50') } },
];
