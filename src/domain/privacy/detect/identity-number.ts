import { hasIdentityCheck, isCreditCode, looksLikeIdentityNumber } from '../checksums.ts';
import { type DigitWindow, isSpelled, textAfter, textBefore, windowsOf } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskIdentityNumber } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const KEYWORD = /身份证|证件|公民身份|身份号|户口本|[Ii][Dd] ?[Cc]ard|(?:^|[^A-Za-z])(?:sfz|SFZ)/;
/** Numbers of applications and orders that begin with a region and go on with a date. */
const COUNTED = /编号|受理|流水|单号|订单|文号|代码|批次|合同|项目/;
const FIRST_COUNTED_YEAR = 2015;
const CREDIT_WORD = /信用代码|机构代码/;
const CHECK_LETTER = /^(?:[ \t·.\-—_*]{0,3})[Xx×]/;
const USUAL_SHAPES = new Set(['18', '6,8,4', '4,4,4,4,2', '6,4,4,4', '6,4,2,2,4', '3,3,4,4,4', '3,3,3,3,3,3', '6,12', '14,4', '6,6,6', '17', '6,8,3', '4,4,4,4,1', '6,4,4,3', '6,4,2,2,3', '6,11', '14,3']);

/** Identity numbers of 18 characters (GB 11643); one whose check digit is wrong is suspect, and an error where a word says what it is. */
export const identityNumbers: Detector = ({ text, runs, claims }) => {
  const hits: Hit[] = [];
  for (const run of runs) {
    for (const candidate of candidatesIn(run, text)) {
      const hit = judge(candidate, text);
      if (!hit || claims.overlap(hit.start, hit.end)) continue;
      claims.add(hit);
      hits.push(hit);
    }
  }
  return { hits };
};

interface Candidate {
  readonly window: DigitWindow;
  readonly start: number;
  /** Behind the check letter, where there is one. */
  readonly end: number;
  readonly value: string;
}

function* candidatesIn(run: Parameters<typeof windowsOf>[0], text: string): Generator<Candidate> {
  for (const window of windowsOf(run, 17)) {
    const letter = CHECK_LETTER.exec(textAfter(text, window.end, 6));
    if (letter) yield { window, start: window.start, end: window.end + letter[0].length, value: `${window.digits}X` };
  }
  for (const window of windowsOf(run, 18)) yield { window, start: window.start, end: window.end, value: window.digits };
  // The number of a disability card is the identity number and two digits for the kind and the degree.
  for (const window of windowsOf(run, 20)) {
    if (/[1-7][1-4]$/.test(window.digits) && hasIdentityCheck(window.digits)) yield { window, start: window.start, end: window.end, value: window.digits.slice(0, 18) };
  }
}

const judge = (candidate: Candidate, text: string): Hit | null => {
  if (!looksLikeIdentityNumber(candidate.value)) return null;
  const around = `${textBefore(text, candidate.start, 20)} ${textAfter(text, candidate.end, 20)}`;
  if (CREDIT_WORD.test(textBefore(text, candidate.start, 20)) && isCreditCode(candidate.value)) return null;
  const checked = hasIdentityCheck(candidate.value);
  if (isCounted(candidate, text) && !KEYWORD.test(around)) return null;
  if (!checked && !USUAL_SHAPES.has(candidate.window.shape) && !isSpelled(candidate.window)) return null;
  if (!checked && isPartOfWord(text, candidate)) return null;
  return {
    kind: 'identity-number', start: candidate.start, end: candidate.end, value: candidate.value, masked: maskIdentityNumber(candidate.value),
    severity: checked || KEYWORD.test(around) ? 'error' : 'warning', word: checked ? 'checked' : 'suspect',
  };
};

/** One in eleven of such numbers has the right check digit; the year of a recent application tells it from a birth. */
const isCounted = (candidate: Candidate, text: string): boolean =>
  COUNTED.test(textBefore(text, candidate.start, 8)) && (!hasIdentityCheck(candidate.value) || Number(candidate.value.slice(6, 10)) >= FIRST_COUNTED_YEAR);

const isPartOfWord = (text: string, candidate: Candidate): boolean =>
  /[A-Za-z0-9]$/.test(textBefore(text, candidate.start, 1)) || /^[A-Za-z0-9]/.test(textAfter(text, candidate.end, 1));
