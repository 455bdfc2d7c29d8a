import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'value-not-empty', severity: 'warning' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写了名称就有内容',
    why: '空着的一项等于没有写；也许是忘了填。',
    message: { optional: '`{key}` 后面没有内容', required: '必填的 `{key}` 后面没有内容', split: '逗号把一个数断成了两截，`{key}` 成了单独的一项' },
    help: { optional: '补上内容，或删去这一项。', required: '补上内容。', split: '数里不写逗号，例如 `8,800.25` 写成 `8800.25`。' },
  },
  'zh-Hant': {
    title: '寫了名稱就有內容',
    why: '空著的一項等於沒有寫；也許是忘了填。',
    message: { optional: '`{key}` 後面沒有內容', required: '必填的 `{key}` 後面沒有內容', split: '逗號把一個數斷成了兩截，`{key}` 成了單獨的一項' },
    help: { optional: '補上內容，或刪去這一項。', required: '補上內容。', split: '數里不寫逗號，例如 `8,800.25` 寫成 `8800.25`。' },
  },
  en: {
    title: 'A field that is named has a value',
    why: 'An empty field counts as absent; perhaps it was forgotten.',
    message: { optional: '`{key}` has no value', required: 'the required field `{key}` has no value', split: 'a comma split a number in two, so that `{key}` became an entry of its own' },
    help: { optional: 'Add the value, or remove the field.', required: 'Add the value.', split: 'Write numbers without commas: `8800.25`, not `8,800.25`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nissuer:') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: "  "\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:8` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nperiod: {length: 1,200}') }, at: `${NOTICE_FILE}:5:20` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];
