import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'nesting-limit', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '内容嵌套的层数不多',
    why: '层层套下去的列表和引用没有人读得懂，也会拖垮处理程序。',
    message: {
      default: '这里嵌套超过了 {limit} 层',
      components: '组件嵌套超过了 {limit} 层',
    },
    help: {
      default: '减少列表、引用的层数，把内容改写成几个段落。',
      components: '把里面的组件移到外面。',
    },
  },
  'zh-Hant': {
    title: '內容嵌套的層數不多',
    why: '層層套下去的列表和引用沒有人讀得懂，也會拖垮處理程序。',
    message: {
      default: '這裡嵌套超過了 {limit} 層',
      components: '組件嵌套超過了 {limit} 層',
    },
    help: {
      default: '減少列表、引用的層數，把內容改寫成幾個段落。',
      components: '把裡面的組件移到外面。',
    },
  },
  en: {
    title: 'Content is nested a few levels deep',
    why: 'Nobody can read lists within lists without end, and they would bring the build to a halt.',
    message: {
      default: 'this is nested deeper than {limit} levels',
      components: 'components are nested deeper than {limit} levels',
    },
    help: {
      default: 'Use fewer levels of lists and quotations; write some of it as paragraphs.',
      components: 'Move the inner components outside.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying(`${'> '.repeat(36)}停水`) }, at: `${NOTICE_FILE}:7:65` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('> > 停水') } },
];
