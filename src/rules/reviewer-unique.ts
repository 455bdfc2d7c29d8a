import { assessmentAddress } from '../domain/assessment.ts';
import type { Entry } from '../domain/library.ts';
import { allTexts } from '../domain/local-text.ts';
import { FILE_NAME, valueAt } from '../domain/place.ts';
import { stageFilesOf } from '../scoring/panel.ts';
import { communityRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'reviewer-unique', severity: 'error' }, function* (community) {
  for (const { reviewers } of stageFilesOf(community)) {
    const seen = new Map<string, Entry<'assessment'>>();
    for (const entry of reviewers) yield* repeated(entry, seen);
  }
});

function* repeated(entry: Entry<'assessment'>, seen: Map<string, Entry<'assessment'>>): Generator<RuleFinding & { readonly file: string }> {
  for (const mark of marksOf(entry)) {
    const first = seen.get(mark);
    if (first) {
      const place = mark.startsWith('id:') ? FILE_NAME : valueAt('reviewer', 'post');
      yield { file: entry.file, place, values: { reviewer: assessmentAddress(entry)?.reviewer ?? '', other: first.name }, related: [{ file: first.file, place: FILE_NAME, note: FIRST }] };
      return;
    }
    seen.set(mark, entry);
  }
}

const FIRST = { 'zh-Hans': '先写的那一份', 'zh-Hant': '先寫的那一份', en: 'the first one' };

/** What a reviewer must not share with another one of the stage: the id, and the post within an organisation. */
const marksOf = (entry: Entry<'assessment'>): readonly string[] => {
  const { reviewer } = entry.data;
  const id = `id:${(assessmentAddress(entry)?.reviewer ?? '').normalize('NFKC').toLowerCase()}`;
  return reviewer === undefined ? [id] : [id, `post:${allTexts(reviewer.post).join()}|${reviewer.organisation === undefined ? '' : allTexts(reviewer.organisation).join()}`];
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '同一阶段每位评审只交一份',
    why: '同一个人交两份，他的意见就算了两次。',
    message: '评审 `{reviewer}` 与 `{other}` 是同一个岗位或编号',
    help: '删去重复的一份；确是两位评审的，把岗位写得能区分，例如“评审专家甲”。',
  },
  'zh-Hant': {
    title: '同一階段每位評審只交一份',
    why: '同一個人交兩份，他的意見就算了兩次。',
    message: '評審 `{reviewer}` 與 `{other}` 是同一個崗位或編號',
    help: '刪去重複的一份；確是兩位評審的，把崗位寫得能區分，例如“評審專家甲”。',
  },
  en: {
    title: 'Each reviewer of a stage hands in one file',
    why: 'Who hands in two counts twice.',
    message: 'the reviewer `{reviewer}` is the same as `{other}`',
    help: 'Remove one of the files; where they are two people, tell their posts apart.',
  },
};

const review = (post: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
reviewer: {post: ${post}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.a.mdx': review('评审专家甲'), 'communities/demo/assessments/2025/district.b.mdx': review('评审专家甲') }, at: 'communities/demo/assessments/2025/district.b.mdx:4:18' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.a.mdx': review('评审专家甲'), 'communities/demo/assessments/2025/district.b.mdx': review('评审专家乙') } },
];
