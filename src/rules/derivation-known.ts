import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { BONUS_DERIVATIONS, DERIVATIONS } from '../scoring/derive/derivations.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

export const rule = entryRule({ id: 'derivation-known', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  for (const list of ['items', 'bonus'] as const) {
    const known: readonly string[] = list === 'items' ? Object.keys(DERIVATIONS) : BONUS_DERIVATIONS;
    for (const [index, { id, auto }] of (data[list] ?? []).entries()) {
      if (auto === undefined || known.includes(auto)) continue;
      const nearest = nearestOf(auto, known);
      yield { place: valueAt(list, index, 'auto'), values: { item: id, found: auto, nearest: nearest ?? '', known: known.join('、') }, variant: nearest === null ? 'unknown' : 'near' };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '自动推算的名称是已有的',
    why: '只有已有的推算办法才能从公开内容里算出作答。',
    message: '`{item}` 的推算 `{found}` 没有这种办法',
    help: { near: '改成 `{nearest}`。', unknown: '删去 `auto`，或改成这些办法之一：{known}。' },
  },
  'zh-Hant': {
    title: '自動推算的名稱是已有的',
    why: '只有已有的推算辦法才能從公開內容裡算出作答。',
    message: '`{item}` 的推算 `{found}` 沒有這種辦法',
    help: { near: '改成 `{nearest}`。', unknown: '刪去 `auto`，或改成這些辦法之一：{known}。' },
  },
  en: {
    title: 'A derivation is one that exists',
    why: 'Only these can compute an answer from what the site holds.',
    message: 'there is no derivation `{found}` for `{item}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Remove `auto`, or use one of these: {known}.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('method: count-capped,', 'method: count-capped, auto: decision-meeting-held,'), at: 'standards/mini/1.0.0/standard.yaml:8:105' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
