import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command cost. */
export interface Cost {
  readonly seconds: number;
  /** Of the command and all processes that it started; `null` where the system does not tell. */
  readonly cpu: number | null;
  /** Of the largest Node process, in megabytes. */
  readonly memory: number | null;
}

const USAGE = join(import.meta.dirname, 'note-usage.ts');

/** Runs a command to its end and measures it; throws where it fails. */
export const measure = (command: readonly string[], cwd: string, more: { readonly NODE_OPTIONS?: string } = {}): Cost => {
  const notes = mkdtempSync(join(tmpdir(), 'linli-usage-'));
  const env = { ...process.env, LINLI_USAGE: notes, NODE_OPTIONS: `${more.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning --import ${USAGE}`.trim(), TIMEFORMAT: '%U %S' };
  const started = performance.now();
  const { status, stderr } = spawnSync('bash', ['-c', 'time "$@"', 'bench', ...command], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = (performance.now() - started) / 1000;
  const memory = readdirSync(notes).map((name) => Number(readFileSync(join(notes, name), 'utf8')) / 1024);
  rmSync(notes, { recursive: true });
  // 1 says that the content has errors or that something is held back, which is no fault of the machine.
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  const times = /([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  return { seconds, cpu: times ? Number(times[1]) + Number(times[2]) : null, memory: memory.length === 0 ? null : Math.max(...memory) };
};

/** The cost of two commands, one after the other: times add up, of the processes the larger one counts. */
export const addCosts = (a: Cost, b: Cost): Cost => ({
  seconds: a.seconds + b.seconds,
  cpu: a.cpu === null || b.cpu === null ? null : a.cpu + b.cpu,
  memory: a.memory === null || b.memory === null ? null : Math.max(a.memory, b.memory),
});

/** How a cost grows from the first to the last size: 1 is in proportion, 2 is with the square. */
export const growthExponent = (points: readonly (readonly [size: number, cost: number])[]): number | null => {
  if (points.length < 2) return null;
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (pick: 0 | 1): number => logs.reduce((sum, point) => sum + point[pick], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};
