import { textBefore } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskLandline } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const LANDLINE = /(?<![0-9A-Za-z*])(?:\(?0(?:10|2\d|[3-9]\d{2})\)?[ \-‐-―−]{0,2}[2-9]\d{2,3}[ \-‐-―−]?\d{4}|(?:400|800)[ \-‐-―−]?\d{3,4}[ \-‐-―−]?\d{3,4})(?![0-9*])|0{3,4}-0{7,8}/g;
const HOME = /(?:家庭|住宅|家中|家里|个人|本人|户主)(?:的)?(?:座机|固定|联系)?电话|宅电/;

/** Landlines and service numbers are public and pass; the telephone of somebody's home does not. */
export const landlines: Detector = ({ text, claims }) => {
  const found = [...text.matchAll(LANDLINE)].filter((match) => !claims.overlap(match.index, match.index + match[0].length));
  const isHome = (match: RegExpExecArray) => HOME.test(textBefore(text, match.index, 10));
  const hits = found.filter(isHome).map((match): Hit => {
    const digits = match[0].replace(/\D/g, '');
    return { kind: 'private-contact', start: match.index, end: match.index + match[0].length, value: digits, masked: maskLandline(digits), severity: 'error' };
  });
  return { hits, passes: found.filter((match) => !isHome(match)).map((match) => ({ start: match.index, end: match.index + match[0].length })) };
};
