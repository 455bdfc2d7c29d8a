import { valueAt } from '../domain/place.ts';
import { isTreeList, type Tree, type TreePath } from '../domain/tree.ts';
import { hoursIn } from './facts/mappings.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import { PROFILE_FILE, profileWith } from './examples/profile.ts';

export const rule = entryRule({ id: 'hours-in-order', severity: 'error', kinds: ['profile', 'notice'] }, function* (entry) {
  for (const { node, path } of hoursIn(entry)) {
    for (const day of DAYS) yield* spansOutOfOrder(node[day], [...path, day]);
  }
});

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'workdays', 'weekend', 'everyDay'] as const;
const SPAN = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/;

function* spansOutOfOrder(spans: Tree | undefined, path: TreePath): Generator<RuleFinding> {
  let last = '';
  for (const [index, span] of (isTreeList(spans) ? spans : []).entries()) {
    const [, opens, closes] = SPAN.exec(typeof span === 'string' ? span : '') ?? [];
    if (opens === undefined || closes === undefined) continue;
    if (closes <= opens) yield { place: valueAt(...path, index), values: { opens, closes }, variant: 'turned' };
    else if (opens < last) yield { place: valueAt(...path, index), values: { opens, last }, variant: 'overlap' };
    last = closes;
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '办公时间先后有序',
    why: '时间写反了或重叠了，居民会白跑一趟。',
    message: { turned: '`{opens}` 开门，`{closes}` 关门', overlap: '`{opens}` 早于上一段的结束时间 `{last}`' },
    help: { turned: '把早的写在前面，如 `08:30-12:00`；过零点的分成两天写。', overlap: '按先后排列各段，不要重叠，如 `08:30-12:00`、`13:30-17:30`。' },
  },
  'zh-Hant': {
    title: '辦公時間先後有序',
    why: '時間寫反了或重疊了，居民會白跑一趟。',
    message: { turned: '`{opens}` 開門，`{closes}` 關門', overlap: '`{opens}` 早於上一段的結束時間 `{last}`' },
    help: { turned: '把早的寫在前面，如 `08:30-12:00`；過零點的分成兩天寫。', overlap: '按先後排列各段，不要重疊，如 `08:30-12:00`、`13:30-17:30`。' },
  },
  en: {
    title: 'Opening hours stand in order',
    why: 'Hours turned around or overlapping send residents there for nothing.',
    message: { turned: 'it opens at `{opens}` and closes at `{closes}`', overlap: '`{opens}` is before the end of the span before, `{last}`' },
    help: {
      turned: 'Write the earlier time first, such as `08:30-12:00`; hours past midnight belong to two days.',
      overlap: 'Put the spans in order without overlap, such as `08:30-12:00` and `13:30-17:30`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('openingHours:\n  workdays: [\'17:30-08:30\']') }, at: `${PROFILE_FILE}:5:14` },
  { verdict: 'bad', files: { [PROFILE_FILE]: profileWith('openingHours:\n  workdays: [\'08:30-12:00\', \'11:30-17:30\']') }, at: `${PROFILE_FILE}:5:29` },
  { verdict: 'good', files: { [PROFILE_FILE]: profileWith('openingHours:\n  workdays: [\'08:30-12:00\', \'13:30-17:30\']') } },
];
