import { valueAt } from '../domain/place.ts';
import { allFiles, stageFilesOf } from '../scoring/panel.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'open-assessment-on-default-standard', severity: 'warning' }, function* (community, { library }) {
  const usual = library.site.defaultStandard;
  if (!library.standards.has(usual)) return; // `default-standard-exists` reports this one.
  for (const stages of Map.groupBy(stageFilesOf(community), ({ period }) => period).values()) {
    const files = stages.flatMap(allFiles);
    if (files.some(({ data }) => data.signed !== undefined)) continue; // What is signed keeps its standard.
    for (const { file, data } of files) {
      if (data.standard !== undefined && data.standard !== usual && library.standards.has(data.standard)) yield { file, place: valueAt('standard'), values: { found: data.standard, usual } };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '还没签署的评价用网站的默认标准',
    why: '网站换了默认标准，已开始的评价仍按原来写明的标准计分，不会自动改换；主办方要知道有哪些。',
    message: '这份评价按 `{found}` 计分，网站的默认标准现在是 `{usual}`',
    help: '照原标准填完的，不用改；要改用新标准，运行 `npm run migrate -- --to {usual} 文件`。',
  },
  'zh-Hant': {
    title: '還沒簽署的評價用網站的默認標準',
    why: '網站換了默認標準，已開始的評價仍按原來寫明的標準計分，不會自動改換；主辦方要知道有哪些。',
    message: '這份評價按 `{found}` 計分，網站的默認標準現在是 `{usual}`',
    help: '照原標準填完的，不用改；要改用新標準，運行 `npm run migrate -- --to {usual} 文件`。',
  },
  en: {
    title: 'An unsigned assessment uses the default standard',
    why: 'When the default of the site changes, assessments that were begun keep the standard they name; the owner should know which.',
    message: 'this assessment is scored by `{found}`; the default of the site is now `{usual}`',
    help: 'Leave it to finish by its own standard, or run `npm run migrate -- --to {usual} FILE` to bring it over.',
  },
};

const assessment = (more = '') => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  EN-03: {points: 2}
${more}---
`;
const FILE = 'communities/demo/assessments/2025/self.mdx';
const SITE = 'title: 示例区社区公开\ndefaultStandard: other@1.0.0\nnoticeKinds:\n  - {id: service-change, label: 服务变更}\n';
const OTHER = `title: 另一标准
dimensions:
  - {id: environment, title: 环境优美, max: 2}
items:
  - {id: EN-03, title: 设施维护, dimension: environment, max: 2, step: 1, method: points, rubric: [{points: 2, text: 完好}, {points: 0, text: 不可用}], evidence: [photo], verify: [site]}
stages:
  - {id: self, required: true}
record: [self]
notApplicableLimit: {ofTotal: 15, ofDimension: 40}
spreadLimit: {points: 1, percent: 20}
differenceLimit: {points: 1, percent: 20}
`;
const site = { 'site.yaml': SITE, 'standards/other/1.0.0/standard.yaml': OTHER };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...site, [FILE]: assessment() }, at: `${FILE}:2:11` },
  { verdict: 'good', files: { ...site, [FILE]: assessment('signed: {post: 社区主任, on: 2026-01-10}\n') } },
];
