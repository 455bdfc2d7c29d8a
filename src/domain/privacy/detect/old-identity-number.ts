import { looksLikeOldIdentityNumber } from '../checksums.ts';
import { isSpelled, textAfter, textBefore, windowsOf } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskIdentityNumber } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const KEYWORD = /身份|证件|证号|旧证|一代证|户口/;
const REGISTRATION = /注册号|执照|登记|编号|文号|流水|订单|单号|信用代码/;
const USUAL_SHAPES = new Set(['15', '6,6,3', '3,3,3,3,3', '6,9', '12,3', '5,5,5', '4,4,4,3']);

/** Identity numbers of 15 digits, as they were given out until 1999. */
export const oldIdentityNumbers: Detector = ({ text, runs, claims }) => {
  const hits: Hit[] = [];
  for (const run of runs) {
    for (const window of windowsOf(run, 15)) {
      if (!looksLikeOldIdentityNumber(window.digits) || claims.overlap(window.start, window.end)) continue;
      if (!USUAL_SHAPES.has(window.shape) && !isSpelled(window)) continue;
      if (/[A-Za-z]$/.test(textBefore(text, window.start, 1)) || /^[A-Za-z]/.test(textAfter(text, window.end, 1))) continue;
      const near = KEYWORD.test(textBefore(text, window.start, 20)) || KEYWORD.test(textAfter(text, window.end, 12));
      if (!near && REGISTRATION.test(textBefore(text, window.start, 12))) continue;
      claims.add(window);
      hits.push({ kind: 'old-identity-number', start: window.start, end: window.end, value: window.digits, masked: maskIdentityNumber(window.digits), severity: near ? 'error' : 'warning' });
    }
  }
  return { hits };
};
