import type { Entry, Library } from '../domain/library.ts';
import { nearestOf } from '../domain/nearest.ts';
import { textAt } from '../domain/place.ts';
import { resolveLink } from '../domain/resolve-link.ts';
import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule: Rule = { id: 'anchor-exists', severity: 'error', scope: 'entry', check: (entry, { library }) => missingAnchors(entry, library) };

function* missingAnchors(entry: Entry, library: Library): Generator<RuleFinding> {
  for (const { href, start, end } of entry.body?.links ?? []) {
    const target = href.includes('#') ? resolveLink(library, entry.file, href) : null;
    // Other pages have anchors of their own beside their headings; only within one text all are known.
    if (target?.type !== 'here' || target.anchor === '') continue;
    const slugs = (entry.body?.headings ?? []).map(({ slug }) => slug);
    const anchor = target.anchor.normalize('NFC').toLowerCase();
    if (slugs.includes(anchor) || anchor.startsWith('user-content-fn')) continue;
    const nearest = nearestOf(anchor, slugs) ?? (slugs.length === 1 ? slugs[0] : null) ?? null;
    yield { place: textAt(start, end), variant: nearest === null ? 'unknown' : 'near', values: { found: target.anchor, nearest: nearest ?? '', known: slugs.map((slug) => `#${slug}`).join('、') } };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '页内链接指向的标题都在',
    why: '点了没有反应的链接，让人以为页面坏了。',
    message: {
      near: '正文里没有 `#{found}` 这个标题',
      unknown: '正文里没有 `#{found}` 这个标题',
    },
    help: {
      near: '改成 `#{nearest}`。',
      unknown: '写成正文里的一个标题，空格换成短横线；没有这样的标题时删去链接。',
    },
  },
  'zh-Hant': {
    title: '頁內鏈接指向的標題都在',
    why: '點了沒有反應的鏈接，讓人以為頁面壞了。',
    message: {
      near: '正文裡沒有 `#{found}` 這個標題',
      unknown: '正文裡沒有 `#{found}` 這個標題',
    },
    help: {
      near: '改成 `#{nearest}`。',
      unknown: '寫成正文裡的一個標題，空格換成短橫線；沒有這樣的標題時刪去鏈接。',
    },
  },
  en: {
    title: 'A heading that a link leads to exists',
    why: 'A link that does nothing makes the page look broken.',
    message: {
      near: 'the body has no heading `#{found}`',
      unknown: 'the body has no heading `#{found}`',
    },
    help: {
      near: 'Use `#{nearest}`.',
      unknown: 'Write a heading of this body with hyphens for spaces, or remove the link.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('见[下文](#停水范)。\n\n## 停水范围\n\n三幢。') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('见[下文](#停水范围)。\n\n## 停水范围\n\n三幢。') } },
];
