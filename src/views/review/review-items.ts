import type { Entry } from '../../domain/library.ts';
import { formatAmount, type Points } from '../../domain/points.ts';
import { memory } from '../../domain/remember.ts';
import { type Item, itemsInForce, takesValue } from '../../domain/standard.ts';
import type { ReadySegment } from '../body-view.ts';
import { bodyView } from '../body.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import type { ViewContext } from '../context.ts';
import { ruleLines, short } from '../standard/rule-text.ts';
import { plain, type Words } from '../words.ts';

/** An item as every form of its standard asks for it. */
export interface ItemForm {
  readonly id: string;
  readonly number: number;
  readonly title: Words;
  readonly max: string;
  readonly method: string;
  readonly verify: string;
  readonly rule: readonly string[];
  /** Markup of the guidance, or `null`. */
  readonly guidance: string | null;
  readonly input: ItemInput;
  readonly notApplicable: readonly { readonly value: string; readonly label: string }[];
}

/** What is asked for by the method of an item. */
export type ItemInput =
  | { readonly kind: 'points'; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'count' | 'value'; readonly label: string }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'yesno' }
  | { readonly kind: 'checklist' | 'faults'; readonly parts: readonly { readonly id: string; readonly label: string }[] };

/** A dimension with its items. */
export interface DimensionForm {
  readonly id: string;
  readonly title: string;
  readonly max: string;
  readonly items: readonly ItemForm[];
}

const FORMS = memory<ViewContext, Entry<'standard'>, readonly DimensionForm[]>();

/** The items of a standard in the order of the paper sheet; made once for all its assessments. */
export const dimensionForms = (context: ViewContext, standard: Entry<'standard'>): readonly DimensionForm[] =>
  FORMS(context, standard, () => makeForms(context, standard));

const makeForms = (context: ViewContext, standard: Entry<'standard'>): readonly DimensionForm[] => {
  const items = itemsInForce(standard.data);
  const sorted = standard.data.dimensions.flatMap(({ id }) => items.filter(({ dimension }) => dimension === id));
  return standard.data.dimensions.map(({ id, max }) => ({
    id, title: dimensionTitle(context, standard, id), max: short(max),
    items: sorted.flatMap((item, index) => (item.dimension === id ? [itemForm(context, standard, { item, number: index + 1 })] : [])),
  })).filter((dimension) => dimension.items.length > 0);
};

const itemForm = (context: ViewContext, standard: Entry<'standard'>, { item, number }: { readonly item: Item; readonly number: number }): ItemForm => {
  const { t, label } = context;
  return {
    id: item.id, number, title: context.sayOf(standard)(item.title), max: short(item.max),
    method: label('scoringMethod', item.method),
    verify: item.verify.map((method) => label('verifyMethod', method)).join(t('list.comma')),
    rule: ruleLines(context, standard, item),
    guidance: guidanceMarkup(context, standard, item.id),
    input: inputOf(context, standard, item),
    notApplicable: item.notApplicable ? (['no-event', 'not-applicable'] as const).map((state) => ({ value: state, label: label('naState', state) })) : [],
  };
};

const inputOf = (context: ViewContext, standard: Entry<'standard'>, item: Item): ItemInput => {
  const say = (text: Item['unit']): string => (text === undefined ? '' : plain(context.sayOf(standard)(text)));
  const { t } = context;
  switch (item.method) {
    case 'points':
      return { kind: 'points', options: stepsOf(item).map((points) => ({ value: formatAmount(points), label: [short(points) || '0', levelText(say, item, points)].join(' ').trim() })) };
    case 'yesno':
      return { kind: 'yesno' };
    case 'checklist':
      return { kind: 'checklist', parts: (item.criteria ?? []).map(({ id, text }) => ({ id, label: say(text) })) };
    case 'deduct-per-fault':
      return { kind: 'faults', parts: (item.faults ?? []).map(({ id, text }) => ({ id, label: say(text) })) };
    case 'count-capped':
      return { kind: 'count', label: [t('review.count'), say(item.unit)].filter((part) => part !== '').join(' · ') };
    case 'ratio-bands':
      if (takesValue(item)) return { kind: 'value', label: say(item.numerator) || t('review.value') };
      return { kind: 'ratio', numerator: say(item.numerator) || t('review.numerator'), denominator: say(item.denominator) || t('review.denominator') };
  }
};

const MOST_CHOICES = 12;

/** Every score that may be given, best first, where these are few enough to choose from. */
const stepsOf = ({ max, step }: Item): readonly Points[] => {
  const count = step > 0 && max % step === 0 ? max / step : MOST_CHOICES;
  // Multiples of the step up to the maximum are whole hundredths, as both are.
  return count >= MOST_CHOICES ? [] : Array.from({ length: count + 1 }, (_, index) => (max - index * step) as Points);
};

const levelText = (say: (text: Item['unit']) => string, item: Item, points: Points): string => say(item.rubric?.find((level) => level.points === points)?.text);

const guidanceMarkup = (context: ViewContext, standard: Entry<'standard'>, id: string): string | null => {
  const key = `${standard.name.replace('/', '@')}/${id}`;
  const body = bodyView(context, context.library.guidance.get(`${key}.${context.locale}`) ?? context.library.guidance.get(key) ?? null);
  return body === null ? null : markupOf(body.segments);
};

/** Headings inside the form would break its order of headings, so they are said as paragraphs. */
const markupOf = (segments: readonly ReadySegment[]): string =>
  segments.map((segment) => (typeof segment === 'string' ? segment : markupOf(segment.children))).join('').replaceAll(/<h[1-6][^>]*>/g, '<p class="sub">').replaceAll(/<\/h[1-6]>/g, '</p>').replaceAll(/ id="[^"]*"/g, '');
