/** Where the notice of an example lies. */
export const NOTICE_FILE = 'communities/demo/notices/water.mdx';

/** A notice whose header is written for an example; the lines begin at line 2. */
export const noticeWith = (header: string, body = '正文。'): string => `---\n${header}\n---\n\n${body}\n`;

/** A notice about a water cut in which nothing is wrong; its body begins at line 7. */
export const noticeSaying = (body: string): string => noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01', body);
