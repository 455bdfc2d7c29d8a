import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'veto-effect-known', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const known = ['no-grade', ...(data.grades ?? []).map(({ id }) => `cap:${id}`)];
  for (const [index, { id, effect }] of (data.vetoes ?? []).entries()) {
    if (!known.includes(effect)) yield { place: valueAt('vetoes', index, 'effect'), values: { id, found: effect, known: known.join('、'), nearest: nearestOf(effect, known) ?? known.join('、') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '否决项的效果写明等次',
    why: '否决项不是不予评定，就是最高到某个等次。',
    message: '否决项 `{id}` 的效果 `{found}` 不认识，可用的是 {known}',
    help: '改成 `{nearest}`。',
  },
  'zh-Hant': {
    title: '否決項的效果寫明等次',
    why: '否決項不是不予評定，就是最高到某個等次。',
    message: '否決項 `{id}` 的效果 `{found}` 不認識，可用的是 {known}',
    help: '改成 `{nearest}`。',
  },
  en: {
    title: 'The effect of a veto names a grade',
    why: 'A veto either leaves no grade or caps it.',
    message: 'the effect `{found}` of the veto `{id}` is not known; there are {known}',
    help: 'Use `{nearest}`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('effect: no-grade', 'effect: cap:passs'), at: 'standards/mini/1.0.0/standard.yaml:17:38' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
