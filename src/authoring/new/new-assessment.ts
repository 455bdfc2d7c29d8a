import { assessmentAddress } from '../../domain/assessment.ts';
import { dayOf, type Day, yearOf } from '../../domain/day.ts';
import type { Community, Entry } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import { askCommunity } from '../ask/common-questions.ts';
import { type Question, UnansweredError } from '../ask/question.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { answerLines } from './answer-lines.ts';
import { documentText, nameOfCommunity, type Scaffold, type ScaffoldContext } from './draft.ts';

const PERIOD = /^(\d{4})(?:-(?:h([12])|q([1-4])))?$/;

/** The days of a period such as `2025`, `2025-h1` or `2025-q3`, or `null`. */
export const daysOfPeriod = (period: string): { readonly from: Day; readonly to: Day } | null => {
  const [, year, half, quarter] = PERIOD.exec(period) ?? [];
  if (year === undefined) return null;
  const months = half === undefined ? (quarter === undefined ? 12 : 3) : 6;
  const first = (Number(half ?? quarter ?? 1) - 1) * months + 1;
  return { from: dayOf(Number(year), first, 1), to: dayOf(Number(year), first + months, 0) };
};

/** A question that is answered with a period of an assessment. */
export const periodQuestion = ({ t, on }: ScaffoldContext): Question => ({
  flag: 'period', text: t('new.ask.period'), initial: String(yearOf(on) - 1),
  problemOf: (answer) => (daysOfPeriod(answer) ? null : t('new.periodForm', { found: answer })),
});

/** Asks for a standard of the site and gives it. */
export const askStandard = async ({ library, asker, t, locale }: ScaffoldContext): Promise<Entry<'standard'>> => {
  const choices = [...library.standards].map(([value, { data }]) => ({ value, label: pickText(data.title, locale) }));
  const reference = await asker.ask({ flag: 'standard', text: t('new.ask.standard'), choices, initial: library.site.defaultStandard });
  const standard = library.standards.get(reference);
  if (!standard) throw new UnansweredError(t('new.flagUnknown', { flag: 'standard', found: reference, known: [...library.standards.keys()].join('、') }));
  return standard;
};

/** A self-assessment: every item of the standard with its rule, and last year's answer beside it. */
export const newAssessment: Scaffold = async (context) => {
  const { t, asker, locale } = context;
  const community = await askCommunity(context);
  const period = await asker.ask(periodQuestion(context));
  const standard = await askStandard(context);
  const last = lastSelf(community, period);
  const post = await asker.ask({ flag: 'post', text: t('new.ask.post'), initial: t('new.post') });
  const header = [
    ...headLines(context, { standard: standard.name.replace('/', '@'), period }),
    `reviewer: {post: ${post}, organisation: ${t('new.committee', { name: nameOfCommunity(community, locale) })}}`,
    ...commentLines(t('new.answersComment')),
    'answers:', ...answerLines(context, standard, { beside: last ? [{ by: last.period, answers: last.entry.data.answers ?? {} }] : [], leavesDerived: true }),
    ...commentLines(t('new.evidenceComment')),
  ];
  return [{ file: `communities/${community.id}/assessments/${period}/self.mdx`, content: documentText(header) }];
};

/** The first lines of every assessment. */
export const headLines = ({ t }: ScaffoldContext, { standard, period }: { standard: string; period: string }): readonly string[] => {
  const days = daysOfPeriod(period);
  return [writeLine('standard', standard), `period: {from: ${days?.from ?? ''}, to: ${days?.to ?? ''}}`, ...commentLines(t('new.statusComment')), 'status: draft'];
};

/** The latest self-assessment before a period, of the same length where there is one. */
const lastSelf = (community: Community, period: string): { readonly period: string; readonly entry: Entry<'assessment'> } | null => {
  const earlier = community.assessments
    .flatMap((entry) => {
      const address = assessmentAddress(entry);
      return address?.stage === 'self' && address.period < period ? [{ period: address.period, entry }] : [];
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return earlier.findLast((each) => each.period.length === period.length) ?? earlier.at(-1) ?? null;
};
