import type { Texts } from '../domain/locale.ts';

/** The kinds of rows of a standard as a table, in the order in which they are exported. */
export const ROW_KINDS = ['setting', 'dimension', 'item', 'level', 'criterion', 'fault', 'band', 'bonus', 'bonus-level', 'veto', 'precondition', 'grade', 'stage'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What a row of each kind is called in a Chinese table. */
export const ROW_NAMES = {
  setting: '设置', dimension: '维度', item: '指标', level: '评分说明', criterion: '条件', fault: '扣分情形', band: '分档', bonus: '加分项', 'bonus-level': '加分级别',
  veto: '否决项', precondition: '前置条件', grade: '等次', stage: '阶段',
} as const satisfies Record<RowKind, string>;

/** How the text of a cell becomes a value: `list` is separated by spaces or 、, `flag` is 是 or 否. */
export type CellForm = 'text' | 'words' | 'list' | 'flag';

/** A column of the table. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly form: CellForm;
  /** What stands in it, for the table's own documentation. */
  readonly explanation: Texts;
}

const column = ([key, name, form]: readonly [key: string, name: string, form: CellForm], ...[zhHans, zhHant, en]: readonly [zhHans: string, zhHant: string, en: string]): Column => ({
  key, name, form, explanation: { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en },
});

/** Every column, in the order in which it is exported. A text may have a second column in another language: 名称（英文）, 名称（繁体）. */
export const COLUMNS: readonly Column[] = [
  column(['row', '类别', 'text'], '这一行是什么：设置、维度、指标、评分说明、条件、扣分情形、分档、加分项、加分级别、否决项、前置条件、等次、阶段', '這一行是什麼：設置、維度、指標、評分說明、條件、扣分情形、分檔、加分項、加分級別、否決項、前置條件、等次、階段', 'what the row is: setting, dimension, item, level, criterion, fault, band, bonus, bonus-level, veto, precondition, grade or stage'),
  column(['of', '所属', 'text'], '评分说明、条件、扣分情形、分档所属的指标，加分级别所属的加分项', '評分說明、條件、扣分情形、分檔所屬的指標，加分級別所屬的加分項', 'the item of a level, criterion, fault or band, the bonus of a bonus level'),
  column(['id', '编号', 'text'], '指标、加分项、否决项用大写字母和数字，如 SG-01；设置行写设置的名称', '指標、加分項、否決項用大寫字母和數字，如 SG-01；設置行寫設置的名稱', 'the id, such as SG-01; in a row of settings the name of the setting'),
  column(['title', '名称', 'words'], '名称', '名稱', 'the title'),
  column(['value', '值', 'text'], '设置的值；多个值用顿号或空格分开', '設置的值；多個值用頓號或空格分開', 'the value of a setting; several are separated by spaces'),
  column(['dimension', '维度', 'text'], '指标所属维度的编号', '指標所屬維度的編號', 'the id of the dimension of an item'),
  column(['max', '分值', 'text'], '满分', '滿分', 'the maximum'),
  column(['weight', '权重', 'text'], '维度计入总分的分值，与满分不同时才写', '維度計入總分的分值，與滿分不同時才寫', 'what a dimension adds to the total, where that is not its maximum'),
  column(['scoredBy', '评分单位', 'words'], '由别的单位评分的维度，写单位', '由別的單位評分的維度，寫單位', 'who scores a dimension that is scored elsewhere'),
  column(['step', '步长', 'text'], '每一步的分', '每一步的分', 'the step of points'),
  column(['method', '方法', 'text'], 'points 评分，yesno 是否，checklist 条件，ratio-bands 比率分档，count-capped 按次，deduct-per-fault 扣分', 'points 評分，yesno 是否，checklist 條件，ratio-bands 比率分檔，count-capped 按次，deduct-per-fault 扣分', 'points, yesno, checklist, ratio-bands, count-capped or deduct-per-fault'),
  column(['numerator', '分子', 'words'], '比率的分子', '比率的分子', 'what the numerator of a ratio counts'),
  column(['denominator', '分母', 'words'], '比率的分母；只填一个数的留空', '比率的分母；只填一個數的留空', 'what the denominator counts; empty where one value is given'),
  column(['unit', '单位', 'words'], '计数或比率的单位', '計數或比率的單位', 'the unit'),
  column(['share', '占比', 'flag'], '分子是不是分母的一部分', '分子是不是分母的一部分', 'whether the numerator is a part of the denominator'),
  column(['per', '倍数', 'text'], '比率乘以多少再与分档比较，如每百户写 100', '比率乘以多少再與分檔比較，如每百戶寫 100', 'by how much the ratio is multiplied, such as 100'),
  column(['minSample', '最少抽样', 'text'], '分母最少是多少', '分母最少是多少', 'the smallest denominator'),
  column(['perUnit', '每次得分', 'text'], '按次计分时每次的分', '按次計分時每次的分', 'the points for each time'),
  column(['start', '起始分', 'text'], '扣分从多少分开始', '扣分從多少分開始', 'where deductions start'),
  column(['min', '门槛', 'text'], '分档的线，达到即得', '分檔的線，達到即得', 'the line of a band, inclusive'),
  column(['points', '得分', 'text'], '这一档、这一条的分', '這一檔、這一條的分', 'the points of the level, band, criterion or fault'),
  column(['text', '说明', 'words'], '评分说明、条件、扣分情形的文字', '評分說明、條件、扣分情形的文字', 'the words of a level, criterion or fault'),
  column(['empties', '整项不得分', 'flag'], '发生这一情形时整项得零分', '發生這一情形時整項得零分', 'whether the fault leaves nothing of the item'),
  column(['colour', '颜色', 'text'], 'green、amber 或 red', 'green、amber 或 red', 'green, amber or red'),
  column(['letter', '字母', 'text'], '抽样评的字母，如 A', '抽樣評的字母，如 A', 'the letter of a sample, such as A'),
  column(['kinds', '社区类型', 'list'], '分档只用于这些类型的社区', '分檔只用於這些類型的社區', 'the kinds of communities for which the band holds'),
  column(['evidence', '佐证', 'list'], '应有的佐证类别', '應有的佐證類別', 'the kinds of evidence'),
  column(['verify', '核查', 'list'], '核查办法', '核查辦法', 'the ways to confirm it'),
  column(['notApplicable', '可不适用', 'flag'], '是否允许填不适用', '是否允許填不適用', 'whether "not applicable" is allowed'),
  column(['auto', '自动推算', 'text'], '推算办法的名称', '推算辦法的名稱', 'the id of a derivation'),
  column(['benchmark', '参照', 'words'], '分档的来由', '分檔的來由', 'where the threshold comes from'),
  column(['ownThreshold', '自定分档', 'flag'], '分档是否本标准自定', '分檔是否本標準自定', 'whether the threshold is this standard’s own choice'),
  column(['retired', '停用', 'flag'], '停用的指标留在表里，不再计分', '停用的指標留在表裡，不再計分', 'a retired item stays and is not scored'),
  column(['effort', '难度', 'text'], 'low、medium 或 high', 'low、medium 或 high', 'low, medium or high'),
  column(['group', '分组', 'text'], '指标在维度里的小组', '指標在維度裡的小組', 'a group within the dimension'),
  column(['bestOnly', '只取最高', 'flag'], '有几项时只取最高一项', '有幾項時只取最高一項', 'whether only the best of several counts'),
  column(['effect', '效果', 'text'], 'no-grade 或 cap:等次编号', 'no-grade 或 cap:等次編號', 'no-grade, or cap: and the id of a grade'),
  column(['window', '时效', 'text'], '认定多少个月内有效，如 P12M', '認定多少個月內有效，如 P12M', 'how long a finding counts, such as P12M'),
  column(['finding', '认定单位', 'words'], '由谁认定', '由誰認定', 'who has to find it'),
  column(['minTotal', '总分不低于', 'text'], '等次的总分线', '等次的總分線', 'the total that a grade asks for'),
  column(['minDimensionRate', '各维度不低于', 'text'], '等次对每个维度得分率的要求（%）', '等次對每個維度得分率的要求（%）', 'the rate in per cent that a grade asks of each dimension'),
  column(['required', '必经', 'flag'], '是否必经的阶段', '是否必經的階段', 'whether the stage is required'),
  column(['after', '在哪一阶段之后', 'text'], '前一阶段的编号', '前一階段的編號', 'the stage before'),
  column(['rule', '合成办法', 'text'], '几位评审如何合成：mean、median 或 trimmed-mean', '幾位評審如何合成：mean、median 或 trimmed-mean', 'how reviewers are combined: mean, median or trimmed-mean'),
  column(['minimum', '合成最少人数', 'text'], '少于这个人数不合成', '少於這個人數不合成', 'with fewer reviewers nothing is combined'),
  column(['minReviewers', '最少评审', 'text'], '签字前至少几份评审', '簽字前至少幾份評審', 'how many reviews are needed before the stage is signed'),
];

