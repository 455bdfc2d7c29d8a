import { expect, test } from 'vitest';
import { ENUMERATIONS } from '../domain/enumerations.ts';
import { LOCALES } from '../domain/locale.ts';
import { labels } from './label.ts';
import { zhHans } from './texts/zh-Hans.ts';

const written = Object.entries(ENUMERATIONS).flatMap(([name, values]) => values.map((value: string) => `enum.${name}.${value}`));

test('every value of every enumeration has a label, and every label a value', () => {
  expect(Object.keys(zhHans).filter((key) => key.startsWith('enum.')).toSorted()).toEqual(written.toSorted());
});

test('a label is given in the language of the reader', () => {
  expect(LOCALES.map((locale) => labels(locale)('evidenceKind', 'action-register'))).toEqual(['事项台账', '事項臺帳', 'action register']);
});
