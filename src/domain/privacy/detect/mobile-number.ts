import { type DigitWindow, isBroken, isSpelled, textAfter, textBefore, windowsOf, type DigitRun } from '../digit-runs.ts';
import type { Hit } from '../hit.ts';
import { maskMobile } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const USUAL_SHAPES = new Set(['11', '3,4,4', '3,8', '7,4', '3,3,5', '3,5,3', '4,4,3', '4,3,4', '3,2,2,2,2', '3,4,2,2', '5,6', '6,5', '5,3,3', '4,7', '8,3']);
/** Country code, dialled with plus, zeros or nothing; or the zero of a long-distance call. */
const PREFIXED = [{ size: 13, pattern: /^86(1[3-9]\d{9})$/ }, { size: 15, pattern: /^0086(1[3-9]\d{9})$/ }, { size: 12, pattern: /^0(1[3-9]\d{9})$/ }] as const;
const COUNTRY_BEFORE = /(?:[(（]?\+? ?[(（]?(?:00)?86[)）]?[ \t\-()（）]{0,2})$/;
const LETTERS_BEFORE = /(?:^|[^A-Za-z0-9])(?:tel|phone|mobile|mob|cell|wechat|weixin|wx|vx|v|t|m|p|c|qq|sms|callto|id|no)$/i;
const CONTACT_WORD = /手机|移动电话|联系电话|联系方式|电话|联系人|致电|拨打|短信|热线|微信同号|[Tt]el|[Pp]hone|[Mm]obile/;
const AMOUNT_BEHIND = /^(?:\.\d{1,2}(?!\d)|\s?(?:元|万|亿|％|%|吨|㎡|m²|m2|平方|千瓦|kWh|度电|立方))/;
const AMOUNT_BEFORE = /[¥￥$]\s?$/;

/** Mobile numbers, with or without country code and separators. One that stands behind 手机, 联系电话 and the like is somebody's contact. */
export const mobileNumbers: Detector = ({ text, runs, claims }) => {
  const hits: Hit[] = [];
  const keep = (window: DigitWindow, digits: string) => {
    if (claims.overlap(window.start, window.end) || !standsAlone(text, window)) return;
    const country = COUNTRY_BEFORE.exec(textBefore(text, window.start, 8));
    const plus = /[(（]?\+ ?$/.exec(textBefore(text, window.start, 3));
    const start = window.start - (country?.[0].length ?? plus?.[0].length ?? 0);
    const kind = CONTACT_WORD.test(textBefore(text, start, 12)) ? 'private-contact' : 'mobile-number';
    claims.add({ start, end: window.end });
    hits.push({ kind, start, end: window.end, value: digits, masked: maskMobile(digits), severity: 'error' });
  };
  for (const run of runs) searchRun(run, keep);
  return { hits };
};

const searchRun = (run: DigitRun, keep: (window: DigitWindow, digits: string) => void): void => {
  for (const { size, pattern } of PREFIXED) {
    for (const window of windowsOf(run, size)) {
      const digits = pattern.exec(window.digits)?.[1];
      if (digits !== undefined && isPrefixShape(window, size - 11)) keep(window, digits);
    }
  }
  for (const window of windowsOf(run, 11)) if (MOBILE.test(window.digits) && isUsual(window)) keep(window, window.digits);
};

const isUsual = (window: DigitWindow): boolean => {
  if (window.shape !== '11' && window.separators.some((separator) => separator === '.' || separator === ',') && window.shape !== '3,4,4') return false;
  return USUAL_SHAPES.has(window.shape) || isSpelled(window) || isBroken(window);
};

/** The prefix belongs to the first group, or is a group of its own. */
const isPrefixShape = (window: DigitWindow, prefix: number): boolean => {
  const [first = 0, ...others] = window.shape.split(',').map(Number);
  return USUAL_SHAPES.has([first - prefix, ...others].filter((size) => size > 0).join(',')) || isSpelled(window);
};

const standsAlone = (text: string, window: DigitWindow): boolean => {
  const before = textBefore(text, window.start, 10);
  const after = textAfter(text, window.end, 5);
  if (/[A-Za-z]$/.test(before) && !LETTERS_BEFORE.test(before)) return false;
  // A letter behind is part of a code, but for the words that follow a number without a space.
  if (/^[A-Za-z]/.test(after) && !/^(?:[a-z]{0,3}\b)?(?:qq|wx|vx|tel|ext)/i.test(after)) return false;
  return !AMOUNT_BEHIND.test(after) && !AMOUNT_BEFORE.test(before) && !/(?:\d\.|\*{4}|[×○●]{2})$/.test(before) && !/^(?:\*{4}|[×○●]{2})\d/.test(after);
};
