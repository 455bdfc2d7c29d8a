import { pickText } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'covenant-has-adoption', severity: 'warning', kinds: ['document'] }, function* ({ data }) {
  if (data.kind !== 'covenant' && data.kind !== 'charter') return;
  if (data.adoptedBy === undefined) yield { place: valueAt('kind'), values: { title: pickText(data.title, 'zh-Hans') }, variant: 'meeting' };
  else if (data.adoptedOn === undefined) yield { place: valueAt('adoptedBy'), values: { title: pickText(data.title, 'zh-Hans') }, variant: 'day' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公约和章程写明由哪次会议通过',
    why: '居民公约要由居民会议讨论制定，没有通过的公约约束不了谁。',
    message: { meeting: '`{title}` 没有写由哪次会议通过', day: '`{title}` 没有写哪天通过' },
    help: { meeting: '加上 `adoptedBy`，写会议的文件名，如 `adoptedBy: 2025-03-10-residents`。', day: '加上 `adoptedOn`，写通过的日期，如 `adoptedOn: 2025-03-10`。' },
  },
  'zh-Hant': {
    title: '公約和章程寫明由哪次會議通過',
    why: '居民公約要由居民會議討論制定，沒有通過的公約約束不了誰。',
    message: { meeting: '`{title}` 沒有寫由哪次會議通過', day: '`{title}` 沒有寫哪天通過' },
    help: { meeting: '加上 `adoptedBy`，寫會議的文件名，如 `adoptedBy: 2025-03-10-residents`。', day: '加上 `adoptedOn`，寫通過的日期，如 `adoptedOn: 2025-03-10`。' },
  },
  en: {
    title: 'A covenant names the meeting that adopted it',
    why: 'Residents’ meetings adopt covenants and charters; one that was not adopted binds nobody.',
    message: { meeting: '`{title}` does not name the meeting that adopted it', day: '`{title}` does not say when it was adopted' },
    help: {
      meeting: 'Add `adoptedBy` with the name of the meeting’s file, such as `adoptedBy: 2025-03-10-residents`.',
      day: 'Add `adoptedOn` with the day, such as `adoptedOn: 2025-03-10`.',
    },
  },
};

const FILE = 'communities/demo/documents/covenant.mdx';
const MEETING = `---
kind: residents
title: 居民会议
date: 2025-03-10
---
`;
const covenant = (lines: string) => `---
kind: covenant
title: 居民公约
${lines}---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: covenant('') }, at: `${FILE}:2:7` },
  { verdict: 'bad', files: { [FILE]: covenant('adoptedBy: 2025-03-10-residents\n'), 'communities/demo/meetings/2025-03-10-residents.mdx': MEETING }, at: `${FILE}:4:12` },
  { verdict: 'good', files: { [FILE]: covenant('adoptedBy: 2025-03-10-residents\nadoptedOn: 2025-03-10\n'), 'communities/demo/meetings/2025-03-10-residents.mdx': MEETING } },
];
