import { chineseNumber } from '../domain/suggest/chinese-number.ts';
import { writeScalar } from './quote-scalar.ts';
import type { FieldWords } from './field-words.ts';

/** How a list would be written that was meant by one text. */
export interface WrittenList {
  /** The sign between its entries, or `null` where there was one entry. */
  readonly sign: string | null;
  readonly entries: readonly string[];
  /** The entries that are none of the legal values. */
  readonly unknown: readonly string[];
  readonly nearest: string;
}

const AROUND = /^[[［【（({｛\s]+|[\]］】）)}｝\s]+$/g;
const SIGNS = /\s*[，、；;,]\s*/;

/** The list that was meant by `公告栏、网站`, `【a，b】` or a single word. */
export const listOfText = (found: string, legal: readonly string[], words: FieldWords): WrittenList => listOfTexts([found.replace(AROUND, '')], legal, words);

/** The list that was meant by entries of which some hold several, such as `[a，b, c]`. */
export const listOfTexts = (found: readonly string[], legal: readonly string[], words: FieldWords): WrittenList => {
  const sign = found.map((text) => SIGNS.exec(text)?.[0].trim()).find((mark) => mark !== undefined) ?? null;
  const entries = found.flatMap((text) => text.split(SIGNS)).filter((entry) => entry !== '').map((entry) => (legal.includes(entry) ? entry : (words.valueFor(entry, legal) ?? entry)));
  return { sign, entries, unknown: legal.length === 0 ? [] : entries.filter((entry) => !legal.includes(entry)), nearest: `[${entries.map(inList).join(', ')}]` };
};

const inList = (entry: string): string => (/^\d{2}:\d{2}-\d{2}:\d{2}$/.test(entry) ? entry : writeScalar(entry));

/** `08：30—12：00` as `08:30-12:00`, or `null` where no span of hours was meant. */
export const nearestHours = (found: string): string | null => {
  const match = /^(\d{1,2}):(\d{2})-{1,2}(\d{1,2}):(\d{2})$/.exec(found.normalize('NFKC').replaceAll(/[—–−―~～至到]+/g, '-').replaceAll(/[\s點点时時]/g, (sign) => (sign.trim() === '' ? '' : ':')));
  if (!match) return null;
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match;
  const nearest = `${fromHour.padStart(2, '0')}:${fromMinute}-${toHour.padStart(2, '0')}:${toMinute}`;
  return /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/.test(nearest) ? nearest : null;
};

/** `七天` or `5个工作日` as the fields of an objection period. */
export const nearestPeriod = (found: string): string | null => {
  const match = /^(\d+|\p{Script=Han}+?)\s*[个個]?(工作日|自然日|日历日|日曆日|天|日)$/u.exec(found.normalize('NFKC').trim());
  const length = match?.[1] === undefined ? null : /^\d+$/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
  return length === null || length < 1 ? null : `{length: ${length}, unit: ${match?.[2] === '工作日' ? 'workday' : 'day'}}`;
};

/** `方式: 张贴` or `（from：2026-01，to：2026-02）` as a mapping in braces. */
export const nearestMapping = (found: string): string | null => {
  const inner = /^[（(｛]\s*([A-Za-z][\w-]*\s*[:：].*?)\s*[）)｝]$/.exec(found)?.[1];
  if (inner !== undefined) return `{${inner.replaceAll(/[，,]\s*(?=[A-Za-z][\w-]*\s*[:：])/g, ', ').replaceAll(/(?<=(?:^|, )[A-Za-z][\w-]*)\s*[:：]\s*/g, ': ')}}`;
  const match = /^([^\s:：{}[\]，,"']{1,30}):\s+(\S.*)$/.exec(found);
  return match?.[1] === undefined || match[2] === undefined || /[:：]\s|[{}[\],]/.test(match[2]) ? null : `{${match[1]}: ${writeScalar(match[2])}}`;
};
