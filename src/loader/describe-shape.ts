import type { Fix, ReadingFinding } from '../domain/finding.ts';
import { valueAt } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';
import type { SchemaGuide } from './schema-keys.ts';
import { listOfText, nearestHours, nearestMapping, nearestPeriod } from './suggest-shape.ts';

/** A text, a list or a mapping where something else belongs. */
export interface WrongShape {
  readonly path: TreePath;
  readonly found: string;
  /** What the schema expected, by its own word. */
  readonly expected: string;
}

/** What has another form than its field needs, with how it would be written where that can be told. */
export const describeShape = (wrong: WrongShape, guide: SchemaGuide): ReadingFinding => {
  const { path, found, expected } = wrong;
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const finding: ReadingFinding = { rule: 'value-shape', place: valueAt(...path), values: { found, key, nearest: spaced(found) }, variant: 'text' };
  if (expected === 'array') return { ...finding, ...missingList(wrong, guide) };
  if (expected !== 'object' && expected !== 'record') return finding;
  return { ...finding, ...missingMapping(wrong, guide) };
};

type Wording = Pick<ReadingFinding, 'variant' | 'values' | 'fix'>;

const missingList = ({ path, found }: WrongShape, guide: SchemaGuide): Wording => {
  if (/^-\S/.test(found)) return { variant: 'dash' };
  if (WIDE_DASH.test(found)) return { variant: 'dash-wide' };
  if (/^[[{]…[\]}]$|^$|\n/.test(found)) return { variant: 'list', values: { nearest: '[甲, 乙]' } };
  const legal = guide.valuesAt([...path, 0]);
  const list = listOfText(found, legal, guide.words);
  const hours = list.entries.map(nearestHours).filter((entry) => entry !== null);
  if (hours.length === list.entries.length && hours.length > 0) return written('hours-list', found, { by: `[${hours.join(', ')}]`, place: path });
  const values = { found, sign: list.sign ?? '', nearest: list.nearest, legal: guide.words.namesOf(legal, null) };
  if (list.unknown.length > 0) return { variant: 'list-listed', values };
  return { variant: list.sign === null ? 'list' : 'list-separated', values };
};

const missingMapping = ({ path, found }: WrongShape, guide: SchemaGuide): Wording => {
  if (GLUED.test(found) && !/^[^:：]*: /.test(found)) return { variant: 'colon' };
  const nearest = (PERIODS.includes(guide.shapeAt(path) ?? '') ? nearestPeriod(found) : null) ?? nearestMapping(found);
  return nearest === null ? { variant: 'mapping' } : written('mapping-near', found, { by: nearest, place: path });
};

const PERIODS = ['noticePeriod', 'periodRule'];

/** A wording whose remedy says just what was meant, so that it may be put in unasked. */
const written = (variant: string, found: string, { by, place }: { by: string; place: TreePath }): Wording => {
  const fix: Fix = { replace: valueAt(...place), by, isYaml: true };
  return { variant, values: { found, nearest: by }, fix };
};

const GLUED = /^([A-Za-z][\w-]*)[:：]\s*(\S.*)$/;
const WIDE_DASH = /^[－—–−•·]\s*\S/;

/** What a text would have been with the blank that is missing. */
const spaced = (found: string): string => found.replace(GLUED, '$1: $2').replace(/^[-－—–−•·]\s*(\S+).*$/s, '- $1');
