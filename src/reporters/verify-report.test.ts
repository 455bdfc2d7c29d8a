import { expect, test } from 'vitest';
import { verifyText } from './verify-report.ts';

const PAGE = 'communities/demo/notices/water/index.html';
const RECORD = 'communities/demo/notices/water/notice.json';

test('a page that somebody changed in the published folder is named with its notice, although the record is as it was', () => {
  expect(verifyText({ changed: [PAGE, 'index.html'], gone: ['files/a.csv'], added: [], unchanged: [RECORD] }, 'zh-Hans', 'own').split('\n').slice(0, 4)).toEqual([
    '公告网页有改动：demo/water', '文件有改动：index.html', '文件不见了：files/a.csv', '未变：公告1则，文件共1个',
  ]);
});

test('against an older build only notices are named, as every page may have been made anew', () => {
  expect(verifyText({ changed: [PAGE, RECORD], gone: [], added: [], unchanged: [] }, 'zh-Hans', 'older').split('\n').slice(0, 2)).toEqual(['公告有改动：demo/water', '未变：公告0则，文件共0个']);
});

test('of many files the first twenty are named, and how many there are besides', () => {
  const files = Array.from({ length: 25 }, (_, index) => `pages/${String(index)}.html`);
  const lines = verifyText({ changed: files, gone: [], added: [], unchanged: [] }, 'zh-Hans', 'own').split('\n');
  expect([lines.filter((line) => line.startsWith('文件有改动')).length, lines[20]]).toEqual([20, '另有5个文件']);
});
