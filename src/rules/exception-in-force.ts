import { valueAt } from '../domain/place.ts';
import { exceptionsOf, isInForce } from '../domain/privacy/exceptions.ts';
import { SAMPLES } from './privacy/samples.ts';
import type { Rule, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'exception-in-force',
  origin: 'N003',
  severity: 'warning',
  scope: 'entry',
  *check(entry, { on }) {
    for (const [index, exception] of exceptionsOf(entry).entries()) {
      if (!isInForce(exception, on)) yield { place: valueAt('allow', index, 'until'), values: { rule: exception.rule, until: exception.until } };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '例外还在有效期内',
    why: '允许公开的例外都有期限，到期以后原来的规则重新生效。',
    message: '`{rule}` 的例外到 {until} 为止，已经过期',
    help: '删去这条例外并把号码遮住；确实还要公开的，重新报批后改写 `until`。',
  },
  'zh-Hant': {
    title: '例外還在有效期內',
    why: '允許公開的例外都有期限，到期以後原來的規則重新生效。',
    message: '`{rule}` 的例外到 {until} 為止，已經過期',
    help: '刪去這條例外並把號碼遮住；確實還要公開的，重新報批後改寫 `until`。',
  },
  en: {
    title: 'An exception is in force',
    why: 'Every exception has an end; after it the rule holds again.',
    message: 'the exception of `{rule}` ended on {until}',
    help: 'Remove it and mask the number; where it has to stay public, have it approved again and change `until`.',
  },
};

const FILE = 'communities/demo/notices/2026-03-01-example.mdx';
const notice = (until: string) => ({
  [FILE]: `---\nkind: service-change\ntitle: 示例公告\ndate: 2026-03-01\nallow:\n  - {rule: mobile-number-masked, reason: 防汛期间公开值班手机, approvedBy: 示例街道办事处, until: ${until}}\n---\n\n值班 ${SAMPLES.mobile}\n`,
});

export const examples: RuleModule['examples'] = [
  { verdict: 'bad', files: notice('2026-05-31'), at: `${FILE}:6:82` },
  { verdict: 'good', files: notice('2026-09-30') },
];
