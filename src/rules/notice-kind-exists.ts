import type { Entry } from '../domain/library.ts';
import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';
import { noticeKindsOf } from './references/site.ts';
import { pickText } from '../domain/local-text.ts';
import type { Library } from '../domain/library.ts';
import { LOCALES, type Locale, type Texts } from '../domain/locale.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'notice-kind-exists', severity: 'error', kinds: ['notice', 'catalogue'] }, function* (entry, { library }) {
  const kinds = noticeKindsOf(library);
  if (kinds === null) return; // What keeps `site.yaml` from being read is reported there.
  for (const { id, path } of kindsNamed(entry)) {
    if (kinds.has(id)) continue;
    const nearest = kindByLabel(library, id) ?? nearestOf(id, kinds);
    yield { place: valueAt(...path), values: { found: id, nearest: nearest ?? '', known: namedKinds(library) }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

const kindByLabel = ({ site }: Library, word: string): string | null => site.noticeKinds.find(({ label }) => LOCALES.some((locale) => pickText(label, locale) === word))?.id ?? null;

/** The kinds of the site with their names: `finance（财务公开）、…`. */
const namedKinds = ({ site }: Library): Texts => {
  const named = (locale: Locale, [open, close, comma]: readonly [string, string, string]): string => site.noticeKinds.map(({ id, label }) => `${id}${open}${pickText(label, locale)}${close}`).join(comma);
  return { 'zh-Hans': named('zh-Hans', ['（', '）', '、']), 'zh-Hant': named('zh-Hant', ['（', '）', '、']), en: named('en', [' (', ')', ', ']) };
};

const kindsNamed = (entry: Entry<'notice' | 'catalogue'>): readonly { id: string; path: TreePath }[] => {
  if (entry.kind === 'notice') return [{ id: entry.data.kind, path: ['kind'] }];
  return entry.data.entries.flatMap(({ noticeKinds }, at) => (noticeKinds ?? []).map((id, index) => ({ id, path: ['entries', at, 'noticeKinds', index] })));
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告的类别在网站设置里',
    why: '类别决定公示几天、必须写什么、放在哪一栏。',
    message: '网站设置里没有公告类别 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `site.yaml` 的 `noticeKinds` 里已有的类别：{known}。' },
  },
  'zh-Hant': {
    title: '公告的類別在網站設置裡',
    why: '類別決定公示幾天、必須寫什麼、放在哪一欄。',
    message: '網站設置裡沒有公告類別 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `site.yaml` 的 `noticeKinds` 裡已有的類別：{known}。' },
  },
  en: {
    title: 'The kind of a notice is one of the site',
    why: 'The kind decides how long objections run, what has to be stated and where it stands.',
    message: 'the site has no kind of notice `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use one of the kinds from `noticeKinds` in `site.yaml`: {known}.' },
  },
};

const FILE = 'communities/demo/notices/2025-03-12-hours.mdx';
const notice = (kind: string) => `---
kind: ${kind}
title: 窗口时间调整
date: 2025-03-12
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('service-chagne') }, at: `${FILE}:2:7` },
  { verdict: 'good', files: { [FILE]: notice('service-change') } },
];
