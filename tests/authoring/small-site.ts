import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';

const FINANCE = `  - id: finance
    label: 财务公开
    requires: [covers]
    balance: true
    details:
      - {id: opening, label: 期初余额, type: money, required: true}
      - {id: income, label: 收入, type: table, required: true, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}, {id: note, label: 说明, type: text}]}
      - {id: spending, label: 支出, type: table, required: true, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}, {id: note, label: 说明, type: text}]}
      - {id: closing, label: 期末余额, type: money, required: true}
`;

/** Every file of a small site with a kind of notice for each test. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  ...EXAMPLE_SITE,
  'site.yaml': `${EXAMPLE_SITE['site.yaml'] ?? ''}  - {id: general, label: 一般公告}
  - {id: honour-nomination, label: 评优公示, objections: true, period: {length: 5, unit: workday}, details: [{id: candidate, label: 推荐对象, type: text, required: true}]}
${FINANCE}assumeNoHolidays: true
`,
  'communities/demo/profile.mdx': `---
# 概况
name: 示例社区
region: example-street
telephone: 000-00000000
sample: true
facts:   # 每年更新
  residents: {value: 4000, unit: person, asOf: 2024}
---

示例。
`,
};

/** Writes the small site into a folder and gives the folder. */
export const makeSite = (root: string): string => {
  for (const [file, text] of Object.entries(SMALL_SITE)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};
