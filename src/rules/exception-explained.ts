import { addMonths } from '../domain/day.ts';
import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { exceptionsOf, type PrivacyException } from '../domain/privacy/exceptions.ts';
import { surnameOf } from '../domain/privacy/surnames.ts';
import { EXCEPTABLE } from './privacy/rule-of-kind.ts';
import type { Rule, RuleContext, RuleFinding, RuleModule } from './rule.ts';

const SHORTEST_REASON = 4;
const LONGEST_MONTHS = 12;

export const rule: Rule = {
  id: 'exception-explained',
  origin: 'N003',
  severity: 'error',
  scope: 'entry',
  *check(entry, { on }) {
    for (const [index, exception] of exceptionsOf(entry).entries()) {
      for (const problem of problemsOf(exception, on)) yield { ...problem, place: valueAt('allow', index, problem.field) };
    }
  },
};

function* problemsOf(exception: PrivacyException, on: RuleContext['on']): Generator<Omit<RuleFinding, 'place'> & { readonly field: string }> {
  if (!EXCEPTABLE.includes(exception.rule)) {
    const nearest = nearestOf(exception.rule, EXCEPTABLE);
    yield { field: 'rule', variant: nearest === null ? 'unknown' : 'near', values: { rule: exception.rule, nearest: nearest ?? '', known: EXCEPTABLE.join('、') } };
  }
  if (exception.reason.length < SHORTEST_REASON || /^(?:[x×*?？.。…-]+|无|其他|暂无|待定)$/i.test(exception.reason)) yield { field: 'reason', variant: 'reason', values: { reason: exception.reason } };
  if (surnameOf(exception.approvedBy, false) !== null) yield { field: 'approvedBy', variant: 'person' };
  if (exception.until > addMonths(on, LONGEST_MONTHS)) yield { field: 'until', variant: 'far', values: { until: exception.until, most: addMonths(on, LONGEST_MONTHS) } };
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '例外写明规则、理由、批准岗位和期限',
    why: '每一条例外都会公开一个人的信息，事后要查得到是谁、为什么、到什么时候。',
    message: {
      near: '没有叫 `{rule}` 的个人信息规则',
      unknown: '没有叫 `{rule}` 的个人信息规则',
      reason: '理由 `{reason}` 没有说明为什么要公开',
      person: '批准人写的是姓名，这里要写岗位或单位',
      far: '例外到 {until} 才结束，最长一年',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '改成这些规则之一：{known}。',
      reason: '写一句完整的理由，例如“防汛期间公开值班手机”。',
      person: '改成岗位或单位，例如“示例街道办事处”。',
      far: '改成 {most} 或者更早的日期，到期还需要时再报批。',
    },
  },
  'zh-Hant': {
    title: '例外寫明規則、理由、批准崗位和期限',
    why: '每一條例外都會公開一個人的信息，事後要查得到是誰、為什麼、到什麼時候。',
    message: {
      near: '沒有叫 `{rule}` 的個人信息規則',
      unknown: '沒有叫 `{rule}` 的個人信息規則',
      reason: '理由 `{reason}` 沒有說明為什麼要公開',
      person: '批准人寫的是姓名，這裡要寫崗位或單位',
      far: '例外到 {until} 才結束，最長一年',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '改成這些規則之一：{known}。',
      reason: '寫一句完整的理由，例如“防汛期間公開值班手機”。',
      person: '改成崗位或單位，例如“示例街道辦事處”。',
      far: '改成 {most} 或者更早的日期，到期還需要時再報批。',
    },
  },
  en: {
    title: 'An exception names its rule, reason, approving post and end',
    why: 'Every exception publishes something about a person; later it must be clear who allowed it, why and until when.',
    message: {
      near: 'there is no privacy rule `{rule}`',
      unknown: 'there is no privacy rule `{rule}`',
      reason: 'the reason `{reason}` does not say why it has to be public',
      person: 'the approval names a person, where a post or an office was expected',
      far: 'the exception ends only on {until}; one year is the longest',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use one of these rules: {known}.',
      reason: 'Write the reason in a full sentence.',
      person: 'Name the post or the office.',
      far: 'Write {most} or an earlier day, and have it approved again when it is still needed.',
    },
  },
};

const FILE = 'communities/demo/notices/2026-03-01-example.mdx';
const notice = (allow: string) => ({ [FILE]: `---\nkind: service-change\ntitle: 示例公告\ndate: 2026-03-01\nallow:\n  - ${allow}\n---\n\n示例。\n` });

export const examples: RuleModule['examples'] = [
  { verdict: 'bad', files: notice('{rule: mobile-masked, reason: 防汛期间公开值班手机, approvedBy: 示例街道办事处, until: 2026-09-30}'), at: `${FILE}:6:12` },
  { verdict: 'bad', files: notice('{rule: mobile-number-masked, reason: 无, approvedBy: 示例街道办事处, until: 2026-09-30}'), at: `${FILE}:6:42` },
  { verdict: 'bad', files: notice('{rule: mobile-number-masked, reason: 防汛期间公开值班手机, approvedBy: 示例街道办事处, until: 2036-09-30}'), at: `${FILE}:6:82` },
  { verdict: 'good', files: notice('{rule: mobile-number-masked, reason: 防汛期间公开值班手机, approvedBy: 示例街道办事处, until: 2026-09-30}') },
];
