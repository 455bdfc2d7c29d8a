import type { Entry } from '../domain/library.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'commitment-follows-agreement', severity: 'error', kinds: ['profile'] }, function* ({ data }) {
  for (const { agreed, commitment, path } of commitmentsOf(data)) {
    for (const field of ['due', 'deliveredOn'] as const) {
      const day = commitment[field];
      if (day !== undefined && day < agreed) yield { place: valueAt(...path, field), values: { field, found: day, agreed } };
    }
  }
});

/** The commitments of the units whose agreement has a date. */
const commitmentsOf = ({ units = [] }: Entry<'profile'>['data']) =>
  units.flatMap(({ agreementDate: agreed, commitments = [] }, at) =>
    agreed === undefined ? [] : commitments.map((commitment, index) => ({ agreed, commitment, path: ['units', at, 'commitments', index] })),
  );

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '共建承诺的日期不早于签约',
    why: '签约以前没有承诺，早于签约的日期多半写错了年份。',
    message: '`{field}` 是 `{found}`，签约在 `{agreed}`',
    help: '核对 `{field}` 和 `agreementDate`，改正写错的一个。',
  },
  'zh-Hant': {
    title: '共建承諾的日期不早於簽約',
    why: '簽約以前沒有承諾，早於簽約的日期多半寫錯了年份。',
    message: '`{field}` 是 `{found}`，簽約在 `{agreed}`',
    help: '核對 `{field}` 和 `agreementDate`，改正寫錯的一個。',
  },
  en: {
    title: 'A commitment follows its agreement',
    why: 'Before the agreement there is no commitment; an earlier day is mostly of the wrong year.',
    message: '`{field}` is `{found}`, and the agreement is of `{agreed}`',
    help: 'Compare `{field}` with `agreementDate` and correct the wrong one.',
  },
};

const FILE = 'communities/demo/profile.mdx';
const profile = (day: string) => `---
name: 示例社区
region: example-street
units:
  - id: example-bank
    name: 示例银行
    kind: bank
    agreementDate: 2025-03-01
    commitments: [{id: hall, text: 周末开放大厅, deliveredOn: ${day}}]
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: profile('2024-05-01') }, at: `${FILE}:9:57` },
  { verdict: 'good', files: { [FILE]: profile('2025-05-01') } },
];
