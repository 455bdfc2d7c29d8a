import { textAfter, textBefore } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskDocument } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const FORM = /(?<![A-Za-z0-9])(?:[A-Z]{1,3}[ \-.·]?\d{3,4}[ \-.·]?\d{3,6}|1[45]\d{7}|\d{8,10})(?![A-Za-z0-9])/gi;
const WORD = /护照|通行证|回乡证|台胞证|港澳|台胞|居留|签证|军官证|士兵证|警官证|驾驶证|准驾|[Pp]assport/;
/** The forms that Chinese passports have had; elsewhere they could be a model of something, so they only make a warning. */
const PASSPORT = /^(?:E[0-9A-HJ-NP-Z]|G|D|S[A-Z]?|P[A-Z]?)\d{7,8}$/i;
const COUNTED = /型号|编号|规格|货号|版本|设备|号码牌/;
const SOLDIER = /(?:军|兵|士|文|学|武|参|政|后)字第?\s?\d{6,10}号?/g;

/** Numbers of passports, permits and service cards: near the word that names them, or in the form of a Chinese passport. */
export const travelDocuments: Detector = ({ text, claims }) => {
  const hits: Hit[] = [];
  const keep = (start: number, end: number, severity: Hit['severity']) => {
    const value = text.slice(start, end).replace(/[ \-.·]/g, '').toUpperCase();
    if (!claims.overlap(start, end)) hits.push({ kind: 'travel-document', start, end, value, masked: maskDocument(value), severity });
  };
  for (const match of text.matchAll(FORM)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const digits = match[0].replace(/\D/g, '').length;
    const named = WORD.test(textBefore(text, start, 16)) || /^[^\n\u0000\d]{0,3}(?:护照|通行证)/.test(textAfter(text, end, 8));
    if (named && digits >= 6 && !isTelephoneOrDate(match[0], text, start)) keep(start, end, 'error');
    else if (PASSPORT.test(match[0]) && /^[EG]/.test(match[0]) && !COUNTED.test(textBefore(text, start, 8))) keep(start, end, 'warning');
  }
  if (/军官证|士兵证|警官证|证件/.test(text)) for (const match of text.matchAll(SOLDIER)) keep(match.index, match.index + match[0].length, 'error');
  return { hits };
};

const isTelephoneOrDate = (written: string, text: string, start: number): boolean =>
  /^(?:19|20)\d{6}$/.test(written) || /(?:电话|热线|咨询|传真|[0-9]-)[:：]?\s?$/.test(textBefore(text, start, 5));
