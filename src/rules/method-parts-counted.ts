import { pickText } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { countInName, numeralOf } from './facts/numerals.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'method-parts-counted', origin: 'F008', severity: 'warning', kinds: ['profile', 'region'] }, function* (entry) {
  for (const [index, method] of (entry.data.methods ?? []).entries()) {
    const written = entry.kind === 'profile' ? entry.data.methods?.[index]?.count : undefined;
    const stated = written === undefined ? countInName(pickText(method.name, 'zh-Hans')) : numeralOf(written);
    if (stated === null || stated === method.parts.length) continue;
    const name = pickText(method.name, 'zh-Hans');
    yield { place: valueAt('methods', index, written === undefined ? 'name' : 'count'), values: { name, stated, found: method.parts.length } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '工作法的条数与名称相符',
    why: '叫“四会”却只列三条，居民不知道漏了哪一条。',
    message: '`{name}` 应有 {stated} 条，`parts` 里列了 {found} 条',
    help: '在 `parts` 里补上缺的一条或并去多的一条；名称里的数不是条数时，用 `count` 写明条数。',
  },
  'zh-Hant': {
    title: '工作法的條數與名稱相符',
    why: '叫“四會”卻只列三條，居民不知道漏了哪一條。',
    message: '`{name}` 應有 {stated} 條，`parts` 裡列了 {found} 條',
    help: '在 `parts` 裡補上缺的一條或並去多的一條；名稱裡的數不是條數時，用 `count` 寫明條數。',
  },
  en: {
    title: 'A method of work has as many parts as its name says',
    why: 'A “four meetings” with three parts leaves residents wondering about the fourth.',
    message: '`{name}` should have {stated} parts, and `parts` has {found}',
    help: 'Add or join parts; where the number in the name counts something else, state the number of parts in `count`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('methods:\n  - {id: four-meetings, name: 四会, parts: [民情恳谈会, 协调会, 听证会]}') }, at: `${PROFILE_FILE}:5:31` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('methods:\n  - {id: four-meetings, name: 四会, parts: [民情恳谈会, 协调会, 听证会, 评议会]}') } },
];
