/** One file in one recorded change, as `git log --raw` prints it. */
export interface LoggedChange {
  /** The path within the repository. */
  readonly path: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly reason: string | null;
  readonly status: 'added' | 'changed' | 'removed';
  /** The ids of the file's bytes before and after. */
  readonly before: string;
  readonly after: string;
}

/** What `readLog` expects of each change: when, by whom, and its title; who it was is only asked to keep the name out. */
export const LOG_FORMAT = '%at%n%an%n%ae%n%cn%n%ce%n%s';

/** Every change of every file in the output of `git log -z --raw -c --no-abbrev`, in its order. */
export function* parseLog(output: string): Generator<LoggedChange> {
  const parts = output.split('\0');
  let head: Head | null = null;
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n/, '');
    if (/^\d+\n/.test(part)) head = readHead(part);
    const raw = RAW.exec(part);
    if (!raw || !head) continue;
    at++;
    yield { ...head, ...readRaw(raw), path: parts[at] ?? '' };
  }
}

interface Head {
  readonly time: number;
  readonly reason: string | null;
}

const readHead = (text: string): Head => {
  const [time = '', author = '', authorMail = '', committer = '', committerMail = '', ...title] = text.split('\n');
  const reason = title.join('\n').trim();
  return { time: Number(time), reason: namesSomebody(reason, [author, authorMail, committer, committerMail]) ? null : reason };
};

const LEAST_NAME = 2;

/** Whether a title says who made the change; a mail address and a sign for an account say so of themselves. */
const namesSomebody = (title: string, people: readonly string[]): boolean => {
  const names = people.flatMap((name) => [name, name.split('@')[0] ?? '']).filter((name) => name.length >= LEAST_NAME);
  return title === '' || title.includes('@') || /^Merge /.test(title) || names.some((name) => title.toLowerCase().includes(name.toLowerCase()));
};

/** One colon for each version before, the modes, the ids and a letter for each: `:100644 100644 <id> <id> M`. */
const RAW = /^(:+)((?:[0-7]{6} )+)((?:[0-9a-f]+ )+)([A-Z]+)$/;

const readRaw = (raw: RegExpExecArray): Pick<LoggedChange, 'status' | 'before' | 'after'> => {
  const ids = (raw[3] ?? '').trim().split(' ');
  return { status: statusOf(raw[4] ?? ''), before: ids[0] ?? '', after: ids.at(-1) ?? '' };
};

const statusOf = (letters: string): LoggedChange['status'] => {
  if (/^A+$/.test(letters)) return 'added';
  return /^D+$/.test(letters) ? 'removed' : 'changed';
};
