import { textAfter, textBefore } from '../digit-runs.ts';
import type { Claim, Hit } from '../hit.ts';
import { maskLongNumber } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const LONG = /(?<![0-9A-Za-z_*.%/=&#-])[0-9]{10,}(?![0-9A-Za-z_*%/=&-]|\.\d)/g;
/** Words that say what a number counts, so that it is nobody's. */
const EXPLAINED = /备|短信|平台|号|码|编|单|代码|流水|凭证|合同|序列|标准|ISBN|ICP|备案|版本|时间戳|批次|统计|[A-Za-z]$|[¥￥$]\s?$|〔\d{4}〕$|共计?$|[Cc]ode|[Nn]umber|[Nn]o\.?/;
const PERSONAL = /学号|学籍|(?<![凭可记书产])证号|卡号|账号|帐号|工号|医保|社保|病历|档案号|户号|手机|电话|QQ|微信/;
const AMOUNT = /^\s?(?:号|元|万|亿|人|户|次|件|吨|％|%|㎡|m²|平方|千瓦|度|立方|字节|KB|MB)/;
const TIMESTAMP = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{0,9}$/;

/** Long numbers that nothing explains: they may be somebody's. */
export const longNumbers: Detector = ({ text, claims }) => {
  const hits: Hit[] = [];
  for (const match of text.matchAll(LONG)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (claims.overlap(start, end) || isExplained(text, { start, end })) continue;
    hits.push({ kind: 'long-number', start, end, value: match[0], masked: maskLongNumber(match[0]), severity: 'warning' });
  }
  return { hits };
};

const isExplained = (text: string, { start, end }: Claim): boolean => {
  const digits = text.slice(start, end);
  const before = textBefore(text, start, 12);
  if (PERSONAL.test(before)) return false;
  return EXPLAINED.test(before) || AMOUNT.test(textAfter(text, end, 4)) || TIMESTAMP.test(digits) || /^(\d)\1+$/.test(digits);
};
