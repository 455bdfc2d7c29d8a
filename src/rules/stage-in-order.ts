import type { Stage } from '../domain/enumerations.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { FILE_NAME, keyAt, valueAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { allFiles, type StageFiles, stageFilesOf } from '../scoring/panel.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'stage-in-order', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const community = communityOf(assessment, library);
  const standard = findStandard(library, assessment.data.standard);
  const files = community && stageFilesOf(community).find((stage) => allFiles(stage).includes(assessment));
  const before = standard?.data.stages.find(({ id }) => id === files?.stage)?.after;
  if (community && files && before !== undefined) yield* orderOf(assessment, { community, library, files, before });
});

interface Order {
  readonly community: Community;
  readonly library: Library;
  readonly files: StageFiles;
  readonly before: Stage;
}

function* orderOf(assessment: Entry<'assessment'>, { community, library, files, before }: Order): Generator<RuleFinding> {
  const earlier = stageFilesOf(community).find(({ period, stage }) => period === files.period && stage === before);
  const values = { stage: files.stage, before };
  if (!earlier) {
    const isUnread = [...library.unread].some((id) => id.startsWith(`communities/${community.id}/assessments/${files.period}/${before}`));
    if (!isUnread && allFiles(files)[0] === assessment) yield { place: FILE_NAME, values, variant: 'absent' };
    return;
  }
  const { signed } = assessment.data;
  if (signed === undefined) return;
  const last = allFiles(earlier).flatMap((entry) => entry.data.signed ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (!last) yield { place: keyAt('signed'), values, variant: 'open' };
  else if (signed.on < last.on) yield { place: valueAt('signed', 'on'), values: { ...values, on: signed.on, earlier: last.on }, variant: 'early' };
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '各评价阶段按次序进行',
    why: '后一阶段要在前一阶段的结果上复核。',
    message: {
      absent: '还没有 `{before}` 阶段，先有了 `{stage}` 阶段',
      open: '`{before}` 阶段还没有签字，`{stage}` 阶段先签了字',
      early: '`{stage}` 阶段 {on} 签字，早于 `{before}` 阶段的 {earlier}',
    },
    help: { absent: '先完成 `{before}` 阶段的评价文件。', open: '先完成 `{before}` 阶段的签字。', early: '核对两个阶段的签字日期。' },
  },
  'zh-Hant': {
    title: '各評價階段按次序進行',
    why: '後一階段要在前一階段的結果上覆核。',
    message: {
      absent: '還沒有 `{before}` 階段，先有了 `{stage}` 階段',
      open: '`{before}` 階段還沒有簽字，`{stage}` 階段先簽了字',
      early: '`{stage}` 階段 {on} 簽字，早於 `{before}` 階段的 {earlier}',
    },
    help: { absent: '先完成 `{before}` 階段的評價文件。', open: '先完成 `{before}` 階段的簽字。', early: '核對兩個階段的簽字日期。' },
  },
  en: {
    title: 'The stages of an assessment follow their order',
    why: 'A later stage builds on the result of the one before.',
    message: {
      absent: 'there is a stage `{stage}`, but no `{before}` before it',
      open: '`{stage}` is signed while `{before}` is not',
      early: '`{stage}` was signed on {on}, before `{before}` on {earlier}',
    },
    help: {
      absent: 'Finish the assessment of the stage `{before}` first.',
      open: 'Sign the stage `{before}` first.',
      early: 'Correct the days of the two signatures.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/street.mdx': assessmentWith('') }, at: 'communities/demo/assessments/2025/street.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith(''), 'communities/demo/assessments/2025/street.mdx': assessmentWith('') } },
];
