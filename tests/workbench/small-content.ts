import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONTENT = join(import.meta.dirname, '../../content');

/** A content folder with Yunfan alone, in which the experts have not reviewed 2025 yet. */
export const smallContent = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'linli-review-'));
  for (const part of ['site.yaml', 'locks.yaml', 'catalogues', 'calendars', 'standards/default-2026', 'communities/demo-yunfan', 'handbook']) cpSync(join(CONTENT, part), join(root, part), { recursive: true });
  for (const region of readdirSync(join(CONTENT, 'regions')).filter((name) => name.startsWith('example-'))) cpSync(join(CONTENT, 'regions', region), join(root, 'regions', region));
  for (const file of ['expert.mdx', 'expert.a.mdx', 'expert.b.mdx']) rmSync(join(root, 'communities/demo-yunfan/assessments/2025', file), { force: true });
  const locks = readFileSync(join(root, 'locks.yaml'), 'utf8');
  writeFileSync(join(root, 'locks.yaml'), keptLocks(locks));
  return root;
};

/** The lines of what was left out go with it; each entry begins with `- `. */
const keptLocks = (locks: string): string => {
  const parts = locks.split(/(?=^ {2}- )/m);
  return parts.filter((part) => !/^ {2}- /.test(part) || (/default-2026|demo-yunfan/.test(part) && !/2025\/expert/.test(part))).join('');
};
