import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'identity-number-masked', origin: 'N001', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '身份证号码已遮住',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有身份证号码 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是身份证号码',
      name: '文件名里有身份证号码 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处身份证号码，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '改成 `{masked}`，只留前两位和后三位；不需要号码的话整列删去。',
      suspect: '核对这个号码；是身份证号码就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含身份证号码的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把身份证号码遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '身份證號碼已遮住',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有身份證號碼 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是身份證號碼',
      name: '文件名裡有身份證號碼 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處身份證號碼，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '改成 `{masked}`，只留前兩位和後三位；不需要號碼的話整列刪去。',
      suspect: '核對這個號碼；是身份證號碼就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含身份證號碼的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把身份證號碼遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Identity numbers are masked',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is an identity number `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like an identity number',
      name: 'the name of the file holds an identity number `{masked}` (partly hidden here)',
      attachment: 'the attachment holds an identity number in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Write `{masked}`, which keeps the first two and the last three characters, or drop the column.',
      suspect: 'Compare the number; if it is an identity number, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`领取人证件号码 ${SAMPLES.identity}`, 9, '领取人证件号码 11*************02X');
