import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'region-path-ends', severity: 'error', kinds: ['region'] }, function* (region, { library }) {
  const path = [region.name];
  let parent = region.data.parent;
  while (parent !== undefined && !path.includes(parent)) {
    path.push(parent);
    parent = library.regions.get(parent)?.data.parent;
  }
  // Of a loop only one area is reported, and none that merely leads into it.
  if (parent === region.name && path.every((name) => region.name <= name)) yield { place: valueAt('parent'), values: { path: [...path, parent].join(' → ') } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '行政区划的上级不绕圈',
    why: '上级绕回自己，导航和汇总就没有尽头。',
    message: '上级绕成一圈：`{path}`',
    help: '改正 `parent`，街道的上级写区县，区县的上级写市。',
  },
  'zh-Hant': {
    title: '行政區劃的上級不繞圈',
    why: '上級繞回自己，導航和彙總就沒有盡頭。',
    message: '上級繞成一圈：`{path}`',
    help: '改正 `parent`，街道的上級寫區縣，區縣的上級寫市。',
  },
  en: {
    title: 'The path of areas comes to an end',
    why: 'If an area is its own parent, navigation and summaries never end.',
    message: 'the parents go in a circle: `{path}`',
    help: 'Correct `parent`: of a subdistrict it is the county, of a county the city.',
  },
};

const region = (name: string, level: string, parent: string) => `---
name: ${name}
level: ${level}
parent: ${parent}
---
`;
const CITY = `---
name: 示例市
level: prefecture
---
`;

export const examples: readonly RuleExample[] = [
  {
    verdict: 'bad',
    files: { 'regions/district.mdx': region('示例区', 'county', 'city'), 'regions/city.mdx': region('示例市', 'prefecture', 'district') },
    at: 'regions/city.mdx:4:9',
  },
  { verdict: 'good', files: { 'regions/district.mdx': region('示例区', 'county', 'city'), 'regions/city.mdx': CITY } },
];
