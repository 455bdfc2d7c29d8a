import { addDays, yearOf } from '../../domain/day.ts';
import type { EnumerationName } from '../../domain/enumerations.ts';
import { askCommunity, choicesOf, dayQuestion, nameQuestion } from '../ask/common-questions.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { documentText, type Scaffold, type ScaffoldContext } from './draft.ts';

/** What every record is asked: community, kind, title, day and file name. */
interface RecordHead {
  readonly community: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly name: string;
}

const askHead = async (context: ScaffoldContext, kinds: EnumerationName, field = 'kind'): Promise<RecordHead> => {
  const { t, asker } = context;
  const community = await askCommunity(context);
  const kind = await asker.ask({ flag: field, text: t('new.ask.kind'), choices: choicesOf(context, kinds) });
  const title = await asker.ask({ flag: 'title', text: t('new.ask.title') });
  const date = await asker.ask(dayQuestion(context, { flag: 'date', text: t('new.ask.date') }));
  const name = await asker.ask(nameQuestion(context, { flag: 'name', text: t('new.ask.fileName'), initial: `${date}-${kind}` }));
  return { community: community.id, kind, title, date, name };
};

/** An event that took place. */
export const newActivity: Scaffold = async (context) => {
  const { t, asker } = context;
  const { community, kind, title, date, name } = await askHead(context, 'activityKind');
  const place = await asker.ask({ flag: 'place', text: t('new.ask.place'), optional: true });
  const attendance = await asker.ask({ flag: 'attendance', text: t('new.ask.attendance'), optional: true, problemOf: (answer) => (/^\d+$/.test(answer) ? null : t('new.countForm', { found: answer })) });
  const header = [
    writeLine('kind', kind), writeLine('title', title), writeLine('date', date),
    ...(place === '' ? [] : [writeLine('place', place)]),
    ...(attendance === '' ? [] : [`attendance: {value: ${attendance}, unit: person-time, asOf: ${date}}`]),
    ...commentLines(t('new.activityComment', { date })),
  ];
  return [{ file: `communities/${community}/activities/${name}.mdx`, content: documentText(header) }];
};

/** A meeting with what it resolved. */
export const newMeeting: Scaffold = async (context) => {
  const { community, kind, title, date, name } = await askHead(context, 'meetingKind');
  const header = [
    writeLine('kind', kind), writeLine('title', title), writeLine('date', date), 'entitled:', 'attended:',
    ...commentLines(context.t('new.meetingComment', { due: addDays(context.on, 30) })),
  ];
  return [{ file: `communities/${community}/meetings/${name}.mdx`, content: documentText(header) }];
};

/** A satisfaction survey with one question. */
export const newSurvey: Scaffold = async (context) => {
  const { t } = context;
  const { community, kind, title, date, name } = await askHead(context, 'surveyMethod', 'method');
  const header = [
    writeLine('title', title), writeLine('method', kind), ...commentLines(t('new.surveyComment')), 'population:', 'sample:', 'valid:', `period: {from: ${date}, to: ${date}}`,
    'questions:', '  - {id: overall, text: 您对本社区总体满意吗, counts: {satisfied: , mostly: , notVery: , not: , unknown: 0}}',
  ];
  return [{ file: `communities/${community}/surveys/${name}.mdx`, content: documentText(header) }];
};

/** A covenant, charter or the like. */
export const newDocument: Scaffold = async (context) => {
  const { t, on } = context;
  const { community, kind, title, date, name } = await askHead(context, 'documentKind');
  const header = [writeLine('kind', kind), writeLine('title', title), writeLine('effective', date), ...commentLines(t('new.documentComment', { year: yearOf(on) }))];
  return [{ file: `communities/${community}/documents/${name}.mdx`, content: documentText(header, t('new.documentBody')) }];
};
