import { expect, test } from 'vitest';
import { readText } from '../source/read-text.ts';
import { outlineOf } from './outline.ts';

const outline = (text: string) => {
  const { title, lead, sections } = outlineOf(readText(text));
  return { title, lead: lead.length, sections: sections.map((section) => `${section.level} ${section.title} ${section.blocks.length}`) };
};

test('numbers and known words make headings of plain paragraphs, in either script', () => {
  expect(outline('三年规划\n说明。\n一、指导思想\n甲。\n（一）2026年\n乙。\n年度目标\n丙。\n二、其他：以上各项要在年底前全部完成。')).toEqual({ title: '三年规划', lead: 1, sections: ['1 指导思想 1', '2 2026年 1', '1 年度目标 2'] });
  expect(outline('三年規劃\n指導思想：以民為本。\n總體目標\n甲。')).toEqual({ title: '三年規劃', lead: 0, sections: ['1 指導思想 1', '1 總體目標 1'] });
});
