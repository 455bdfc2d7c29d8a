import type { Entry } from '../../domain/library.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';

/** The register of objections: number, subject and days, never a name. */
export const objectionsSection = (context: ViewContext, entry: Entry<'notice'>): readonly Section[] => {
  const { t, print, label } = context;
  const say = context.sayOf(entry);
  const objections = entry.data.objections ?? [];
  const table: Block = {
    type: 'table', caption: t('objections.title'),
    columns: [{ title: t('column.number') }, { title: t('column.subject') }, { title: t('column.received') }, { title: t('column.answered') }, { title: t('column.answer') }],
    rows: objections.map((objection) => ({
      head: objection.number,
      cells: [
        say(objection.subject), print.shortDay(objection.received), objection.answered === undefined ? t('objections.unanswered') : print.shortDay(objection.answered),
        joined([objection.result === undefined ? null : label('objectionResult', objection.result), objection.effect === undefined ? null : label('objectionEffect', objection.effect), objection.answer === undefined ? null : say(objection.answer)], t('list.semicolon')),
      ],
    })),
  };
  return section('objections', t('objections.title'), [{ type: 'text', words: outcomeText(context, entry) ?? '' }, table]);
};

/** What came of the objections, with the way to them. */
export const outcomeLine = (context: ViewContext, entry: Entry<'notice'>): Inline | null => {
  const words = outcomeText(context, entry);
  return words === null ? null : { href: '#objections', words };
};

/** How many objections came, were answered and are disputed; `null` where none came. */
export const outcomeText = ({ t }: ViewContext, { data: { objections = [] } }: Entry<'notice'>): string | null => {
  if (objections.length === 0) return null;
  const disputed = objections.filter(({ result }) => result === 'disputed').length;
  const answered = objections.filter((objection) => objection.answered !== undefined).length;
  return [t('objections.sentence', { count: objections.length, answered }), ...(disputed === 0 ? [] : [t('objections.disputed', { count: disputed })])].join(t('list.bareComma'));
};

/** The register of suggestions and their answers. */
export const suggestionsSection = (context: ViewContext, entry: Entry<'notice'>): readonly Section[] => {
  const { t, print, label } = context;
  const say = context.sayOf(entry);
  const row = (suggestion: NonNullable<Entry<'notice'>['data']['suggestions']>[number]): { head: Inline; cells: readonly Inline[] } => ({
    head: suggestion.number,
    cells: [
      say(suggestion.topic), label('channel', suggestion.channel), print.shortDay(suggestion.received),
      suggestion.answered === undefined ? t('objections.unanswered') : print.shortDay(suggestion.answered), suggestion.answer === undefined ? '' : say(suggestion.answer),
    ],
  });
  const table: Block = {
    type: 'table', caption: t('suggestions.title'),
    columns: [{ title: t('column.number') }, { title: t('column.subject') }, { title: t('column.channel') }, { title: t('column.received') }, { title: t('column.answered') }, { title: t('column.answer') }],
    rows: (entry.data.suggestions ?? []).map(row),
  };
  return section('suggestions', t('suggestions.title'), [table]);
};
