import { expect, test } from 'vitest';
import { recompute } from '../../src/client/what-if/recompute.ts';
import { createContext } from '../../src/views/context.ts';
import { type WhatIf, whatIfText } from '../../src/views/assessment/what-if.ts';
import { assessmentYaml, cardOf, day, FULL_MARKS, siteWith } from './fixtures.ts';

const library = siteWith({ '2025/self': assessmentYaml({ ...FULL_MARKS, 'SG-01': '{count: 0}', 'SG-03': '{na: no-event, reason: 本年无选举, approvedBy: 示例街道}', 'EN-03': '{points: 1}' }) });
const standard = library.standards.get('mini@1.0.0');
if (!standard) throw new Error('the standard is there');
const card = cardOf(library, 'demo/2025/self');
const context = createContext({ library, on: day('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text });
// The text was made by the line before.
const sent = JSON.parse(whatIfText(context, standard, card)) as WhatIf;

test.each([
  [['EN-03'], '假设1项得满分：总分7.33，等次合格（环境优美5.00→6.00）'],
  [['SG-01', 'EN-03'], '假设2项得满分：总分10.00，等次优良（居民自治1.33→4.00、环境优美5.00→6.00）'],
  [['SG-03'], '假设1项得满分：总分6.33，等次合格，没有变化'],
])('with %j at full marks the browser says what the build would', (items, said) => {
  expect(recompute(sent, new Set(items))).toBe(said);
});
