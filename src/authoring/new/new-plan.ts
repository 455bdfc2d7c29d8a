import { yearOf } from '../../domain/day.ts';
import { askCommunity } from '../ask/common-questions.ts';
import type { Question } from '../ask/question.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { documentText, nameOfCommunity, type Scaffold, type ScaffoldContext } from './draft.ts';

const SPAN = /^(\d{4})-(\d{4})$/;

/** A three-year plan with a place for every part that a plan has. */
export const newPlan: Scaffold = async (context) => {
  const { t, asker, locale, library } = context;
  const community = await askCommunity(context);
  const span = await asker.ask(spanQuestion(context));
  const [from, to] = span.split('-').map(Number);
  const title = await asker.ask({ flag: 'title', text: t('new.ask.planTitle'), initial: t('new.planTitle', { name: nameOfCommunity(community, locale), from: from ?? '', to: to ?? '' }) });
  const years = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => (from ?? 0) + index);
  const header = [
    writeLine('kind', years.length === 3 ? 'three-year' : 'programme'), writeLine('title', title), writeLine('standard', library.site.defaultStandard),
    ...commentLines(t('new.planBasisComment')),
    ...commentLines(t('new.planIdeaComment')), 'guidingIdea:',
    ...commentLines(t('new.planGoalComment')), 'overallGoal:',
    'years:', ...years.flatMap((year) => yearLines(context, year)),
  ];
  return [{ file: `communities/${community.id}/plans/${span}.mdx`, content: documentText(header) }];
};

const spanQuestion = ({ t, on }: ScaffoldContext): Question => ({
  flag: 'period', text: t('new.ask.planYears'), initial: `${yearOf(on)}-${yearOf(on) + 2}`,
  problemOf: (answer) => {
    const [, from, to] = SPAN.exec(answer) ?? [];
    return from !== undefined && to !== undefined && Number(from) <= Number(to) && Number(to) - Number(from) < 10 ? null : t('new.planYearsForm', { found: answer });
  },
});

const yearLines = ({ t }: ScaffoldContext, year: number): readonly string[] => [
  `  - year: ${year}`,
  ...commentLines(t('new.planYearComment', { year }), '    '),
  '    goals:', '      - {text: }',
  ...commentLines(t('new.planMeasureComment', { year }), '    '),
  '    measures:', `      - {id: m-${year}-1, text: , owner: , due: ${year}-12-31}`,
];
