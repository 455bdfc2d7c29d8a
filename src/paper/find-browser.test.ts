import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

test('a browser that was asked for and is not there is not replaced by another one', () => {
  expect(findBrowser('/nowhere/chromium', {})).toBe(null);
});

test('a browser that was asked for comes first', () => {
  expect(findBrowser(process.execPath, {})).toBe(process.execPath);
});
