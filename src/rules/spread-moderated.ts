import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import type { Community } from '../domain/library.ts';
import { limitFor } from '../scoring/limit.ts';
import { isPanel, type ItemSpread, spreadsOf, type StageFiles, stageFilesOf } from '../scoring/panel.ts';
import { cardsOf, panelContext } from '../scoring/scorecards-of.ts';
import type { Standard } from '../domain/standard.ts';
import { communityRule, type RuleContext, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'spread-moderated', severity: 'error' }, function* (community, context) {
  for (const files of stageFilesOf(community)) {
    if (isPanel(files) && files.reviewers.every((entry) => entry.data.status === 'submitted')) yield* openSpreads(community, files, context);
  }
});

function* openSpreads(community: Community, files: StageFiles, { library, on }: RuleContext): Generator<RuleFinding & { readonly file: string }> {
  const panel = panelContext(files, { library, cards: cardsOf(community, library, on), on });
  if (!panel) return;
  for (const spread of spreadsOf(panel)) {
    const isElsewhere = files.reviewers.some(({ data }) => data.moderation?.[spread.item] !== undefined); // `moderation-in-stage-file` reports this one.
    if (spread.needs !== null && spread.moderation === null && !isElsewhere) yield { ...placeOf(files, spread.item), values: { ...valuesOf(spread, panel.standard), file: `${files.stage}.mdx` }, variant: spread.needs };
  }
}

/** The finding stands where the note is missing, or else at the answer of the first reviewer. */
const placeOf = ({ own, reviewers }: StageFiles, item: string) => {
  const [first, ...others] = reviewers;
  const related = (own ? reviewers : others).map((entry) => ({ file: entry.file, place: keyAt('answers', item), note: ANOTHER }));
  return own ? { file: own.file, place: keyAt('moderation'), related } : { file: first?.file ?? '', place: keyAt('answers', item), related };
};

const ANOTHER = { 'zh-Hans': '评审的作答', 'zh-Hant': '評審的作答', en: 'the answer of a reviewer' };

const valuesOf = (spread: ItemSpread, standard: Standard) => ({
  item: spread.item,
  points: spread.points.map(({ points }) => formatAmount(points)).join('、'),
  limit: formatAmount(limitFor(spread.max, standard.spreadLimit)),
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评审之间分歧大的指标经过合议',
    why: '几位评审相差太多时，要有人说明取多少、为什么。',
    message: {
      spread: '`{item}` 各位评审给了 {points} 分，相差超过 {limit} 分，还没有合议说明',
      applicability: '`{item}` 有的评审算不适用，有的给了 {points} 分，还没有合议说明',
    },
    help: '在本阶段的文件 `{file}` 的 `moderation` 里写上这一项的 `note`、`by`、`on`，需要时写 `points`。',
  },
  'zh-Hant': {
    title: '評審之間分歧大的指標經過合議',
    why: '幾位評審相差太多時，要有人說明取多少、為什麼。',
    message: {
      spread: '`{item}` 各位評審給了 {points} 分，相差超過 {limit} 分，還沒有合議說明',
      applicability: '`{item}` 有的評審算不適用，有的給了 {points} 分，還沒有合議說明',
    },
    help: '在本階段的文件 `{file}` 的 `moderation` 裡寫上這一項的 `note`、`by`、`on`，需要時寫 `points`。',
  },
  en: {
    title: 'Reviews that lie far apart are moderated',
    why: 'Where reviewers differ widely, somebody says what counts and why.',
    message: {
      spread: 'the reviewers gave `{item}` {points} points, more than {limit} apart, and no moderator has spoken',
      applicability: 'some reviewers call `{item}` not applicable, others gave {points} points, and no moderator has spoken',
    },
    help: 'In `{file}`, the file of the stage, write `note`, `by` and `on` for this item under `moderation`, and `points` where needed.',
  },
};

const review = (points: number) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  EN-03: {points: ${points}}
---
`;
const MODERATION = `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
moderation:
  EN-03: {note: 现场复核后取中间值, by: 评审组组长, on: 2026-02-01}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.a.mdx': review(2), 'communities/demo/assessments/2025/district.b.mdx': review(0) }, at: 'communities/demo/assessments/2025/district.a.mdx:6:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.a.mdx': review(2), 'communities/demo/assessments/2025/district.b.mdx': review(0), 'communities/demo/assessments/2025/district.mdx': MODERATION } },
];
