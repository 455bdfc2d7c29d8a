import { textAt } from '../domain/place.ts';
import { homeFolderOf } from '../domain/relative-path.ts';
import { nearestFile, writtenFrom } from './bodies/known-files.ts';
import { resolveLink } from '../domain/resolve-link.ts';
import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import type { Entry, Library } from '../domain/library.ts';

export const rule: Rule = { id: 'link-target-exists', severity: 'error', scope: 'entry', check: (entry, { library }) => missingTargets(entry, library) };

function* missingTargets(entry: Entry, library: Library): Generator<RuleFinding> {
  for (const { href, start, end } of entry.body?.links ?? []) {
    const home = homeFolderOf(entry.file);
    const target = resolveLink(library, entry.file, href);
    const isForeign = target.type === 'file' && !target.file.startsWith(home);
    if (target.type !== 'missing' && !isForeign) continue;
    const nearest = target.type === 'file' || target.path === null ? null : nearestFile(library, target.path, home);
    const variant = isForeign || (target.type === 'missing' && target.path === null) ? 'outside' : nearest === null ? 'unknown' : 'near';
    yield { place: textAt(start, end), variant, values: { found: href, nearest: nearest === null ? '' : writtenFrom(entry.file, nearest) } };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '链接指向的文件都在',
    why: '居民点了打不开的链接，会以为公告没有了。',
    message: {
      near: '链接指向的 `{found}` 不存在',
      unknown: '链接指向的 `{found}` 不存在',
      outside: '链接 `{found}` 指向了不能公开的地方',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把文件放进本社区的文件夹，再写成 `./文件名` 或 `../files/文件名`。',
      outside: '附件只能用本社区文件夹里的；把文件复制进来，再写成 `../files/文件名`。',
    },
  },
  'zh-Hant': {
    title: '鏈接指向的文件都在',
    why: '居民點了打不開的鏈接，會以為公告沒有了。',
    message: {
      near: '鏈接指向的 `{found}` 不存在',
      unknown: '鏈接指向的 `{found}` 不存在',
      outside: '鏈接 `{found}` 指向了不能公開的地方',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把文件放進本社區的文件夾，再寫成 `./文件名` 或 `../files/文件名`。',
      outside: '附件只能用本社區文件夾裡的；把文件複製進來，再寫成 `../files/文件名`。',
    },
  },
  en: {
    title: 'What a link leads to exists',
    why: 'A resident who meets a dead link takes the notice for withdrawn.',
    message: {
      near: '`{found}`, to which the link leads, does not exist',
      unknown: '`{found}`, to which the link leads, does not exist',
      outside: 'the link `{found}` leads to a place that is not published',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Put the file into the folder of the community and write `./name` or `../files/name`.',
      outside: 'Only files of this community can be linked; copy the file here and write `../files/name`.',
    },
  },
};

const LIST = { 'communities/demo/files/list.csv': '楼栋,时间\n1 幢,上午\n' };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...LIST, [NOTICE_FILE]: noticeSaying('见[停水楼栋](../files/lists.csv)。') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('见[停水楼栋](../../../../etc/passwd)。') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'good', files: { ...LIST, [NOTICE_FILE]: noticeSaying('见[停水楼栋](../files/list.csv)、[本社区](../profile.mdx)和[全部公告](/communities/demo/notices/)。') } },
];
