import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPONENTS } from './components.ts';

test('every component that authors may use has its Astro file, and every file its component', () => {
  const files = readdirSync(join(import.meta.dirname, '../components/body')).filter((name) => name !== 'Segments.astro').map((name) => name.replace('.astro', ''));
  expect(files.toSorted()).toEqual(COMPONENTS.map(({ name }) => name).toSorted());
});
