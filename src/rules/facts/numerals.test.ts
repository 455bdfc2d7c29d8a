import { expect, test } from 'vitest';
import { countInName, numeralOf } from './numerals.ts';

test.each([['四', 4], ['十', 10], ['十二', 12], ['二十', 20], ['三十六', 36], ['两', 2], ['7', 7], ['', null], ['百', null], ['一二', null]])('%s as a numeral is %s', (text, expected) => {
  expect(numeralOf(text)).toBe(expected);
});

test.each([['四会', 4], ['四必访', 4], ['三项三心工程', 3], ['十户联防', null], ['一站式服务', null], ['三年行动', null], ['红色管家', null]])('the name %s promises %s parts', (name, expected) => {
  expect(countInName(name)).toBe(expected);
});
