import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'default-standard-exists', severity: 'error', kinds: ['site'] }, function* ({ data }, { library }) {
  const found = data.defaultStandard;
  if (library.standards.has(found) || library.unread.has(`standards/${found.replace('@', '/')}/standard`)) return;
  const nearest = nearestOf(found, library.standards.keys());
  yield { place: valueAt('defaultStandard'), values: { found, nearest: nearest ?? '', known: [...library.standards.keys()].join('`、`') }, variant: nearest === null ? 'unknown' : 'near' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '网站的默认标准存在',
    why: '新的评价都用默认标准，写错了就一份也开不了头。',
    message: '没有评价标准 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `standards` 文件夹里已有的标准，写法是 `编号@版本`，如 `default-2026@0.1.0`。' },
  },
  'zh-Hant': {
    title: '網站的默認標準存在',
    why: '新的評價都用默認標準，寫錯了就一份也開不了頭。',
    message: '沒有評價標準 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `standards` 文件夾裡已有的標準，寫法是 `編號@版本`，如 `default-2026@0.1.0`。' },
  },
  en: {
    title: 'The default standard of the site exists',
    why: 'Every new assessment starts from it.',
    message: 'there is no standard `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Name a standard from the folder `standards` as `id@version`, such as `default-2026@0.1.0`.' },
  },
};

const FILE = 'site.yaml';
const site = (standard: string) => `title: 示例区社区公开
defaultStandard: ${standard}
noticeKinds:
  - {id: service-change, label: 服务变更}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: site('mini@1.0.1') }, at: `${FILE}:2:18` },
  { verdict: 'good', files: { [FILE]: site('mini@1.0.0') } },
];
