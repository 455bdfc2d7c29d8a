import { REGION_LEVELS } from '../domain/enumerations.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'region-parent-wider', severity: 'error', kinds: ['region'] }, function* (region, { library }) {
  const parent = region.data.parent === undefined ? undefined : library.regions.get(region.data.parent);
  if (!parent || REGION_LEVELS.indexOf(parent.data.level) < REGION_LEVELS.indexOf(region.data.level)) return;
  yield { place: valueAt('parent'), values: { level: region.data.level, parent: region.data.parent ?? '', parentLevel: parent.data.level } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '上级行政区划的层级更高',
    why: '街道的上级不会是另一个街道，层级写错了汇总就会错。',
    message: '`{parent}` 是 `{parentLevel}`，不能做 `{level}` 的上级',
    help: '改正 `parent`，或改正其中一个的 `level`；从高到低是 `country`、`province`、`prefecture`、`county`、`subdistrict`。',
  },
  'zh-Hant': {
    title: '上級行政區劃的層級更高',
    why: '街道的上級不會是另一個街道，層級寫錯了彙總就會錯。',
    message: '`{parent}` 是 `{parentLevel}`，不能做 `{level}` 的上級',
    help: '改正 `parent`，或改正其中一個的 `level`；從高到低是 `country`、`province`、`prefecture`、`county`、`subdistrict`。',
  },
  en: {
    title: 'A parent area is of a wider level',
    why: 'A subdistrict does not belong to another one; with wrong levels summaries go wrong.',
    message: '`{parent}` is of the level `{parentLevel}` and cannot be the parent of a `{level}`',
    help: 'Correct `parent` or one of the levels; from wide to narrow they are `country`, `province`, `prefecture`, `county`, `subdistrict`.',
  },
};

const FILE = 'regions/other-street.mdx';
const COUNTY = `---
name: 示例区
level: county
---
`;
const region = (parent: string) => `---
name: 另一街道
level: subdistrict
parent: ${parent}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: region('example-street') }, at: `${FILE}:4:9` },
  { verdict: 'good', files: { [FILE]: region('district'), 'regions/district.mdx': COUNTY } },
];
