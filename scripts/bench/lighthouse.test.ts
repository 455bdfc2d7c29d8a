import { expect, test } from 'vitest';
import { marksReport, type PageMarks } from './lighthouse.ts';

const page = (name: string, performance: number): PageMarks => ({ page: name, marks: { performance, accessibility: 100, 'best-practices': 100, seo: 100 }, paintSeconds: 1.24, shift: 0, toMend: performance < 95 ? ['total-blocking-time'] : [] });

test('the marks of Lighthouse are a table, and a page below 95 is named with what it needs', () => {
  expect(marksReport([page('home', 100), page('plan', 76)])).toBe(`| page | performance | accessibility | best practices | SEO | largest paint, s | layout shift |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| home | 100 | 100 | 100 | 100 | 1.2 | 0.000 |
| plan | 76 | 100 | 100 | 100 | 1.2 | 0.000 |

- plan falls short of 95: total-blocking-time
`);
});
