import { assessmentAddress } from '../domain/assessment.ts';
import { FILE_NAME } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

const FORM = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[\p{Script=Han}a-z0-9-]+)$/u;
const LANGUAGES = /^(?:zh|en|zh-(?:hans|hant|cn|tw|hk)|en-(?:us|gb))$/i;
/** A common family name with one or two more characters reads like a person, unless it ends like a post or a panel. */
const PERSON = /^[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武]\p{Script=Han}{1,2}$/u;
const POST = /[长员组师办委会家局甲乙丙丁]$/u;

export const rule = entryRule({ id: 'reviewer-id-form', severity: 'error', kinds: ['assessment'] }, function* (assessment) {
  const reviewer = assessmentAddress(assessment)?.reviewer ?? null;
  if (reviewer === null) return;
  const variant = LANGUAGES.test(reviewer) ? 'language' : !FORM.test(reviewer) ? 'form' : PERSON.test(reviewer) && !POST.test(reviewer) ? 'person' : null;
  if (variant !== null) yield { place: FILE_NAME, values: { reviewer }, variant };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评审人编号是岗位或代号',
    why: '公开的文件名里不出现人名，也不和语言标记混淆。',
    message: { language: '评审人编号 `{reviewer}` 和语言标记相同', form: '评审人编号 `{reviewer}` 里有不能用的字符', person: '评审人编号 `{reviewer}` 像是人名' },
    help: {
      language: '换成岗位或代号，例如 `expert.a.mdx`。',
      form: '只用小写字母、数字、汉字和连字符，例如 `expert.a.mdx`。',
      person: '换成岗位或代号，例如 `expert.a.mdx`；姓名不写进文件。',
    },
  },
  'zh-Hant': {
    title: '評審人編號是崗位或代號',
    why: '公開的文件名裡不出現人名，也不和語言標記混淆。',
    message: { language: '評審人編號 `{reviewer}` 和語言標記相同', form: '評審人編號 `{reviewer}` 裡有不能用的字符', person: '評審人編號 `{reviewer}` 像是人名' },
    help: {
      language: '換成崗位或代號，例如 `expert.a.mdx`。',
      form: '只用小寫字母、數字、漢字和連字符，例如 `expert.a.mdx`。',
      person: '換成崗位或代號，例如 `expert.a.mdx`；姓名不寫進文件。',
    },
  },
  en: {
    title: 'The id of a reviewer is a post or a letter',
    why: 'No name of a person stands in a public file name, and none is mistaken for a language.',
    message: {
      language: 'the reviewer `{reviewer}` is named like a language',
      form: 'the reviewer `{reviewer}` has characters that cannot be used',
      person: 'the reviewer `{reviewer}` looks like the name of a person',
    },
    help: {
      language: 'Use a post or a letter, such as `expert.a.mdx`.',
      form: 'Use small letters, digits, Han characters and hyphens, such as `expert.a.mdx`.',
      person: 'Use a post or a letter, such as `expert.a.mdx`; names stay out of the files.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.en.mdx': assessmentWith('') }, at: 'communities/demo/assessments/2025/district.en.mdx:1:1' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.王小明.mdx': assessmentWith('') }, at: 'communities/demo/assessments/2025/district.王小明.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.a.mdx': assessmentWith('') } },
];
