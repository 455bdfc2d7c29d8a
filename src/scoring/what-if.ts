import type { Standard } from '../domain/standard.ts';
import type { ItemScore, Scorecard, Totals } from './scorecard.ts';
import { sheetOf } from './sheet.ts';
import { totalUp } from './total-up.ts';

/** What a card would come to if these items had all their points; the browser calls this while a reader ticks them. */
export const whatIf = (card: Scorecard, standard: Standard, improved: ReadonlySet<string>): Totals => {
  const sheet = sheetOf(standard);
  return totalUp(sheet, {
    items: card.items.map((score) => (improved.has(score.id) && score.state !== 'not-applicable' ? fullMarks(score) : score)),
    elsewhere: new Map(card.dimensions.filter(({ scoredElsewhere }) => scoredElsewhere).map(({ id, earned }) => [id, earned])),
    bonuses: card.bonuses,
    vetoes: card.vetoes.flatMap((id) => sheet.vetoById.get(id) ?? []),
    preconditions: card.preconditions,
  });
};

const fullMarks = ({ id, max }: ItemScore): ItemScore => ({ id, state: 'scored', points: max, max, derived: false, letter: null, colour: null });
