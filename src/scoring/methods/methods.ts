import type { ScoringMethod } from '../../domain/enumerations.ts';
import { checklist } from './checklist.ts';
import { countCapped } from './count-capped.ts';
import { deductPerFault } from './deduct-per-fault.ts';
import type { Method } from './method.ts';
import { points } from './points.ts';
import { ratioBands } from './ratio-bands.ts';
import { yesno } from './yesno.ts';

/** Every scoring method. */
export const METHODS = {
  points,
  yesno,
  checklist,
  'ratio-bands': ratioBands,
  'count-capped': countCapped,
  'deduct-per-fault': deductPerFault,
} as const satisfies Record<ScoringMethod, Method>;
