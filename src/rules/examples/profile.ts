/** Where the profile of an example lies. */
export const PROFILE_FILE = 'communities/demo/profile.mdx';

/** A profile; the lines begin at line 4. */
export const profileWith = (lines: string, body = '示例。') => `---
name: 示例社区
region: example-street
${lines}
---

${body}
`;
