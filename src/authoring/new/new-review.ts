import { assessmentAddress } from '../../domain/assessment.ts';
import { STAGES } from '../../domain/enumerations.ts';
import type { Community, Entry } from '../../domain/library.ts';
import { standardReference } from '../../domain/standard.ts';
import { askCommunity } from '../ask/common-questions.ts';
import type { Choice } from '../ask/question.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { answerLines } from './answer-lines.ts';
import { documentText, type Scaffold, type ScaffoldContext } from './draft.ts';
import { askStandard, headLines, periodQuestion } from './new-assessment.ts';

/** A review of one stage by one reviewer: every item with its rule and the self-assessment's answer beside it. */
export const newReview: Scaffold = async (context) => {
  const { t, asker, library, on, label } = context;
  const community = await askCommunity(context);
  const period = await asker.ask({ ...periodQuestion(context), ...latestPeriod(community) });
  const self = stageFile(community, period, 'self');
  const standard = (self?.data.standard === undefined ? undefined : library.standards.get(self.data.standard)) ?? (await askStandard(context));
  const stage = await asker.ask({ flag: 'stage', text: t('new.ask.stage'), choices: stageChoices(context, standard) });
  const reviewer = await asker.ask({ flag: 'reviewer', text: t('new.ask.reviewer'), optional: true, problemOf: (answer) => (REVIEWER.test(answer) ? null : t('new.reviewerForm', { found: answer })) });
  const post = await asker.ask({ flag: 'post', text: t('new.ask.reviewerPost'), initial: label('stage', stage) });
  const header = [
    ...headLines(context, { standard: standardReference(standard), period }),
    writeLine('date', on),
    `reviewer: {post: ${post}}`,
    ...commentLines(t('new.reviewComment')),
    'answers:', ...answerLines(context, standard, { beside: self ? [{ by: label('stage', 'self'), answers: self.data.answers ?? {} }] : [], leavesDerived: false }),
    ...commentLines(t('new.findingsComment')),
  ];
  return [{ file: `communities/${community.id}/assessments/${period}/${stage}${reviewer === '' ? '' : `.${reviewer}`}.mdx`, content: documentText(header) }];
};

/** A letter of a panel or a post, as a file name takes it. */
const REVIEWER = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9-]{0,30}$/u;

const stageFile = (community: Community, period: string, stage: string): Entry<'assessment'> | undefined =>
  community.assessments.find((entry) => {
    const address = assessmentAddress(entry);
    return address?.period === period && address.stage === stage;
  });

const latestPeriod = (community: Community): { readonly initial?: string } => {
  const periods = community.assessments.flatMap((entry) => assessmentAddress(entry)?.period ?? []).toSorted();
  const latest = periods.at(-1);
  return latest === undefined ? {} : { initial: latest };
};

const stageChoices = ({ label }: ScaffoldContext, standard: Entry<'standard'>): readonly Choice[] => {
  const stages = standard.data.stages.map(({ id }) => id).filter((id) => id !== 'self');
  return (stages.length > 0 ? stages : STAGES.filter((id) => id !== 'self')).map((value) => ({ value, label: label('stage', value) }));
};
