import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'mobile-number-masked', origin: 'N003', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '手机号码已遮住',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有手机号码 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是手机号码',
      name: '文件名里有手机号码 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处手机号码，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '改成 `{masked}`，或者写社区的固定电话；值班手机要公开的，在社区概况的 `publicContacts` 里登记号码和同意书编号 `consent`。',
      suspect: '核对这个号码；是手机号码就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含手机号码的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把手机号码遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '手機號碼已遮住',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有手機號碼 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是手機號碼',
      name: '文件名裡有手機號碼 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處手機號碼，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '改成 `{masked}`，或者寫社區的固定電話；值班手機要公開的，在社區概況的 `publicContacts` 裡登記號碼和同意書編號 `consent`。',
      suspect: '核對這個號碼；是手機號碼就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含手機號碼的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把手機號碼遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Mobile numbers are masked',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is a mobile number `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like a mobile number',
      name: 'the name of the file holds a mobile number `{masked}` (partly hidden here)',
      attachment: 'the attachment holds a mobile number in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Write `{masked}` or the landline of the office. A duty mobile that may be shown belongs into `publicContacts` of the profile, with the id of the consent.',
      suspect: 'Compare the number; if it is a mobile number, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`李某某 ${SAMPLES.mobile}`, 5, '李某某 138****5678');
