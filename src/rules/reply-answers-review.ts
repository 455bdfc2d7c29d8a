import type { Day } from '../domain/day.ts';
import type { Community, Entry } from '../domain/library.ts';
import { type Place, valueAt } from '../domain/place.ts';
import { allFiles, type StageFiles, stageFilesOf } from '../scoring/panel.ts';
import { assessmentWith } from './examples/assessment.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

/** Replies stand beside the reviews of their period, so their name tells the period. */
export const rule = entryRule({ id: 'reply-answers-review', severity: 'error', kinds: ['replies'] }, function* (replies, { library }) {
  const community = communityOf(replies, library);
  if (!community) return;
  const reviews = reviewsOf(community, replies);
  const { stage } = replies.data;
  const answered = reviews.filter((files) => stage === undefined || files.stage === stage);
  if (answered.length > 0) {
    yield* tooEarly(replies, answered);
    return;
  }
  const place: Place = stage === undefined ? valueAt('replies', 0, 'item') : valueAt('stage');
  const found = reviews.map((files) => files.stage).join('、');
  yield { place, values: { stage: stage ?? '', found }, variant: found === '' ? 'absent' : 'other' };
});

const reviewsOf = (community: Community, { name }: Entry<'replies'>): readonly StageFiles[] =>
  stageFilesOf(community).filter(({ period, stage }) => name === `${period}/replies` && stage !== 'self');

function* tooEarly({ data }: Entry<'replies'>, answered: readonly StageFiles[]): Generator<RuleFinding> {
  const days = answered.flatMap(allFiles).flatMap(dayOf).toSorted();
  const [first] = days;
  if (first === undefined) return;
  for (const [index, { item, on }] of data.replies.entries()) if (on < first) yield { place: valueAt('replies', index, 'on'), values: { item, on, first }, variant: 'early' };
}

const dayOf = ({ data }: Entry<'assessment'>): readonly Day[] => (data.date === undefined ? [] : [data.date]);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '回复针对已有的评审',
    why: '居民要能看到社区回复的是哪一次评审。',
    message: {
      absent: '这一期除自评外还没有评审，先有了回复',
      other: '回复写给 `{stage}` 阶段，这一期只有 {found}',
      early: '对 `{item}` 的回复写于 {on}，评审在 {first} 才有',
    },
    help: { absent: '先放入评审的文件，再发布回复。', other: '把 `stage` 改成有评审的阶段。', early: '核对回复的日期，或评审文件的 `date`。' },
  },
  'zh-Hant': {
    title: '回覆針對已有的評審',
    why: '居民要能看到社區回覆的是哪一次評審。',
    message: {
      absent: '這一期除自評外還沒有評審，先有了回覆',
      other: '回覆寫給 `{stage}` 階段，這一期只有 {found}',
      early: '對 `{item}` 的回覆寫於 {on}，評審在 {first} 才有',
    },
    help: { absent: '先放入評審的文件，再發布回覆。', other: '把 `stage` 改成有評審的階段。', early: '核對回覆的日期，或評審文件的 `date`。' },
  },
  en: {
    title: 'Replies answer a review that is there',
    why: 'Residents have to see which review the community replies to.',
    message: {
      absent: 'there is a reply, but no review beside the self-assessment in this period',
      other: 'the replies are to the stage `{stage}`; this period has {found} only',
      early: 'the reply on `{item}` is of {on}, the review of {first}',
    },
    help: { absent: 'Put the file of the review there first.', other: 'Change `stage` to a stage that has a review.', early: 'Correct the day of the reply, or `date` in the file of the review.' },
  },
};

const FILE = 'communities/demo/assessments/2025/replies.mdx';
const reply = (on: string, stage = ''): string => `---\n${stage}replies:\n  - {item: EN-01, on: ${on}, text: 已经清走。}\n---\n`;
const REVIEWED = { 'communities/demo/assessments/2025/self.mdx': assessmentWith(''), 'communities/demo/assessments/2025/street.mdx': assessmentWith('date: 2026-01-09\n') };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...REVIEWED, [FILE]: reply('2026-01-08') }, at: `${FILE}:3:23` },
  { verdict: 'bad', files: { ...REVIEWED, [FILE]: reply('2026-01-12', 'stage: district\n') }, at: `${FILE}:2:8` },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith(''), [FILE]: reply('2026-01-12') }, at: `${FILE}:3:12` },
  { verdict: 'good', files: { ...REVIEWED, [FILE]: reply('2026-01-12', 'stage: street\n') } },
];
