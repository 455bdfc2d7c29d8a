import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('.').filter((name) => name.endsWith('.cmd')).toSorted();

test('files to double-click speak UTF-8, find their folder, and wait before they close', () => {
  expect(files).toEqual(['导入材料.cmd', '新建公告.cmd', '检查.cmd', '生成网站.cmd', '预览.cmd'].toSorted());
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect([file, ...lines.slice(0, 3), lines.at(-2), lines.at(-1)]).toEqual([file, '@echo off', 'chcp 65001 >nul', 'cd /d "%~dp0"', 'pause', '']);
    // The console reads the file itself before it knows the code page.
    expect([file, lines.join('').match(/[^\x20-\x7E]/g)]).toEqual([file, null]);
  }
});

test('what they run are commands of the table', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const run = files.map((file) => /npm run --silent (\w+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('no npm script needs a shell of one system', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.values<string>(scripts).filter((script) => !/^node scripts\/launch\.mjs [a-z-]+$/.test(script))).toEqual([]);
});
