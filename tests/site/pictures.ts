import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { HANDBOOK_PICTURES, takePictures } from '../../src/paper/handbook-pictures.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const NAMES = HANDBOOK_PICTURES.map(({ name }) => `${name}.webp`).toSorted();

/** The pictures of the handbook can be taken anew from the site at any time, and its pages show them. */
export const describePictures = (siteOf: () => SiteUnderTest): void => {
  describe('the pictures of the handbook', () => {
    test('are taken from the built site, small enough for a phone', async () => {
      const taken = await takePictures(siteOf().browser, siteOf().url);
      expect([...taken.keys()].map((name) => `${name}.webp`).toSorted()).toEqual(NAMES);
      for (const [name, bytes] of taken) {
        const { format, width } = await sharp(bytes).metadata();
        expect([name, format, width]).toEqual([name, 'webp', 1080]);
        expect(bytes.length, name).toBeLessThan(60_000);
      }
    });

    test.each(['zh-Hans', 'en'])('stand in its first page (%s) with words for those who do not see them', (locale) => {
      expect(readdirSync('content/handbook/pictures').toSorted()).toEqual(NAMES);
      const shown = [...readFileSync(`content/handbook/${locale}/start.mdx`, 'utf8').matchAll(/!\[([^\]]{20,})\]\(\.\.\/pictures\/([^)]+)\)/g)];
      expect(shown.map(([, , file]) => file).toSorted()).toEqual(NAMES);
    });

    test('are on the page as files of at most 60 kB that load when they are reached', () => {
      const page = readFileSync(`${siteOf().folder}/handbook/start/index.html`, 'utf8');
      const pictures = [...page.matchAll(/<img src="\/linli\/([^"]+)"[^>]*loading="lazy"/g)].map(([, file = '']) => readFileSync(`${siteOf().folder}/${file}`).length);
      expect(pictures).toHaveLength(NAMES.length);
      expect(Math.max(...pictures)).toBeLessThan(60_000);
    });
  });
};
