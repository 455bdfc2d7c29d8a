import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'private-messenger-withheld', origin: 'N006', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '不公开个人微信号和 QQ 号',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有个人微信号或 QQ 号 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是个人微信号或 QQ 号',
      name: '文件名里有个人微信号或 QQ 号 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处个人微信号或 QQ 号，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '删去这个账号，改写固定电话、公众号或者现场办理的地点。',
      suspect: '核对这个号码；是个人微信号或 QQ 号就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含个人微信号或 QQ 号的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把个人微信号或 QQ 号遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '不公開個人微信號和 QQ 號',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有個人微信號或 QQ 號 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是個人微信號或 QQ 號',
      name: '文件名裡有個人微信號或 QQ 號 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處個人微信號或 QQ 號，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '刪去這個賬號，改寫固定電話、公眾號或者現場辦理的地點。',
      suspect: '核對這個號碼；是個人微信號或 QQ 號就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含個人微信號或 QQ 號的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把個人微信號或 QQ 號遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Private messenger accounts are withheld',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is a private messenger account `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like a private messenger account',
      name: 'the name of the file holds a private messenger account `{masked}` (partly hidden here)',
      attachment: 'the attachment holds a private messenger account in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Drop the account; give the landline, the public account or the place of the office.',
      suspect: 'Compare the number; if it is a private messenger account, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`微信号：${SAMPLES.account}`, 5, '微信公众号：云帆社区');
