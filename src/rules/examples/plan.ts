/** Where the plan of an example lies. */
export const PLAN_FILE = 'communities/demo/plans/2024-2026.mdx';

/** A plan in which nothing is wrong but for the measure, which stands in line 4. */
export const planWithMeasure = (measure: string) => `---
title: 三年规划
years:
  - {year: 2024, goals: [{text: 楼道整洁}], measures: [${measure}]}
  - {year: 2025, goals: [{text: 路灯常亮}], measures: [{id: lamps, text: 更换路灯, owner: 主任, due: 2025-10, status: done}]}
  - {year: 2026, goals: [{text: 居民满意}], measures: [{id: survey, text: 满意度调查, owner: 主任, due: 2026-10}]}
---
`;
