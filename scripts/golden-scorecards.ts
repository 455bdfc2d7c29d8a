import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenScorecards } from '../tests/golden/golden-scorecards.ts';

/** Writes every number of the bundled content anew; the difference belongs in the review of the change. */
writeFileSync(join(import.meta.dirname, '..', 'tests', 'golden', 'scorecards.json'), goldenScorecards());
