import { formatAmount } from '../domain/points.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'max-on-step', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const [index, item] of data.items.entries()) {
    if (item.step > 0 && item.max % item.step !== 0) yield { place: valueAt('items', index, 'step'), values: { item: item.id, max: formatAmount(item.max), step: formatAmount(item.step) } };
  }
  for (const [index, bonus] of (data.bonus ?? []).entries()) {
    if (bonus.step > 0 && bonus.max % bonus.step !== 0) yield { place: valueAt('bonus', index, 'step'), values: { item: bonus.id, max: formatAmount(bonus.max), step: formatAmount(bonus.step) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '满分是分档的整数倍',
    why: '分档除不尽满分，满分就打不出来。',
    message: '`{item}` 满分 {max} 分，不是分档 {step} 的整数倍',
    help: '改分档或满分。',
  },
  'zh-Hant': {
    title: '滿分是分檔的整數倍',
    why: '分檔除不盡滿分，滿分就打不出來。',
    message: '`{item}` 滿分 {max} 分，不是分檔 {step} 的整數倍',
    help: '改分檔或滿分。',
  },
  en: {
    title: 'A maximum is a multiple of its step',
    why: 'Otherwise full marks cannot be given.',
    message: 'the maximum {max} of `{item}` is no multiple of its step {step}',
    help: 'Change the step or the maximum.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('max: 1, step: 0.5, method', 'max: 1, step: 0.4, method'), at: 'standards/mini/1.0.0/standard.yaml:9:71' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
