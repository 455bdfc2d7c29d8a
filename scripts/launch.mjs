// Plain JavaScript for any Node that npm runs on: makes sure that the dependencies are there and that
// commands run under a Node that can run them. Everything else is TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.linli-installed');
const OLDEST = [22, 18];

const lockHash = () => createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();

function install() {
  console.error('正在安装依赖（只在第一次和版本变化后需要）… / Installing dependencies …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) {
    console.error('依赖没有装好：请检查网络后再运行一次。 / The dependencies could not be installed; check the network and run the command again.');
    process.exit(2);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lockHash());
}

const isNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

function nodeBinary() {
  if (isNewEnough()) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    console.error(`请安装 Node ${OLDEST.join('.')} 或更新的版本。 / Install Node ${OLDEST.join('.')} or newer: none is bundled for this machine.`);
    process.exit(2);
  }
}

if (!isInstalled()) install();

const [command = 'help', ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${command}.ts`);
const node = nodeBinary();
// Documents live until the end of a run: a larger nursery saves moving them about.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64', script, ...args], {
  stdio: 'inherit',
  // What was compiled once is loaded, which saves a good part of a second at every command.
  env: { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node'), ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
