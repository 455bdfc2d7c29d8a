import type { Answer } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import { formatAmount } from '../../domain/points.ts';
import { type Item, itemsInForce } from '../../domain/standard.ts';
import { isDerivation } from '../../scoring/derive/derivations.ts';
import { earlierAnswer, emptyAnswer, ruleOf } from '../item-rule.ts';
import { commentLines } from '../write-value.ts';
import type { ScaffoldContext } from './draft.ts';

/** An answer to the same item that is shown beside the one to give. */
export interface Beside {
  /** Whose answer it is: `2025` or `自评`. */
  readonly by: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The lines under `answers:`: every item of a standard with its rule above it and other answers beside it. */
export const answerLines = (context: ScaffoldContext, standard: Entry<'standard'>, { beside, leavesDerived }: { beside: readonly Beside[]; leavesDerived: boolean }): readonly string[] => {
  let dimension = '';
  return itemsInForce(standard.data).flatMap((item) => {
    const heading = item.dimension === dimension ? [] : commentLines(dimensionTitle(context, standard, item.dimension), '  ');
    dimension = item.dimension;
    return [...heading, ...itemLines(context, item, { beside, leavesDerived })];
  });
};

const dimensionTitle = ({ locale }: ScaffoldContext, { data }: Entry<'standard'>, id: string): string => {
  const dimension = data.dimensions.find((candidate) => candidate.id === id);
  return `—— ${dimension ? pickText(dimension.title, locale) : id} ——`;
};

const itemLines = (context: ScaffoldContext, item: Item, { beside, leavesDerived }: { beside: readonly Beside[]; leavesDerived: boolean }): readonly string[] => {
  const { t, locale } = context;
  const title = t('new.itemComment', { id: item.id, title: pickText(item.title, locale), max: formatAmount(item.max), rule: ruleOf(item, context) });
  const said = beside.flatMap(({ by, answers }) => (answers[item.id] ? [t('new.besideComment', { by, answer: earlierAnswer(answers[item.id] ?? {}, t) })] : []));
  const answer = `${item.id}: ${emptyAnswer(item)}`;
  const note = [...said, ...(item.notApplicable ? [t('new.naComment')] : [])].join(t('list.semicolon'));
  const line = note === '' ? answer : `${answer}  # ${note}`;
  const isLeft = leavesDerived && item.auto !== undefined && isDerivation(item.auto);
  return [...commentLines(title, '  '), ...(isLeft ? [...commentLines(t('new.derivedComment'), '  '), `  # ${line}`] : [`  ${line}`])];
};
