/** Where the notice of an example about texts lies. */
export const HOURS_FILE = 'communities/demo/notices/2026-03-01-hours.mdx';

/** A notice about opening hours; its body begins at line 7. */
export const hoursNotice = (body: string, title = '窗口时间调整') => `---
kind: service-change
title: ${title}
date: 2026-03-01
---

${body}
`;
