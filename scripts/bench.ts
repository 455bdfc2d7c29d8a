import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { markPages, marksReport } from './bench/lighthouse.ts';
import { growthExponent, measure } from './bench/measure.ts';
import { DOCUMENTS_PER_COMMUNITY, type Row, runSize } from './bench/run-size.ts';
import { findBrowser } from '../src/paper/find-browser.ts';
import { measureWorkbench } from './bench/workbench.ts';
import { openReviewSite } from '../src/collect/review-site.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, contentFolder, dayOption, localeOption, parseCommand, refuseArguments, words } from './options.ts';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, docs: { type: 'string', default: '500,5000' }, peers: { type: 'boolean', default: false }, 'peers-from': { type: 'string' }, 'shards-from': { type: 'string', default: '20000' }, 'pages-only': { type: 'boolean', default: false }, workbench: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(helpOf('bench', localeOption(values.lang)));
  process.exit(0);
}
if (values.workbench) {
  const content = contentFolder(values.content);
  const site = openReviewSite(content, dayOption(values.on, zoneOf(diskFolder(content))), 'zh-Hans');
  const { open, key, script } = await measureWorkbench(site, [...site.pages.keys()].find((name) => name === 'demo-yunfan/2025') ?? [...site.pages.keys()][0] ?? '');
  console.log(`review form, processor 4 times slower: opening ${open.toFixed(0)} ms (at most 1000), a keystroke's longest task ${key.toFixed(1)} ms (at most 16), script ${(script / 1024).toFixed(1)} kB compressed, all parts (at most 120)`);
  process.exit(0);
}
const sizes = values.docs.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < DOCUMENTS_PER_COMMUNITY)) refuseArguments(words()('cli.badArguments', { reason: `--docs ${values.docs}` }));

const base = contentFolder(values.content);
const FIGURES = join(ROOT, 'docs', 'figures.md');
const PAGES_HEAD = '## Pages';

const installed = contentFolder(values['peers-from'] ?? ROOT);
const options = { base, peers: values.peers || values['peers-from'] !== undefined ? installed : null, shardsFrom: Number(values['shards-from']) };
const rows: Row[] = [];
const searches: string[] = [];
if (!values['pages-only']) for (const size of sizes) {
  const { rows: own, lines } = await runSize(size, options);
  rows.push(...own);
  searches.push(...lines);
}
if (!values['pages-only']) {
  const report = [head(), '', '| documents | what | seconds | CPU seconds | largest process, MB |', '| ---: | --- | ---: | ---: | ---: |', ...rows.map(rowText), '', ...growthLines(), ...searches, ''].join('\n');
  console.log(report);
  writeFileSync(FIGURES, `# Measured\n\nBy \`npm run bench\`: generated content, one language, no pictures, own caches deleted before what is called cold.\n\n${report}`);
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- figures -->\n)[^]*(\n<!-- \/figures -->)/, (_, before: string, after: string) => before + report.trim() + after));
}
const pages = await pagesReport();
if (pages !== null) {
  console.log(pages);
  const [speed = ''] = readFileSync(FIGURES, 'utf8').split(`\n${PAGES_HEAD}`);
  writeFileSync(FIGURES, `${speed}\n${PAGES_HEAD}\n\nBy Lighthouse on the bundled site, as on its slow phone. ${head()}\n\n${pages}`);
}

/** What Lighthouse says of the bundled site; `null` where there is no browser. */
async function pagesReport(): Promise<string | null> {
  const browser = findBrowser(undefined, process.env);
  if (browser === null) {
    console.error('no Chromium, Chrome or Edge: the pages are not looked at');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'linli-pages-'));
  try {
    console.error('pages: build …');
    measure([process.execPath, join(ROOT, 'scripts', 'build.ts'), '--content', base, '--base', '/', '--quiet', '--out', join(folder, 'dist')], ROOT);
    console.error('pages: Lighthouse …');
    return marksReport(await markPages(join(folder, 'dist'), browser));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function head(): string {
  const [cpu] = cpus();
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  return `${date}, ${String(availableParallelism())} cores (${cpu?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.versions.node}.`;
}

function rowText({ size, what, cost: { seconds, cpu, memory } }: Row): string {
  return `| ${String(size)} | ${what} | ${seconds.toFixed(1)} | ${cpu === null ? '–' : cpu.toFixed(1)} | ${memory === null ? '–' : memory.toFixed(0)} |`;
}

/** What stands in proportion to what: edits to cold builds, peers to ours, large to small. */
function growthLines(): readonly string[] {
  const costs = Map.groupBy(rows, ({ what }) => what);
  const growth = [...costs].flatMap(([what, own]) => {
    const exponent = growthExponent(own.map(({ size, cost }) => [size, cost.cpu ?? cost.seconds]));
    return exponent === null ? [] : [`- ${what}: grows with documents to the power of ${exponent.toFixed(2)}`];
  });
  const ratios = sizes.flatMap((size) => {
    const cpuOf = (what: string): number | null => rows.find((row) => row.size === size && row.what === what)?.cost.cpu ?? null;
    const [cold, edit, hugo, pagefind, starlight] = [cpuOf('build, cold'), cpuOf('build after one edit'), cpuOf('Hugo'), cpuOf('Pagefind over it'), cpuOf('Starlight')];
    return [
      ...(cold === null || edit === null ? [] : [`- ${String(size)} documents: one edit costs ${(edit / cold).toFixed(2)} of a cold build (CPU)`]),
      ...(cold === null || hugo === null || pagefind === null ? [] : [`- ${String(size)} documents: a cold build costs ${(cold / (hugo + pagefind)).toFixed(2)} of Hugo and Pagefind (CPU)`]),
      ...(cold === null || starlight === null ? [] : [`- ${String(size)} documents: a cold build costs ${(cold / starlight).toFixed(2)} of Starlight (CPU)`]),
    ];
  });
  return [...growth, ...ratios];
}
