import { periodRuleOf } from '../domain/notice.ts';
import { keyAt, WHOLE_FILE } from '../domain/place.ts';
import { isTreeMap } from '../domain/tree.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'objection-contact-given', origin: 'N015', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  if (!periodRuleOf(library, notice.data)) return;
  const contact = notice.data.objectionContact;
  if (contact?.telephone !== undefined || contact?.address !== undefined || contact?.email !== undefined) return;
  const written = notice.tree['objectionContact'];
  // What is written but cannot be read has its own finding.
  if (isTreeMap(written) && ['telephone', 'address', 'email'].some((key) => written[key] !== undefined && written[key] !== null)) return;
  yield { place: contact ? keyAt('objectionContact') : WHOLE_FILE, variant: contact ? 'empty' : 'absent' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '有公示期的公告写明向谁提异议',
    why: '居民不知道找谁，公示期就没有意义；没有受理渠道的公示也经不起复查。',
    message: { absent: '这则公告有公示期，但没有写异议受理方式 `objectionContact`', empty: '`objectionContact` 没有电话、地址或邮箱，居民联系不上' },
    help: '加上一行，例如 `objectionContact: {office: 居委会办公室, telephone: 000-00000000}`；写办公室和岗位，不写个人。',
  },
  'zh-Hant': {
    title: '有公示期的公告寫明向誰提異議',
    why: '居民不知道找誰，公示期就沒有意義；沒有受理渠道的公示也經不起復查。',
    message: { absent: '這則公告有公示期，但沒有寫異議受理方式 `objectionContact`', empty: '`objectionContact` 沒有電話、地址或郵箱，居民聯繫不上' },
    help: '加上一行，例如 `objectionContact: {office: 居委會辦公室, telephone: 000-00000000}`；寫辦公室和崗位，不寫個人。',
  },
  en: {
    title: 'A notice with an objection period says where to object',
    why: 'Without an office to turn to, an objection period means nothing and does not stand up to a review.',
    message: { absent: 'this notice has an objection period but no `objectionContact`', empty: '`objectionContact` has no telephone, address or mail, so nobody can be reached' },
    help: 'Add a line such as `objectionContact: {office: 居委会办公室, telephone: 000-00000000}`; name an office or a post, never a person.',
  },
};

const notice = (rest: string) => `---
kind: plan-draft
title: 小广场改造征求意见
date: 2026-03-02
${rest}---

内容。
`;
const FILE = 'communities/demo/notices/2026-03-02-draft.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('') }, at: `${FILE}:1:1` },
  { verdict: 'bad', files: { [FILE]: notice('objectionContact: {office: 居委会办公室}\n') }, at: `${FILE}:5:1` },
  { verdict: 'good', files: { [FILE]: notice('objectionContact: {office: 居委会办公室, telephone: 000-00000000 000-00000001}\n') } },
  { verdict: 'good', files: { [FILE]: notice('objectionContact: {office: 居委会办公室, telephone: 000-00000000}\n') } },
];