/** The languages of a text beside the first one, by the ending of the column's name. */
export const LANGUAGE_ENDINGS = { zhHant: '（繁体）', en: '（英文）' } as const;

/** Which columns a row of each kind may fill, beside `row`. */
export const FIELDS_OF = {
  setting: ['id', 'title', 'value'],
  dimension: ['id', 'title', 'max', 'weight', 'scoredBy'],
  item: ['id', 'title', 'dimension', 'max', 'step', 'method', 'numerator', 'denominator', 'unit', 'share', 'per', 'minSample', 'perUnit', 'start', 'evidence', 'verify', 'notApplicable', 'auto', 'benchmark', 'ownThreshold', 'retired', 'effort', 'group'],
  level: ['of', 'points', 'text'],
  criterion: ['of', 'id', 'points', 'text'],
  fault: ['of', 'id', 'points', 'text', 'empties'],
  band: ['of', 'min', 'points', 'colour', 'letter', 'kinds'],
  bonus: ['id', 'title', 'max', 'step', 'auto', 'bestOnly'],
  'bonus-level': ['of', 'id', 'points'],
  veto: ['id', 'title', 'effect', 'window', 'finding'],
  precondition: ['id', 'title'],
  grade: ['id', 'title', 'minTotal', 'minDimensionRate'],
  stage: ['id', 'title', 'required', 'after', 'rule', 'minimum', 'minReviewers'],
} as const satisfies Record<RowKind, readonly string[]>;

/** The settings that are one value; `title` and `source` are texts. */
export const SETTINGS = ['title', 'status', 'published', 'total', 'bonusCap', 'shows', 'record', 'notApplicableLimit.ofTotal', 'notApplicableLimit.ofDimension', 'spreadLimit.points', 'spreadLimit.percent', 'differenceLimit.points', 'differenceLimit.percent', 'communityKinds', 'previous', 'source', 'lang', 'sample'] as const;

/** The settings whose text may be in several languages. */
export const WORD_SETTINGS: readonly string[] = ['title', 'source'];
/** The settings that are lists. */
export const LIST_SETTINGS: readonly string[] = ['record', 'communityKinds'];
