/** The smallest site on which the examples of the rules stand; an example replaces or adds files. */
export const EXAMPLE_SITE: Readonly<Record<string, string>> = {
  'site.yaml': `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - {id: service-change, label: 服务变更}
  - {id: plan-draft, label: 规划征求意见, objections: true, period: {length: 5, unit: workday}}
`,
  'regions/example-street.mdx': `---
name: 示例街道
level: subdistrict
---
`,
  'communities/demo/profile.mdx': `---
name: 示例社区
region: example-street
sample: true
---

示例。
`,
  'standards/mini/1.0.0/standard.yaml': `title: 示例标准
total: 10
bonusCap: 2
dimensions:
  - {id: self-governance, title: 居民自治, max: 4}
  - {id: environment, title: 环境优美, max: 6}
items:
  - {id: SG-01, title: 居民代表会议, dimension: self-governance, max: 2, step: 1, method: count-capped, perUnit: 1, unit: 次, evidence: [minutes], verify: [documents]}
  - {id: SG-02, title: 到会率, dimension: self-governance, max: 1, step: 0.5, method: ratio-bands, numerator: 到会, denominator: 应到, unit: '%', share: true, per: 100, bands: [{min: 85, points: 1}, {min: 66, points: 0.5}], minSample: 10, evidence: [minutes], verify: [documents]}
  - {id: SG-03, title: 选举公告, dimension: self-governance, max: 1, step: 1, method: yesno, notApplicable: true, evidence: [notice], verify: [documents]}
  - {id: EN-01, title: 卫生巡查, dimension: environment, max: 2, step: 0.5, method: deduct-per-fault, start: 2, faults: [{id: spot, text: 脏乱点, points: 0.5}], evidence: [photo], verify: [site]}
  - {id: EN-02, title: 公约, dimension: environment, max: 2, step: 1, method: checklist, criteria: [{id: a, text: 已表决, points: 1}, {id: b, text: 已公开, points: 1}], evidence: [document], verify: [documents]}
  - {id: EN-03, title: 设施维护, dimension: environment, max: 2, step: 1, method: points, rubric: [{points: 2, text: 完好}, {points: 1, text: 小缺陷}, {points: 0, text: 不可用}], evidence: [photo], verify: [site]}
bonus:
  - {id: BN-01, title: 创新做法, max: 1, step: 0.5}
vetoes:
  - {id: VT-01, title: 编造数据, effect: no-grade, window: P12M, finding: 审查机关}
grades:
  - {id: good, title: 优良, minTotal: 8, minDimensionRate: 60}
  - {id: pass, title: 合格, minTotal: 6, minDimensionRate: 0}
  - {id: improve, title: 待改进, minTotal: 0, minDimensionRate: 0}
stages:
  - {id: self, required: true}
  - {id: street, required: true, after: self}
  - {id: district, after: street, combine: {rule: mean}}
record: [district, street, self]
notApplicableLimit: {ofTotal: 15, ofDimension: 40}
spreadLimit: {points: 1, percent: 20}
differenceLimit: {points: 1, percent: 20}
`,
};
