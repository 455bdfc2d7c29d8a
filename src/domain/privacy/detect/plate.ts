import { textBefore } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskPlate } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const PLATE = /(?<=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])[A-HJ-NP-Z][ \t·•∙・.\-—_]?(?:[DF][A-HJ-NP-Z0-9]{5}|\d{5}[DF]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])/gi;
const SERVICE = /(?:WJ|[A-Z]{2})[ ·]?\d{5}(?![A-Za-z0-9])/g;

/** Number plates of vehicles, those of new-energy vehicles included. */
export const plates: Detector = ({ text, claims }) => {
  const hits: Hit[] = [];
  for (const match of text.matchAll(PLATE)) {
    const start = match.index - 1;
    const end = match.index + match[0].length;
    const value = text.slice(start, end).replace(/[ \t·•∙・.\-—_]/g, '').toUpperCase();
    const isPlate = (value.match(/\d/g)?.length ?? 0) >= 3 && !claims.overlap(start, end);
    if (isPlate) hits.push({ kind: 'plate', start, end, value, masked: maskPlate(value), severity: 'error' });
  }
  for (const match of text.matchAll(SERVICE)) {
    if (/车牌|车号|号牌/.test(textBefore(text, match.index, 8))) hits.push({ kind: 'plate', start: match.index, end: match.index + match[0].length, value: match[0], masked: maskPlate(match[0]), severity: 'error' });
  }
  return { hits };
};
