import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CONTENT = join(import.meta.dirname, '../../content');

/** The longest name that a field takes, in one run without a place to break. */
export const LONG_NAME = `${'示例省示例市示例区示例街道第二社区居民委员会'.repeat(3).slice(0, 52)}联合社区`;
export const TITLE_OF_FORTY = '关于示例区示例街道示例路至梧桐路段地下管网改造期间临时交通组织和停车安排的公告';
export const TITLE_OF_TWO = '停水';
export const MIXED = '5G基站（ＡＢＣ）与Wi‑Fi6E、한국어 안내、臺灣繁體、العربية 示例';
const UNBROKEN = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

const many = <Line>(count: number, line: (index: number) => Line): readonly Line[] => Array.from({ length: count }, (_, index) => line(index + 1));

const PROFILE = `---
name: ${LONG_NAME}
kind: mixed
region: example-street
sample: true
telephone: 000-00000000
address: ${LONG_NAME.slice(0, 30)}${UNBROKEN}100号
slogan: ${MIXED}
organisations:
${many(100, (index) => `  - {id: o${String(index)}, kind: social, name: '第${String(index)}居民互助小组${index % 10 === 0 ? UNBROKEN.slice(0, 60) : ''}'}`).join('\n')}
facilities:
${many(100, (index) => `  - {id: f${String(index)}, kind: bins, name: '第${String(index)}投放点', place: '${index % 7 === 0 ? UNBROKEN : '示例路'}${String(index)}号', telephone: 000-00000000}`).join('\n')}
honours:
${many(100, (index) => `  - {id: h${String(index)}, title: '第${String(index)}次${LONG_NAME}获评先进'}`).join('\n')}
---

${MIXED}。${UNBROKEN}。

| ${many(12, (index) => `第${String(index)}列`).join(' | ')} |
| ${many(12, () => '---').join(' | ')} |
${many(100, (row) => `| ${many(12, (index) => `${String(row)}.${String(index)}`).join(' | ')} |`).join('\n')}
`;

const notice = (title: string) => `---\nsample: true\nkind: general\ntitle: ${title}\ndate: 2026-10-10\nissuer: ${LONG_NAME}\n---\n\n${MIXED}。\n`;

const FILES: Readonly<Record<string, string>> = {
  'communities/hard-long/profile.mdx': PROFILE,
  'communities/hard-long/notices/2026-10-10-two.mdx': notice(TITLE_OF_TWO),
  'communities/hard-long/notices/2026-10-10-forty.mdx': notice(TITLE_OF_FORTY),
  'communities/hard-long/notices/2026-10-10-mixed.mdx': notice(`'${MIXED}'`),
  'communities/hard-bare/profile.mdx': '---\nname: 素社区\nregion: example-street\nsample: true\n---\n',
  'communities/hard-draft/profile.mdx': '---\nname: 未填完社区\nregion: example-street\nsample: true\n---\n',
  'communities/hard-draft/assessments/2025/self.mdx': '---\nsample: true\nstandard: default-2026@0.1.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\nanswers:\n  SG-01: {count: 2}\n---\n',
  'communities/hard-draft/plans/2026-2026.mdx': `---\nsample: true\ntitle: 三年规划\nkind: programme\nyears:\n  - {year: 2026, project: ${LONG_NAME}}\n---\n`,
};

/** A content folder with Yunfan and communities whose texts are longer, shorter, fewer and more mixed than anybody wants. */
export const hardContent = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'linli-hard-'));
  for (const part of ['catalogues', 'calendars', 'standards/default-2026', 'communities/demo-yunfan']) cpSync(join(CONTENT, part), join(root, part), { recursive: true });
  for (const region of readdirSync(join(CONTENT, 'regions')).filter((name) => name.startsWith('example-'))) cpSync(join(CONTENT, 'regions', region), join(root, 'regions', region));
  writeFileSync(join(root, 'site.yaml'), readFileSync(join(CONTENT, 'site.yaml'), 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans]').replace(/^address: .*$/m, '$&\nrepository: https://git.example/linli/site'));
  const locks = readFileSync(join(CONTENT, 'locks.yaml'), 'utf8').split(/(?=^ {2}- )/m);
  writeFileSync(join(root, 'locks.yaml'), locks.filter((part) => !part.startsWith('  - ') || /default-2026|demo-yunfan/.test(part)).join(''));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};
