import { pickText } from '../domain/local-text.ts';
import type { Entry } from '../domain/library.ts';
import { keyAt } from '../domain/place.ts';
import { changedAnswers, lockOf, sealOf } from '../domain/seal.ts';
import { scoredCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { lockWith, SIGNED, submittedAssessment } from './examples/signed-assessment.ts';

export const rule = entryRule({ id: 'signed-unchanged', severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
  const lock = assessment.data.signed && lockOf(context.library, assessment);
  if (!lock || lock.on !== assessment.data.signed?.on) return; // `signed-has-lock` reports this one.
  const seal = sealOf(assessment);
  if (seal.sha256 === lock.sha256) return;
  const changed = changedAnswers(lock, seal);
  const refused = new Set((scoredCard(assessment, context)?.card.items ?? []).flatMap((score) => (score.state === 'missing' && score.refused ? [score.id] : [])));
  // A slip that cannot even be scored has its own finding, and is gone when that is mended.
  if (assessment.partial || (changed.length > 0 && changed.every((id) => refused.has(id)))) return;
  const first = changed.find((id) => Object.hasOwn(seal.answers, id));
  yield {
    place: first === undefined ? keyAt('signed') : keyAt(partOf(assessment, first), first),
    values: { items: changed.join('、'), post: pickText(lock.post, 'zh-Hans'), on: lock.on, file: assessment.file },
    variant: changed.length > 0 ? 'items' : 'other',
  };
});

/** Where an item is spoken of first: in the answers, in what was derived, or by the moderator. */
const partOf = ({ data }: Entry<'assessment'>, item: string): string =>
  (['answers', 'derived', 'moderation'] as const).find((part) => data[part] !== undefined && Object.hasOwn(data[part], item)) ?? 'answers';

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '签字以后没有改动',
    why: '公布的分数要和签字时一样。',
    message: { items: '{on} 由{post}签字以后，{items} 又被改动', other: '{on} 由{post}签字以后，作答以外的内容又被改动' },
    help: '恢复签字时的内容；确需修改的，用 `npm run sign -- {file} --reopen --reason 原因 --post 岗位` 重新打开。',
  },
  'zh-Hant': {
    title: '簽字以後沒有改動',
    why: '公佈的分數要和簽字時一樣。',
    message: { items: '{on} 由{post}簽字以後，{items} 又被改動', other: '{on} 由{post}簽字以後，作答以外的內容又被改動' },
    help: '恢復簽字時的內容；確需修改的，用 `npm run sign -- {file} --reopen --reason 原因 --post 崗位` 重新打開。',
  },
  en: {
    title: 'A signed assessment stays as it was signed',
    why: 'The published score is the one that was signed.',
    message: {
      items: '{items} were changed after {post} signed on {on}',
      other: 'something other than the answers was changed after {post} signed on {on}',
    },
    help: 'Restore what was signed; where a change is needed, open it again with `npm run sign -- {file} --reopen --reason REASON --post POST`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment(SIGNED), 'locks.yaml': lockWith('b'.repeat(64)) }, at: 'communities/demo/assessments/2025/self.mdx:6:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment('') } },
];
