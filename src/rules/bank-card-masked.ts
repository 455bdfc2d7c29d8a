import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'bank-card-masked', origin: 'N004', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '银行卡号和个人账号已遮住',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有银行卡号或账号 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是银行卡号或账号',
      name: '文件名里有银行卡号或账号 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处银行卡号或账号，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '改成 `{masked}`，只留后四位；不需要账号的话整列删去。',
      suspect: '核对这个号码；是银行卡号或账号就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含银行卡号或账号的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把银行卡号或账号遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '銀行卡號和個人賬號已遮住',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有銀行卡號或賬號 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是銀行卡號或賬號',
      name: '文件名裡有銀行卡號或賬號 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處銀行卡號或賬號，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '改成 `{masked}`，只留後四位；不需要賬號的話整列刪去。',
      suspect: '核對這個號碼；是銀行卡號或賬號就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含銀行卡號或賬號的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把銀行卡號或賬號遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Bank cards and accounts of persons are masked',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is the number of a bank card or account `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like the number of a bank card or account',
      name: 'the name of the file holds the number of a bank card or account `{masked}` (partly hidden here)',
      attachment: 'the attachment holds the number of a bank card or account in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Write `{masked}`, which keeps the last four digits, or drop the column.',
      suspect: 'Compare the number; if it is the number of a bank card or account, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`开户行账号 ${SAMPLES.card}`, 7, '开户行账号 ***************0128');
