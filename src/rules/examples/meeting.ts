/** Where the meeting of an example lies. */
export const MEETING_FILE = 'communities/demo/meetings/2025-03-10-residents.mdx';

/** A meeting of residents; the lines begin at line 5. */
export const meetingWith = (lines: string) => `---
kind: residents
title: 居民会议
date: 2025-03-10
${lines}
---
`;
