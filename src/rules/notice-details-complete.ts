import { kindOfNotice } from '../domain/notice.ts';
import { keyAt, valueAt } from '../domain/place.ts';
import { isTreeMap } from '../domain/tree.ts';
import { localWords, problemsOf } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { FINANCE_FILE, FINANCE_SITE, financeNotice } from './examples/finance-notice.ts';

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

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('checked-on: 2025-04-08') }, at: `${FINANCE_FILE}:5:1` },
  { verdict: 'good', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 1200.50') } },
];
