import type { Entry } from '../../domain/library.ts';
import { type Block, type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { fileHref } from '../file-href.ts';
import { quantityText } from '../quantity-inline.ts';

/** When, where and with how many. */
export const activityMeta = (context: ViewContext, { data }: Entry<'activity'>): Inline => {
  const { print, label } = context;
  const say = context.sayOf({ data });
  const when = data.date === undefined ? joined([data.period?.from === undefined ? null : print.date(data.period.from), data.period?.to === undefined ? null : print.date(data.period.to)], '–') : { time: data.date, words: print.day(data.date) };
  return joined([label('activityKind', data.kind), when, data.place === undefined ? null : say(data.place), data.attendance === undefined ? null : quantityText(context, data.attendance)], ' · ');
};

/** What came of an activity. */
export const resultsBlock = (context: ViewContext, entry: Entry<'activity'>): Block => ({
  type: 'facts',
  rows: [
    ...(entry.data.results ?? []).map(({ label, quantity }) => ({ label: context.sayOf(entry)(label), value: quantityText(context, quantity) })),
    ...(entry.data.raised === undefined ? [] : [{ label: context.t('activity.raised'), value: quantityText(context, entry.data.raised) }]),
  ],
});

/** The rows of a year, each as exact as it is known. */
export const activityRowsBlock = (context: ViewContext, year: Entry<'activity-year'>): Block => {
  const { t, print, label } = context;
  const say = context.sayOf(year);
  return {
    type: 'table', caption: t('activity.rows', { year: year.name }),
    columns: [{ title: t('column.activity') }, { title: t('column.kind') }, { title: t('column.when') }, { title: t('column.size') }, { title: t('column.note') }],
    rows: year.data.rows.map((row) => ({
      head: say(row.title),
      cells: [
        label('activityKind', row.kind),
        row.on === undefined ? (row.rhythm === undefined ? t('unknown.notStated') : t('rhythm', { times: row.rhythm.times, unit: label('rhythmUnit', row.rhythm.per) })) : print.date(row.on),
        joined([row.sessions === undefined ? null : quantityText(context, row.sessions), row.attendance === undefined ? null : quantityText(context, row.attendance), ...(row.results ?? []).map((result): Inline => [say(result.label), ' ', quantityText(context, result.quantity)])], t('list.comma')),
        joined([row.place === undefined ? null : say(row.place), row.note === undefined ? null : say(row.note)], t('list.semicolon')),
      ],
    })),
  };
};

/** What kind of meeting, when, and how many of those entitled came. */
export const meetingMeta = (context: ViewContext, entry: Entry<'meeting'>): Inline => {
  const { t, print, label } = context;
  const { date, entitled, attended, place, kind } = entry.data;
  return joined(
    [
      label('meetingKind', kind), { time: date, words: print.day(date) }, place === undefined ? null : context.sayOf(entry)(place),
      entitled === undefined || attended === undefined ? null : t('meeting.attended', { entitled, attended }),
    ],
    ' · ',
  );
};

/** What a meeting resolved, with votes, who does it and by when. */
export const resolutionsBlock = (context: ViewContext, entry: Entry<'meeting'>): Block => {
  const { t, print, label } = context;
  const say = context.sayOf(entry);
  return {
    type: 'table', caption: t('meeting.resolutions'),
    columns: [{ title: t('column.resolution') }, { title: t('column.votes') }, { title: t('column.owner') }, { title: t('column.due') }, { title: t('column.state') }],
    rows: (entry.data.resolutions ?? []).map((resolution) => ({
      id: resolution.id,
      head: say(resolution.text),
      cells: [
        resolution.votes === undefined ? '' : t('meeting.votes', { ...resolution.votes }),
        resolution.responsiblePost === undefined ? '' : say(resolution.responsiblePost),
        resolution.due === undefined ? '' : print.day(resolution.due),
        joined([resolution.status === undefined ? null : label('resolutionStatus', resolution.status), resolution.doneOn === undefined ? null : print.day(resolution.doneOn)], ' '),
      ],
    })),
  };
};

/** How a survey was made: method, days, population and sample. */
export const surveyMeta = (context: ViewContext, entry: Entry<'survey'>): Inline => {
  const { t, print, label } = context;
  const { method, period, population, sample, valid, runBy, populationUnit } = entry.data;
  return joined(
    [
      label('surveyMethod', method), t('survey.period', { from: print.day(period.from), to: print.day(period.to) }),
      t('survey.sample', { population: print.number(population), sample: print.number(sample), valid: print.number(valid), unit: label('unit', populationUnit) }), runBy === undefined ? null : context.sayOf(entry)(runBy),
    ],
    ' · ',
  );
};

/** What a document is, when it was adopted, filed and reviewed. */
export const documentMeta = (context: ViewContext, entry: Entry<'document'>): Inline => {
  const { t, print, label } = context;
  const { kind, adoptedOn, filedWith, effective, reviewed, file } = entry.data;
  const say = context.sayOf(entry);
  return joined(
    [
      label('documentKind', kind), adoptedOn === undefined ? null : t('document.adopted', { date: print.day(adoptedOn) }), filedWith === undefined ? null : [t('document.filedWith'), t('colon'), say(filedWith)],
      effective === undefined ? null : t('document.effective', { date: print.date(effective) }), reviewed === undefined ? null : t('document.reviewed', { date: print.date(reviewed) }),
      fileLink(context, entry.community ?? '', file),
    ],
    ' · ',
  );
};

const fileLink = (context: ViewContext, community: string, file: string | undefined): Inline | null => {
  const href = file === undefined ? null : fileHref(context, community, file);
  return href === null ? null : { href, words: context.t('document.file') };
};

/** The tasks that were admitted, from whom, and whether money came with them. */
export const tasksBlock = (context: ViewContext, entry: Entry<'document'>): Block => {
  const { t } = context;
  const say = context.sayOf(entry);
  return {
    type: 'table', caption: t('document.tasks'),
    columns: [{ title: t('column.task') }, { title: t('column.from') }, { title: t('column.money') }],
    rows: (entry.data.tasks ?? []).map((task) => ({ id: task.id, head: say(task.text), cells: [say(task.from), task.moneyFollows === undefined ? t('unknown.notStated') : t(task.moneyFollows ? 'yes' : 'no')] })),
  };
};
