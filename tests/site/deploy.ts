import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/publish/sums.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const SAMPLES = resolve(import.meta.dirname, '../../docs/deploy');
const BASE = '/linli/';

/** What IIS knows without being told. */
const IIS_KNOWS = ['.html', '.css', '.js', '.svg', '.png', '.jpg', '.jpeg', '.xml', '.txt', '.pdf', '.csv', '.docx', '.xlsx'];

const iisTypes = (): ReadonlySet<string> => new Set([...IIS_KNOWS, ...[...readFileSync(join(SAMPLES, 'web.config'), 'utf8').matchAll(/<mimeMap fileExtension="([^"]+)"/g)].map(([, extension = '']) => extension)]);

/** The types of the nginx sample by extension. */
const nginxTypes = (): ReadonlyMap<string, string> => {
  const block = /types \{([^}]*)\}/.exec(readFileSync(join(SAMPLES, 'nginx.conf'), 'utf8'))?.[1] ?? '';
  return new Map([...block.matchAll(/^\s*(\S+) ([^;]+);/gm)].flatMap(([, type = '', extensions = '']) => extensions.split(' ').map((extension) => [`.${extension}`, type] as const)));
};

/** Serves what the nginx sample names, with its type and no other header, and refuses everything else. */
const serveStrictly = (folder: string): Promise<{ readonly server: Server; readonly url: string }> => {
  const types = nginxTypes();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split(/[?#]/)[0] ?? '');
    const asked = join(folder, path.slice(BASE.length));
    const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
    const type = types.get(extname(file));
    const isThere = path.startsWith(BASE) && existsSync(file) && statSync(file).isFile() && type !== undefined;
    response.writeHead(isThere ? 200 : 404, isThere ? { 'Content-Type': type } : {});
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ server, url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}${BASE}` });
    });
  });
};

/** The built site behind the servers of the samples. */
export const describeDeploy = (siteOf: () => SiteUnderTest): void => {
  describe('a server that refuses what it does not know', () => {
    test('knows every type of file of the site from its sample', () => {
      const used = new Set([...filesBelow(siteOf().folder)].filter((file) => !/(?:^|\/)[_A-Z0-9]\w*$/.test(file)).map((file) => extname(file)));
      expect({ nginx: [...used].filter((extension) => !nginxTypes().has(extension) && extension !== '.txt'), iis: [...used].filter((extension) => !iisTypes().has(extension)) }).toEqual({ nginx: [], iis: [] });
    });

    test('serves pages and the search below a path, on plain http and without a header', async () => {
      const { server, url } = await serveStrictly(siteOf().folder);
      const context = await siteOf().browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(`${url}search/?q=${encodeURIComponent('白塔岭')}`);
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.includes('找到') ?? false);
      await page.locator('#search-exact a').first().click();
      await page.waitForURL((address) => !address.pathname.endsWith('/search/'));
      expect([await page.locator('h1').textContent(), complaints]).toEqual([expect.stringContaining('白塔岭'), []]);
      await context.close();
      server.close();
    });
  });
};
