import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { standardWith } from './examples/standard.ts';

const LISTS = ['items', 'bonus', 'vetoes', 'preconditions'] as const;

export const rule = entryRule({ id: 'standard-ids-unique', severity: 'error', kinds: ['standard'] }, function* ({ data }) {
  const seen = new Map<string, string>();
  for (const list of LISTS) {
    for (const [index, { id }] of (data[list] ?? []).entries()) {
      const first = seen.get(id);
      // Twice in one list is reported while the file is read.
      if (first !== undefined && first !== list) yield { place: valueAt(list, index, 'id'), values: { id } };
      else seen.set(id, list);
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '标准里的编号不重复',
    why: '作答、规划和历年评价都靠编号对照，一个编号只指一件事。',
    message: '编号 `{id}` 在指标、加分项、否决项和前置条件里用了两次',
    help: '给其中一个换一个没有用过的编号。',
  },
  'zh-Hant': {
    title: '標準裡的編號不重複',
    why: '作答、規劃和歷年評價都靠編號對照，一個編號只指一件事。',
    message: '編號 `{id}` 在指標、加分項、否決項和前置條件裡用了兩次',
    help: '給其中一個換一個沒有用過的編號。',
  },
  en: {
    title: 'Ids within a standard are unique',
    why: 'Answers, plans and earlier years meet by the id; one id means one thing.',
    message: 'the id `{id}` is used twice among items, bonus, vetoes and preconditions',
    help: 'Give one of them an id that was never used.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: standardWith('{id: BN-01,', '{id: EN-03,'), at: 'standards/mini/1.0.0/standard.yaml:15:10' },
  { verdict: 'good', files: standardWith('title: 示例标准', 'title: 示例标准') },
];
