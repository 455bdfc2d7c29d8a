import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

/** A picture of the handbook: a page of the bundled site, what is done on it first, and how much of it is shown. */
interface HandbookPicture {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly prepare?: (page: Page) => Promise<void>;
}

const WIDTH = 720;
/** At one and a half times the size letters stay sharp; what is larger costs a reader on a phone too much. */
const SHARPNESS = 1.5;

/** When the open notices of the sample are open. */
const MOMENT = '2026-10-08T09:00:00+08:00';
const PATIENCE = 120_000;

/** A document with one mistake, as somebody may hand it in. */
const NOTICE = '---\nkind: plan-draft\ntitle: 莲湖社区三年规划征求意见\ndate: 2026年3月2日\n---\n\n规划草案已放在综合楼一层。\n';

/** Every picture of the handbook, by the name of its file. */
export const HANDBOOK_PICTURES: readonly HandbookPicture[] = [
  { name: 'community', path: 'communities/demo-yunfan/', height: 620 },
  { name: 'notice', path: 'communities/demo-yunfan/notices/2026-09-28-meals-site/', height: 560 },
  { name: 'self-assessment', path: 'communities/demo-yunfan/assessments/2025/self/', height: 620 },
  { name: 'form', path: 'edit/', height: 640, prepare: async (page) => {
    await page.waitForSelector('#edit:not([hidden])');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开文件', exact: true }).click();
    await (await chooser).setFiles({ name: '2026-03-02-plan-draft.mdx', mimeType: 'text/plain', buffer: Buffer.from(NOTICE) });
    await page.waitForSelector('.edit-form:not([hidden]) .edit-field');
    await page.locator('[name="date"]').scrollIntoViewIfNeeded();
  } },
];

/** Takes the pictures from a site that is served, as WebP by their names. */
export const takePictures = async (browser: Browser, url: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 640 }, deviceScaleFactor: SHARPNESS, colorScheme: 'light', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    // A picture shows what everybody has: the plain dialog of the browser.
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  });
  context.setDefaultTimeout(PATIENCE);
  await context.clock.setFixedTime(MOMENT);
  const taken = new Map<string, Uint8Array>();
  for (const { name, path, height, prepare } of HANDBOOK_PICTURES) {
    const page = await context.newPage();
    await page.setViewportSize({ width: WIDTH, height });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    taken.set(name, await sharp(await page.screenshot()).webp({ quality: 55, effort: 6 }).toBuffer());
    await page.close();
  }
  await context.close();
  return taken;
};
