import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenScorecards } from './golden-scorecards.ts';

test('every number of the bundled content is the one that was reviewed', () => {
  // After a change that is meant: node scripts/golden-scorecards.ts, and look at the difference.
  expect(JSON.parse(goldenScorecards())).toEqual(JSON.parse(readFileSync(join(import.meta.dirname, 'scorecards.json'), 'utf8')));
});
