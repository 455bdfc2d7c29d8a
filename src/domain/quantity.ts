import type { Decimal } from './decimal.ts';
import type { PartialDate } from './partial-date.ts';
import type { Qualifier, Unit } from './enumerations.ts';

/** A number about a place as its source hedges it: 近100万元, 300余户, 97%以上. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The upper end of a range. */
  readonly max?: Decimal | undefined;
  /** When it was true; a year may do. */
  readonly asOf?: PartialDate | undefined;
  /** Where it was read, as the id of one of the profile's sources. */
  readonly source?: string | undefined;
}
