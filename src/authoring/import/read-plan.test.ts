import { expect, test } from 'vitest';
import { readText } from '../source/read-text.ts';
import { writeBody } from '../write/write-body.ts';
import { readPlan } from './read-plan.ts';

const read = (lines: readonly string[]) => {
  const { header, body, notTaken } = readPlan(readText(lines.join('\n')));
  return { header, body: writeBody(body.flatMap((piece) => ('node' in piece ? [piece.node] : []))), left: notTaken.map(({ reason, found }) => [reason, found]) };
};

test('measures that no year is written above stay in the body under their headings, and the years of the title are there to be filled in', () => {
  expect(read(['柳浪社区三年规划', '（2026—2028年）', '四、工作措施', '（一）加强居民自治', '1、每季度开一次议事会。', '（二）优化服务', '开办助餐点。'])).toEqual({
    header: { kind: 'three-year', title: '柳浪社区三年规划（2026—2028年）', years: [{ year: '2026' }, { year: '2027' }, { year: '2028' }] },
    body: '## 工作措施\n\n### 加强居民自治\n\n1、每季度开一次议事会。\n\n### 优化服务\n\n开办助餐点。',
    left: [['no-year', '加强居民自治'], ['no-year', '优化服务']],
  });
});

test('a table of measures by year is taken wherever it stands, its amounts in the unit of their head, and what does not read is told', () => {
  const table = ['年度\t项目内容\t责任人\t完成时限\t资金（万元）', '2026\t助餐点装修\t民政委员\t9月底前\t98', '2027\t楼道整治\t综治委员\t常年\t约32.5'];
  expect(read(['三年规划', '一、重点项目', ...table, '二、保障措施', '半年小结一次。'])).toEqual({
    header: { kind: 'programme', title: '三年规划', years: [
      { year: '2026', measures: [{ id: 'm-2026-1', text: '助餐点装修', owner: '民政委员', due: '2026-09', budget: '980000' }] }, { year: '2027', measures: [{ id: 'm-2027-1', text: '楼道整治', owner: '综治委员' }] },
    ] },
    body: '## 保障措施\n\n半年小结一次。',
    left: [['no-column', '常年'], ['no-column', '约32.5']],
  });
});
