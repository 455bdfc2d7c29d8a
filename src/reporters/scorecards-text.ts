import type { Library } from '../domain/library.ts';
import { pickText } from '../domain/local-text.ts';
import type { Locale } from '../domain/locale.ts';
import { formatPoints } from '../domain/points.ts';
import { translator } from '../i18n/translate.ts';
import type { DimensionScore, Scorecard } from '../scoring/scorecard.ts';

/** The scorecards as lines for a terminal. */
export const scorecardsText = (cards: Iterable<Scorecard>, library: Library, locale: Locale): string => {
  const blocks = [...cards].map((card) => cardLines(card, library, locale).join('\n'));
  return `${blocks.length === 0 ? translator(locale)('score.none') : blocks.join('\n\n')}\n`;
};

const cardLines = (card: Scorecard, library: Library, locale: Locale): readonly string[] => {
  const t = translator(locale);
  const head = t('score.card', { id: card.id, status: t(`score.status.${card.status}`), standard: card.standard, reviewers: card.reviewers });
  if (card.narrative) return [head, t('score.narrative')];
  const missing = card.items.filter(({ state }) => state === 'missing').map(({ id }) => id);
  return [
    head,
    ...card.dimensions.map((dimension) => dimensionLine(dimension, card, { library, locale })),
    totalLine(card, library, locale),
    t('score.coverage', { ...card.coverage }),
    ...(missing.length === 0 ? [] : [t('score.missing', { items: missing.join(t('list.comma')) })]),
    ...(card.provisional ? [t('score.provisional')] : []),
    ...(card.vetoes.length === 0 ? [] : [t('score.vetoes', { vetoes: card.vetoes.join(t('list.comma')) })]),
  ];
};

const dimensionLine = ({ id, score, max, rate }: DimensionScore, card: Scorecard, { library, locale }: { library: Library; locale: Locale }): string => {
  const t = translator(locale);
  const title = library.standards.get(card.standard)?.data.dimensions.find((dimension) => dimension.id === id)?.title;
  const name = title === undefined ? id : pickText(title, locale);
  if (score === null || rate === null) return t('score.dimensionNone', { title: name });
  return t('score.dimension', { title: name, score: formatPoints(score), max: formatPoints(max), rate: formatPoints(rate) });
};

const totalLine = (card: Scorecard, library: Library, locale: Locale): string => {
  const t = translator(locale);
  if (card.base === null || card.total === null) return t('score.noTotal');
  const title = library.standards.get(card.standard)?.data.grades?.find(({ id }) => id === card.grade)?.title;
  const grade = title === undefined ? (card.grade === null ? '—' : t('score.notGraded')) : pickText(title, locale);
  return t('score.total', { base: formatPoints(card.base), bonus: formatPoints(card.bonus), total: formatPoints(card.total), grade });
};
