import { countOf, nameOf, noticesIn } from './counted.ts';
import type { Derivation } from './derivation.ts';

/** Statements of income and spending. */
export const financeStatements: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '财务收支公告', 'zh-Hant': '財務收支公告', en: 'statements of income and spending' },
    dates: { 'zh-Hans': '公告的发布日期', 'zh-Hant': '公告的發布日期', en: 'the day of publication' },
    leftOut: { 'zh-Hans': '更正公告和撤下的公告不计', 'zh-Hant': '更正公告和撤下的公告不計', en: 'corrections and what was withdrawn' },
  },
  derive: ({ community, ...context }) => countOf(noticesIn(community, ['finance'], context).map(nameOf)),
};
