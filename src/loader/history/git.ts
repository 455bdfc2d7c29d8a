import { spawnSync } from 'node:child_process';

/** What came of running git in a folder. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  readonly complaint: string;
}

/** What a hook or a caller says of its own repository; the folder decides instead. */
const ELSEWHERE = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];

/** Settings of the repository that would run a program or change what is printed are off. */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false', 'i18n.logOutputEncoding=UTF-8', 'log.showSignature=false'];

const MOST_OUTPUT = 1 << 30;

/** Runs git in a folder; it neither writes there nor asks a network. */
export const runGit = (folder: string, args: readonly string[], input = ''): GitAnswer => {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name)));
  const result = spawnSync('git', ['-C', folder, '--no-optional-locks', ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
    input, maxBuffer: MOST_OUTPUT, env: { ...environment, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
  });
  // Where git is not installed there is no status and no output.
  return { ok: result.status === 0, output: result.status === 0 ? result.stdout : Buffer.alloc(0), complaint: result.error ? '' : result.stderr.toString() };
};
