import { namedInDetails } from './notices/details.ts';
import { nearestFile } from './bodies/known-files.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { FINANCE_FILE, FINANCE_SITE, financeNotice } from './examples/finance-notice.ts';

export const rule = entryRule({ id: 'detail-file-exists', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const folder = `communities/${notice.community ?? ''}/`;
  for (const { name, place } of namedInDetails(library, notice, 'file')) {
    if (library.files.has(`${folder}${name}`)) continue;
    const nearest = nearestFile(library, `${folder}${name}`, folder)?.slice(folder.length) ?? null;
    yield { place, values: { found: name, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告各项内容里的文件都在',
    why: '征求意见稿、选举办法打不开，居民就没法看。',
    message: '本社区文件夹里没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '把文件放进本社区的 `files` 文件夹，再写成 `files/文件名`；文件名的大小写也要一样。' },
  },
  'zh-Hant': {
    title: '公告各項內容裡的文件都在',
    why: '徵求意見稿、選舉辦法打不開，居民就沒法看。',
    message: '本社區文件夾裡沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '把文件放進本社區的 `files` 文件夾，再寫成 `files/文件名`；文件名的大小寫也要一樣。' },
  },
  en: {
    title: 'The files in the details of a notice are there',
    why: 'Residents cannot comment on a draft that does not open.',
    message: 'there is no `{found}` in the folder of this community',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Put the file into the folder `files` of the community and write `files/<name>`, in the same case.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 12\n  sheet: files/sheet.pdf') }, at: `${FINANCE_FILE}:7:10` },
  { verdict: 'good', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 12\n  sheet: files/sheet.pdf'), 'communities/demo/files/sheet.pdf': '%PDF-1.7' } },
];
