/** An assessment with these answers, which begin at line 5. */
export const assessmentAnswering = (answer: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  ${answer}
---
`;

/** An assessment; the lines begin at line 4 and end with a line break. */
export const assessmentWith = (lines: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
${lines}---
`;
