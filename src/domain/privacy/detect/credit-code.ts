import { hasIdentityCheck, isCreditCode, looksLikeIdentityNumber } from '../checksums.ts';
import type { Detector } from './detector.ts';

const CANDIDATE = /(?<![A-Za-z0-9])[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}(?![A-Za-z0-9])/g;

/** Unified social credit codes are the public numbers of organisations: they pass, and no other detector looks at them. */
export const creditCodes: Detector = ({ text }) => {
  const passes = [...text.matchAll(CANDIDATE)]
    .filter(([code]) => isCreditCode(code.toUpperCase()) && !isIdentityNumber(code.toUpperCase(), text))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return { hits: [], passes };
};

/** Of the numbers that are both, the identity number counts: a code of digits alone hardly ever has a birth date. */
const isIdentityNumber = (code: string, text: string): boolean =>
  looksLikeIdentityNumber(code) && hasIdentityCheck(code) && !/信用代码/.test(text.slice(Math.max(0, text.indexOf(code) - 20), text.indexOf(code)));
