/** A submitted assessment; the lines begin at line 7 and end with a line break. */
export const submittedAssessment = (lines: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  SG-01: {count: 2}
${lines}---
`;

/** The locks of a site in which the assessment has a hash. */
export const lockWith = (hash: string) => `locks:
  - {path: communities/demo/assessments/2025/self.mdx, sha256: ${hash}, on: 2026-01-10, post: 社区主任, answers: {SG-01: aaaaaaaaaaaaaaaa}}
`;

/** The line of a signature. */
export const SIGNED = 'signed: {post: 社区主任, on: 2026-01-10}\n';
