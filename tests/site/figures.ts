import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unexplainedIn } from './figure-walk.ts';
import type { SiteUnderTest } from './site-under-test.ts';

/** The floors that the bundled standards ask for, and the percentages that their rules write. */
const RULE_FIGURES = new Set(['0%', '60%', '70%']);

// The form and the paper repeat figures of the page that they link to.
const PAGES = '**/communities/*/assessments/*/{index.html,*/index.html}';

/** Every printed figure of every assessment page explains itself. */
export const describeFigures = (siteOf: () => SiteUnderTest): void => {
  const pages = (): readonly string[] => globSync(PAGES, { cwd: siteOf().folder }).filter((file) => !/\/(?:review|dossier)\//.test(file));
  const htmlOf = (file: string): string => readFileSync(join(siteOf().folder, file), 'utf8');

  describe('figures', () => {
    test('every figure that an assessment page prints is arrived at in an explanation with arithmetic, file, line and day', () => {
      const found = pages().map((file) => ({ file, ...unexplainedIn(htmlOf(file), RULE_FIGURES) }));
      expect(found.length).toBeGreaterThan(30);
      expect(found.filter(({ figures, incomplete }) => figures.length > 0 || incomplete.length > 0)).toEqual([]);
    });

    test('a figure whose explanation is taken away is found', () => {
      const html = htmlOf('communities/demo-yunfan/assessments/2025/index.html');
      const without = html.replaceAll(/<details class="plain why"[\s\S]*?<\/details>/g, '');
      expect(unexplainedIn(without, RULE_FIGURES).figures).toEqual(expect.arrayContaining(['83.25', '81.75', '6.75', '62.5%']));
    });
  });
};
