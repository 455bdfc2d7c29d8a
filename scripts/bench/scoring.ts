import { parseDay } from '../../src/domain/day.ts';
import { wholeDecimal } from '../../src/domain/decimal.ts';
import type { Answer, Assessment } from '../../src/domain/assessment.ts';
import { SCHEMAS } from '../../src/domain/schema/schemas.ts';
import type { Item } from '../../src/domain/standard.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { scoreAnswers, standaloneContext } from '../../src/scoring/score-assessment.ts';
import { contentFolder } from '../options.ts';
import { seededRandom } from './random.ts';

const HOW_MANY = 10_000;

/** Scores 10,000 assessments by the site's standard; to read them from files is measured elsewhere. */
const library = loadLibrary(diskFolder(contentFolder('content')));
const standard = library.standards.get('default-2026@0.1.0')?.data;
const on = parseDay('2026-06-01');
if (!standard || !on) throw new Error('the bundled standard is there');

const random = seededRandom(20_261_122);
const upTo = (most: number): number => random.between(0, most);

const answerTo = (item: Item): Answer => {
  switch (item.method) {
    case 'points':
      return { points: { digits: item.step * upTo(item.max / item.step), scale: 2 } };
    case 'yesno':
      return { yes: upTo(1) === 1 };
    case 'checklist':
      return { met: (item.criteria ?? []).filter(() => upTo(1) === 1).map(({ id }) => id) };
    case 'ratio-bands':
      return item.denominator === undefined ? { value: wholeDecimal(upTo(50)) } : { numerator: wholeDecimal(upTo(200)), denominator: wholeDecimal(200 + upTo(100)) };
    case 'count-capped':
      return { count: upTo(12) };
    case 'deduct-per-fault':
      return { faults: Object.fromEntries((item.faults ?? []).map(({ id }) => [id, upTo(2)])) };
  }
};

const empty = SCHEMAS.assessment.parse({ period: { from: '2025-01-01', to: '2025-12-31' } });
const assessments = Array.from({ length: HOW_MANY }, (): Assessment => ({ ...empty, answers: Object.fromEntries(standard.items.map((item) => [item.id, answerTo(item)])) }));
const context = { ...standaloneContext(on), stage: 'self' as const };

const start = performance.now();
let sum = 0;
for (const assessment of assessments) sum += scoreAnswers(assessment, standard, context).total ?? 0;
const seconds = (performance.now() - start) / 1000;

console.log(`${String(HOW_MANY)} assessments × ${String(standard.items.length)} items: ${seconds.toFixed(2)} s (mean total ${(sum / HOW_MANY / 100).toFixed(2)})`);
