import type { Entry, Library } from '../domain/library.ts';
import { type Place, valueAt } from '../domain/place.ts';
import { nearestFile } from './bodies/known-files.ts';
import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule: Rule = { id: 'attachment-exists', severity: 'error', scope: 'entry', check: (entry, { library }) => missingAttachments(entry, library) };

function* missingAttachments(entry: Entry, library: Library): Generator<RuleFinding> {
  const folder = `communities/${entry.community ?? ''}/`;
  for (const { file, place } of attachmentsOf(entry)) {
    if (library.files.has(`${folder}${file}`) && !file.endsWith('.mdx')) continue;
    const nearest = nearestFile(library, `${folder}${file}`, folder)?.slice(folder.length);
    const isFile = nearest !== undefined && !nearest.endsWith('.mdx') && nearest !== file;
    yield { place, variant: isFile ? 'near' : 'unknown', values: { found: file, nearest: isFile ? nearest : '' } };
  }
}

const attachmentsOf = (entry: Entry): readonly { readonly file: string; readonly place: Place }[] => {
  if (entry.kind === 'notice') {
    const cover = entry.data.cover === undefined ? [] : [{ file: entry.data.cover, place: valueAt('cover') }];
    return [...cover, ...(entry.data.attachments ?? []).map(({ file }, index) => ({ file, place: valueAt('attachments', index, 'file') }))];
  }
  return entry.kind === 'document' && entry.data.file !== undefined ? [{ file: entry.data.file, place: valueAt('file') }] : [];
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '附件都在',
    why: '公告写了附件，居民就要能打开它。',
    message: {
      near: '本社区文件夹里没有附件 `{found}`',
      unknown: '本社区文件夹里没有附件 `{found}`',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把附件放进本社区的 `files` 文件夹，再写成 `files/文件名`。',
    },
  },
  'zh-Hant': {
    title: '附件都在',
    why: '公告寫了附件，居民就要能打開它。',
    message: {
      near: '本社區文件夾裡沒有附件 `{found}`',
      unknown: '本社區文件夾裡沒有附件 `{found}`',
    },
    help: {
      near: '改成 `{nearest}`。',
      unknown: '把附件放進本社區的 `files` 文件夾，再寫成 `files/文件名`。',
    },
  },
  en: {
    title: 'Every attachment exists',
    why: 'Residents must be able to open what a notice attaches.',
    message: {
      near: 'the folder of this community has no attachment `{found}`',
      unknown: 'the folder of this community has no attachment `{found}`',
    },
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Put the attachment into the folder `files` of this community and write `files/name`.',
    },
  },
};

const LIST = { 'communities/demo/files/list.csv': '楼栋,时间\n1 幢,上午\n' };
const notice = (file: string): string => noticeWith(`kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nattachments:\n  - {file: ${file}}`);

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...LIST, [NOTICE_FILE]: notice('files/lists.csv') }, at: `${NOTICE_FILE}:6:12` },
  { verdict: 'good', files: { ...LIST, [NOTICE_FILE]: notice('files/list.csv') } },
];
