import { join } from 'node:path';
import { parseDay } from '../../src/domain/day.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { scorecardsJson } from '../../src/reporters/scorecards-json.ts';
import { scorecardsOf } from '../../src/scoring/scorecards-of.ts';

/** The day on which the numbers of the bundled content are taken. */
const GOLDEN_DAY = '2026-11-22';

/** Every number of the bundled content as `score --format json` prints it. */
export const goldenScorecards = (): string => {
  const on = parseDay(GOLDEN_DAY);
  if (!on) throw new Error(`${GOLDEN_DAY} is a day`);
  return scorecardsJson(scorecardsOf(loadLibrary(diskFolder(join(import.meta.dirname, '..', '..', 'content'))), on).values());
};
