import { WHOLE_FILE } from '../domain/place.ts';
import type { Rule, RuleContext, RuleExample, RuleFinding, RuleModule } from './rule.ts';

export const rule: Rule = { id: 'site-settings-present', severity: 'error', scope: 'library', check: findMissing };

const FILE = 'site.yaml';

function* findMissing({ library }: RuleContext): Generator<RuleFinding & { file: string }> {
  const isThere = library.entries.some(({ kind }) => kind === 'site') || library.unread.has('site') || library.findings.some(({ file }) => file === FILE);
  if (!isThere) yield { file: FILE, place: WHOLE_FILE };
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '内容文件夹里有网站设置',
    why: '没有网站设置，就不知道网站叫什么、用哪个标准；多半是指错了文件夹，这时生成会把已有的网站清空。',
    message: '这个文件夹里没有 `site.yaml`，不像是网站的内容文件夹',
    help: '用 `--content` 指到装着 `site.yaml` 和 `communities` 的那一层；从头建一个网站用 `npm run new -- site 文件夹`。',
  },
  'zh-Hant': {
    title: '內容文件夾裡有網站設置',
    why: '沒有網站設置，就不知道網站叫什麼、用哪個標準；多半是指錯了文件夾，這時生成會把已有的網站清空。',
    message: '這個文件夾裡沒有 `site.yaml`，不像是網站的內容文件夾',
    help: '用 `--content` 指到裝著 `site.yaml` 和 `communities` 的那一層；從頭建一個網站用 `npm run new -- site 文件夾`。',
  },
  en: {
    title: 'The content folder has the settings of the site',
    why: 'Without them nobody knows the name of the site or its standard. Most often the wrong folder was named, and building it would empty the site.',
    message: 'this folder has no `site.yaml`, so it does not look like the content of a site',
    help: 'Point `--content` at the folder that holds `site.yaml` and `communities`; `npm run new -- site DIR` begins a new site.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: { odd: 'absent' } }, at: `${FILE}:1:1` },
  { verdict: 'good', files: {} },
];
