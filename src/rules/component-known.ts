import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'component-known', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '组件的名称是本站有的',
    why: '写错名称的组件不会显示，里面的内容也失去了样子。',
    message: {
      near: '没有名为 `{component}` 的组件',
      unknown: '没有名为 `{component}` 的组件',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '可以用的组件有 {known}；只想写文字时，把小于号写成全角的 `＜`。',
    },
  },
  'zh-Hant': {
    title: '組件的名稱是本站有的',
    why: '寫錯名稱的組件不會顯示，裡面的內容也失去了樣子。',
    message: {
      near: '沒有名為 `{component}` 的組件',
      unknown: '沒有名為 `{component}` 的組件',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '可以用的組件有 {known}；只想寫文字時，把小於號寫成全角的 `＜`。',
    },
  },
  en: {
    title: 'A component is one that the site has',
    why: 'A component with a mistyped name is not shown, and what stands in it loses its shape.',
    message: {
      near: 'there is no component `{component}`',
      unknown: 'there is no component `{component}`',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'The components are {known}; write a less-than sign that is text as `\\<`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<Calout title="提示">停水</Calout>') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<Chart data="1" />') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('<Callout title="提示">停水</Callout>') } },
];
