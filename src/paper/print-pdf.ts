import { chromium } from 'playwright-core';
import type { Day } from '../domain/day.ts';

/** Prints a page that needs nothing from outside to a PDF on A4; the same page on the same day gives the same bytes. */
export const printPdf = async (page: string, { browser: executablePath, on }: { readonly browser: string; readonly on: Day }): Promise<Uint8Array> => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await tab.setContent(page, { waitUntil: 'load' });
    return datedOn(await tab.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }), on);
  } finally {
    await browser.close();
  }
};

/** The clock of the machine stands in a PDF as 14 digits; in their place stands the day of the content. */
const datedOn = (pdf: Uint8Array, on: Day): Uint8Array =>
  Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${on.replaceAll('-', '')}000000`), 'latin1');
