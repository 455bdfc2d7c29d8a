import { type Place, valueAt } from '../domain/place.ts';
import type { Rule, RuleContext, RuleExample, RuleFinding, RuleModule } from './rule.ts';

export const rule: Rule = { id: 'catalogue-entries-unique', severity: 'error', scope: 'library', check: findRepeated };

const FIRST_HERE = { 'zh-Hans': '第一次用在这里', 'zh-Hant': '第一次用在這裡', en: 'first used here' };

function* findRepeated({ library }: RuleContext): Generator<RuleFinding & { file: string }> {
  const first = new Map<string, { file: string; place: Place }>();
  for (const { file, data } of library.catalogues.values()) {
    for (const [index, { id }] of data.entries.entries()) {
      const place = valueAt('entries', index, 'id');
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, { file, place });
      else if (earlier.file !== file) yield { file, place, values: { id, file: earlier.file }, related: [{ ...earlier, note: FIRST_HERE }] };
    }
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '各份公开目录的事项编号不重复',
    why: '公告只写编号，两份目录同号就不知道说的是哪一项。',
    message: '编号 `{id}` 在 `{file}` 里已经用过',
    help: '换一个编号，如在前面加上目录的名字。',
  },
  'zh-Hant': {
    title: '各份公開目錄的事項編號不重複',
    why: '公告只寫編號，兩份目錄同號就不知道說的是哪一項。',
    message: '編號 `{id}` 在 `{file}` 裡已經用過',
    help: '換一個編號，如在前面加上目錄的名字。',
  },
  en: {
    title: 'The entries of all catalogues have different ids',
    why: 'A notice gives only the id; with two of them nobody knows which is meant.',
    message: 'the id `{id}` is used in `{file}` already',
    help: 'Use another id, for example with the name of the catalogue in front.',
  },
};

const FILE = 'catalogues/street.yaml';
const catalogue = (id: string) => `title: 公开目录
entries:
  - {id: ${id}, level1: 机构, level2: 办公时间, elements: [办公时间], frequency: long-term, by: 居委会}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'catalogues/community.yaml': catalogue('hours'), [FILE]: catalogue('hours') }, at: `${FILE}:3:10` },
  { verdict: 'good', files: { 'catalogues/community.yaml': catalogue('hours'), [FILE]: catalogue('street-hours') } },
];
