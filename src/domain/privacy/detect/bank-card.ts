import { passesLuhn } from '../checksums.ts';
import { type DigitWindow, isBroken, isSpelled, textAfter, textBefore, windowsOf } from '../digit-runs.ts';
import type { Claim, Hit } from '../hit.ts';
import { maskCard } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const CARD_PREFIX = /^(?:62|60|81|5[1-5]|35|9[4-9]|88)/;
const SIXTEEN_ONLY = /^4/;
const KEYWORD = /卡号|银行卡|储蓄卡|借记卡|信用卡|社保卡|一卡通|惠农卡|工资卡|存折|账号|帐号|账户|帐户|开户/;
/** The account of an organisation is public: donations go there. */
const ORGANISATION = /(?:户名|单位名称|收款单位|账户名称|开户名称|收款人|名称)[:：|]?\s*[^，。；\n\u0000]{0,24}(?:委员会|居委会|村委会|公司|中心|协会|基金会|慈善|总会|办事处|合作社|政府|学校|医院|联合会|服务站|财政|社区)/;
const COUNTED = /编号|流水|单号|文号|订单|凭证|条码|合同|发票|受理|工单/;

/** Numbers of bank cards and accounts: by prefix and check digit, or by the word beside them. */
export const bankCards: Detector = ({ text, runs, claims }) => {
  const hits: Hit[] = [];
  const passes: Claim[] = [];
  for (const window of runs.flatMap((run) => SIZES.flatMap((size) => windowsOf(run, size)))) {
    const sign = isCard(window.digits) ? 'checked' : isNamed(window, text) ? 'named' : null;
    if (sign === null || claims.overlap(window.start, window.end) || !isGrouped(window) || touchesLetters(window, text)) continue;
    claims.add(window);
    (sign === 'named' && isOfOrganisation(window, text) ? passes : hits).push(hitOf(window, sign));
  }
  return { hits, passes };
};

const SIZES = [19, 18, 17, 16, 20, 21, 22, 15, 14, 13, 12] as const;

const hitOf = (window: DigitWindow, word: string): Hit => ({ kind: 'bank-card', start: window.start, end: window.end, value: window.digits, masked: maskCard(window.digits), severity: 'error', word });

const isNamed = (window: DigitWindow, text: string): boolean => {
  const before = textBefore(text, window.start, 24);
  return KEYWORD.test(before) && !COUNTED.test(before.slice(-8)) && !isTelephone(window.digits);
};

const isOfOrganisation = (window: DigitWindow, text: string): boolean => ORGANISATION.test(textBefore(text, window.start, 120)) || ORGANISATION.test(textAfter(text, window.end, 60));

const isCard = (digits: string): boolean => {
  if (digits.length < 15 || digits.length > 19 || !passesLuhn(digits)) return false;
  if (digits.length === 15) return /^3[47]/.test(digits);
  return CARD_PREFIX.test(digits) || (digits.length === 16 && SIXTEEN_ONLY.test(digits));
};

const isTelephone = (digits: string): boolean => /^(?:0086|86)?1[3-9]\d{9}$|^0\d{10,11}$/.test(digits);

/** Cards are written in fours, in one piece, or digit by digit; a row of figures is not. */
const isGrouped = (window: DigitWindow): boolean => {
  if (isSpelled(window) || isBroken(window)) return true;
  const sizes = window.shape.split(',').map(Number);
  return sizes.length === 1 || (sizes.slice(0, -1).every((size) => size >= 3) && !window.separators.some((separator) => separator.includes(',')) && sizes.length <= 6);
};

const touchesLetters = (window: DigitWindow, text: string): boolean =>
  /(?:[A-Za-z]|\*{4}|\d\.)$/.test(textBefore(text, window.start, 4)) || /^(?:[A-WYZa-wyz]|\.\d|\*{4}\d)/.test(textAfter(text, window.end, 5));
