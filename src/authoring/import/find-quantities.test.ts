import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const short = (text: string): readonly string[] => findQuantities(text).map(({ label, value, max, unit, qualifier }) => `${label} ${value}${max === undefined ? '' : `–${max}`} ${unit} ${qualifier}`);

test('numbers keep their hedge, and their unit is that of the site', () => {
  expect(short('总户数1566户，总人口2534人，面积约0.3平方公里，投入近100万元')).toEqual([
    '总户数 1566 household exact', '总人口 2534 person exact', '面积 0.3 km2 about', '投入 1000000 yuan nearly',
  ]);
  expect(short('捐款10万余元；修路44.73万元；动迁300余户；演出50余场；调解成功率97%以上；每晚300人左右；组织20-30人；不少于4次；1.2亿元')).toEqual([
    '捐款 100000 yuan over', '修路 447300 yuan exact', '动迁 300 household over', '演出 50 session over', '调解成功率 97 percent atLeast', '每晚 300 person about', '组织 20–30 person range', ' 4 time atLeast', ' 120000000 yuan exact',
  ]);
});

test('traditional script reads the same, and the words stay as they were written', () => {
  expect(findQuantities('總戶數1566戶，綠地佔比達35%').map(({ words, said, label }) => [words, said, label])).toEqual([['總戶數', '1566戶', '总户数'], ['綠地佔比', '35%', '绿地占比']]);
});

test('attendances are no persons, and years and ordinals are no numbers of anything', () => {
  expect(short('服务276人次，2009年至2011年，第3次会议，示例〔2025〕3号，5月1日，24小时')).toEqual(['服务 276 person-time exact', ' 24 hour exact']);
});
