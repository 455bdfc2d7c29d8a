/** Where the finance notice of an example lies. */
export const FINANCE_FILE = 'communities/demo/notices/2025-04-10-finance.mdx';

/** A site whose finance notices have a detail of each type. */
export const FINANCE_SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - id: finance
    label: 财务公开
    details:
      - {id: opening, label: 期初余额, type: money, required: true}
      - {id: checked-on, label: 审核日期, type: date}
      - {id: income, label: 收入, type: table, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: meeting, label: 会议, type: reference}
      - {id: sheet, label: 明细表, type: file}
`;

/** A finance notice; its details begin at line 6. */
export const financeNotice = (details: string) => `---
kind: finance
title: 一季度财务公开
date: 2025-04-10
details:
  ${details}
---
`;
