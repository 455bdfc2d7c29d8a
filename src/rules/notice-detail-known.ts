import { nearestOf } from '../domain/nearest.ts';
import { kindOfNotice } from '../domain/notice.ts';
import { keyAt } from '../domain/place.ts';
import { localWords, problemsOf } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { FINANCE_FILE, FINANCE_SITE, financeNotice } from './examples/finance-notice.ts';

export const rule = entryRule({ id: 'notice-detail-known', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = kindOfNotice(library, notice.data);
  if (!kind) return; // `notice-kind-exists` reports this one.
  for (const found of problemsOf(notice, kind.details ?? [])) {
    if (found.problem !== 'unknown') continue;
    const nearest = nearestOf(found.found, found.known);
    const variant = nearest !== null ? 'near' : found.known.length === 0 ? 'none' : 'unknown';
    yield { place: keyAt('details', ...found.path), values: { found: found.found, nearest: nearest ?? '', known: found.known.join('`、`'), kind: localWords(kind.label) }, variant };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告只写这一类有的内容',
    why: '写错名字的一项不会显示在页面上，居民看不到。',
    message: '“{kind}”没有 `{found}` 这一项',
    help: { near: '改成 `{nearest}`。', unknown: '改成这一类有的内容：`{known}`；或把它写进正文。', none: '这一类公告没有 `details`，把它写进正文。' },
  },
  'zh-Hant': {
    title: '公告只寫這一類有的內容',
    why: '寫錯名字的一項不會顯示在頁面上，居民看不到。',
    message: '“{kind}”沒有 `{found}` 這一項',
    help: { near: '改成 `{nearest}`。', unknown: '改成這一類有的內容：`{known}`；或把它寫進正文。', none: '這一類公告沒有 `details`，把它寫進正文。' },
  },
  en: {
    title: 'A notice gives only details that its kind has',
    why: 'A mistyped detail is not printed, and no resident sees it.',
    message: 'the kind “{kind}” has no detail `{found}`',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use one of its details: `{known}`; or write it into the text.',
      none: 'This kind has no `details`; write it into the text.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 1200.50\n  checkd-on: 2025-04-08') }, at: `${FINANCE_FILE}:7:3` },
  { verdict: 'good', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 1200.50\n  checked-on: 2025-04-08') } },
];
