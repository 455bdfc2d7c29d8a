import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { translator } from '../src/i18n/translate.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';
import { isPlatform, type LockedPackage, packagesFor, type Platform, PLATFORMS, readLock } from './pack/locked-packages.ts';
import { START_CMD, START_SH } from './pack/start-files.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What belongs to this folder alone: what was built, what is kept, what only developers need. */
const LEFT_OUT = new Set(['node_modules', '.git', '.linli', '.releases', '.astro', 'dist', 'shards', 'tests', 'coverage']);

const { values } = parseCommand({ options: { lang: COMMON_OPTIONS.lang, help: COMMON_OPTIONS.help, out: { type: 'string', default: 'linli.tar.gz' }, platforms: { type: 'string', default: PLATFORMS.join(',') } } });
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('pack', locale));
  process.exit(0);
}
const names = values.platforms.split(',');
const platforms: readonly Platform[] = names.filter(isPlatform);
if (platforms.length !== names.length) refuseArguments(t('cli.badArguments', { reason: `--platforms ${values.platforms}` }));

const out = typedPath(values.out);
const work = mkdtempSync(join(tmpdir(), 'linli-pack-'));
try {
  const packages = packagesFor(readLock(ROOT), platforms);
  const stage = join(work, 'linli');
  copyEngine(stage);
  const missing = packages.filter(({ path }) => !existsSync(join(ROOT, path)));
  for (const { path } of packages) if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(stage, path), { recursive: true, verbatimSymlinks: true });
  if (missing.length > 0) fetchMissing(stage, missing);
  // The launcher takes this for an installation of this very lockfile, so it asks no network.
  writeFileSync(join(stage, 'node_modules', '.linli-installed'), hash('sha256', readFileSync(join(ROOT, 'package-lock.json'))));
  run('tar', ['-czf', out, '-C', work, 'linli']);
  console.error(t('pack.done', { out: values.out, platforms: platforms.join('、'), packages: packages.length }));
} catch (error) {
  console.error(t('pack.failed', { reason: error instanceof Error ? error.message : String(error) }));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function copyEngine(stage: string): void {
  mkdirSync(stage);
  for (const name of readdirSync(ROOT)) if (!LEFT_OUT.has(name) && !name.endsWith('.tar.gz')) cpSync(join(ROOT, name), join(stage, name), { recursive: true });
  writeFileSync(join(stage, 'linli.sh'), START_SH);
  chmodSync(join(stage, 'linli.sh'), 0o755);
  writeFileSync(join(stage, 'linli.cmd'), START_CMD);
}

/** What this machine does not need itself comes from the registry, each file as the lockfile knows it. */
function fetchMissing(stage: string, missing: readonly LockedPackage[]): void {
  console.error(t('pack.fetching', { count: missing.length }));
  const downloads = join(work, 'downloads');
  mkdirSync(downloads);
  const npm = process.env['npm_execpath'];
  const specs = missing.map(({ name, version }) => `${name}@${version}`);
  const args = ['pack', ...specs, '--pack-destination', downloads, '--silent'];
  if (npm === undefined) run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  else run(process.execPath, [npm, ...args]);
  for (const { path, name, version, integrity } of missing) {
    const file = join(downloads, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (`sha512-${hash('sha512', readFileSync(file), 'base64')}` !== integrity) throw new Error(`${name}@${version}: ${integrity}`);
    const target = join(stage, path);
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(target);
    run('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' && command.endsWith('.cmd') });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}`);
}
