import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'key-known', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每一项的名称都是网站认识的',
    why: '名称写错，内容就不会出现在网页上，也没有人发现。',
    message: {
      near: '没有 `{key}` 这一项',
      unknown: '没有 `{key}` 这一项',
      none: '这里不能写 `{key}`',
      colon: '`{key}` 里的冒号后面少了空格，或用了全角冒号',
    },
    help: { near: '改成 `{nearest}`。', unknown: '改成这些名称之一，或删去：{known}。', none: '删去这一项。', colon: '写成 `{nearest}`。' },
  },
  'zh-Hant': {
    title: '每一項的名稱都是網站認識的',
    why: '名稱寫錯，內容就不會出現在網頁上，也沒有人發現。',
    message: {
      near: '沒有 `{key}` 這一項',
      unknown: '沒有 `{key}` 這一項',
      none: '這裡不能寫 `{key}`',
      colon: '`{key}` 裡的冒號後面少了空格，或用了全角冒號',
    },
    help: { near: '改成 `{nearest}`。', unknown: '改成這些名稱之一，或刪去：{known}。', none: '刪去這一項。', colon: '寫成 `{nearest}`。' },
  },
  en: {
    title: 'Every field has a name that the site knows',
    why: 'What stands under a mistyped name appears nowhere, and nobody notices.',
    message: {
      near: 'there is no field `{key}`',
      unknown: 'there is no field `{key}`',
      none: 'there is no place for `{key}` here',
      colon: '`{key}` has no blank behind the colon, or a full-width one',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use one of these names, or remove it: {known}.',
      none: 'Remove it.',
      colon: 'Write `{nearest}`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nisuer: 居委会') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\n标题: 停水通知\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nissuer: 居委会') } },
];
