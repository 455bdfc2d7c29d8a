import { WHOLE_FILE } from '../domain/place.ts';
import type { Rule, RuleContext, RuleExample, RuleFinding, RuleModule } from './rule.ts';

export const rule: Rule = { id: 'handbook-translated', severity: 'warning', scope: 'library', check: findUntranslated };

/** Traditional characters are made from simplified ones, and the other way round, so that one of them is enough. */
const languageOf = (locale: string): string => (locale === 'en' ? 'en' : 'zh');

function* findUntranslated({ library }: RuleContext): Generator<RuleFinding & { file: string }> {
  const wanted = [...new Set((library.site.locales ?? ['zh-Hans']).map(languageOf))];
  const written = new Set(library.handbook.map(({ name }) => keyOf(name)));
  for (const { name, file } of library.handbook) {
    const page = name.slice(name.indexOf('/') + 1);
    for (const language of wanted) {
      const locale = language === 'en' ? 'en' : 'zh-Hans';
      if (written.has(`${language}/${page}`) || library.unread.has(`handbook/${locale}/${page}`)) continue;
      yield { file, place: WHOLE_FILE, values: { missing: `handbook/${locale}/${page}.mdx` }, variant: language };
    }
  }
}

const keyOf = (name: string): string => `${languageOf(name.slice(0, name.indexOf('/')))}${name.slice(name.indexOf('/'))}`;

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '手册的每一页都有网站的各种语言',
    why: '网站写明有英文，读者打开手册却没有这一页。',
    message: { zh: '这一页没有中文的', en: '这一页没有英文的' },
    help: { zh: '新建 `{missing}`，写上同样的内容。', en: '新建 `{missing}`，写上同样的内容；不需要英文的，在 `site.yaml` 的 `locales` 里删去 `en`。' },
  },
  'zh-Hant': {
    title: '手冊的每一頁都有網站的各種語言',
    why: '網站寫明有英文，讀者打開手冊卻沒有這一頁。',
    message: { zh: '這一頁沒有中文的', en: '這一頁沒有英文的' },
    help: { zh: '新建 `{missing}`，寫上同樣的內容。', en: '新建 `{missing}`，寫上同樣的內容；不需要英文的，在 `site.yaml` 的 `locales` 裡刪去 `en`。' },
  },
  en: {
    title: 'Every page of the handbook is in every language of the site',
    why: 'The site offers a language, and a reader finds the page missing in it.',
    message: { zh: 'this page is not there in Chinese', en: 'this page is not there in English' },
    help: {
      zh: 'Add `{missing}` with the same content.',
      en: 'Add `{missing}` with the same content, or take `en` out of `locales` in `site.yaml`.',
    },
  },
};

const FILE = 'handbook/zh-Hans/start.mdx';
const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
locales: [zh-Hans, en]
noticeKinds:
  - {id: service-change, label: 服务变更}
`;
const page = (title: string) => `---
title: ${title}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: page('从这里开始') }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { 'site.yaml': SITE, [FILE]: page('从这里开始'), 'handbook/en/start.mdx': page('Start here') } },
];
