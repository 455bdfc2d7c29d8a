import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'organisation-path-ends', severity: 'error', kinds: ['profile'] }, function* ({ data }) {
  const reported = new Set<string>();
  const parents = new Map((data.organisations ?? []).map(({ id, parent }) => [id, parent]));
  for (const [index, { id }] of (data.organisations ?? []).entries()) {
    const path = [id];
    let parent = parents.get(id);
    while (parent !== undefined && !path.includes(parent)) {
      path.push(parent);
      parent = parents.get(parent);
    }
    if (parent !== id || reported.has(id)) continue;
    path.forEach((member) => reported.add(member)); // One finding for the whole circle.
    yield { place: valueAt('organisations', index, 'parent'), values: { path: [...path, parent].join(' → ') } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '组织的上级不绕圈',
    why: '上级绕回自己，组织结构图就画不出来。',
    message: '上级绕成一圈：`{path}`',
    help: '改正其中一个的 `parent`，最上面的组织不写 `parent`。',
  },
  'zh-Hant': {
    title: '組織的上級不繞圈',
    why: '上級繞回自己，組織結構圖就畫不出來。',
    message: '上級繞成一圈：`{path}`',
    help: '改正其中一個的 `parent`，最上面的組織不寫 `parent`。',
  },
  en: {
    title: 'The path of organisations comes to an end',
    why: 'If a body is its own parent, no chart of the bodies can be drawn.',
    message: 'the parents go in a circle: `{path}`',
    help: 'Correct one `parent`; the topmost body has none.',
  },
};

const FILE = 'communities/demo/profile.mdx';
const profile = (rest: string) => `---
name: 示例社区
region: example-street
organisations:
  - {id: branch, kind: party, name: 党支部, parent: general}
  - {id: general, kind: party, name: 党总支${rest}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: profile(', parent: branch') }, at: `${FILE}:5:50` },
  { verdict: 'good', files: { [FILE]: profile('') } },
];
