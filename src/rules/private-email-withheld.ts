import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'private-email-withheld', origin: 'N006', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '不公开个人邮箱',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有个人邮箱 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是个人邮箱',
      name: '文件名里有个人邮箱 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处个人邮箱，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '换成单位邮箱或固定电话；用免费邮箱办公的，在社区概况的 `contacts` 或 `publicContacts` 里登记。',
      suspect: '核对这个号码；是个人邮箱就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含个人邮箱的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把个人邮箱遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '不公開個人郵箱',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有個人郵箱 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是個人郵箱',
      name: '文件名裡有個人郵箱 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處個人郵箱，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '換成單位郵箱或固定電話；用免費郵箱辦公的，在社區概況的 `contacts` 或 `publicContacts` 裡登記。',
      suspect: '核對這個號碼；是個人郵箱就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含個人郵箱的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把個人郵箱遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Private mail addresses are withheld',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is a private mail address `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like a private mail address',
      name: 'the name of the file holds a private mail address `{masked}` (partly hidden here)',
      attachment: 'the attachment holds a private mail address in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Give the address or the landline of the office. An office that works with free mail declares it in `contacts` or `publicContacts` of the profile.',
      suspect: 'Compare the number; if it is a private mail address, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`请发到 ${SAMPLES.email}`, 5, '请发到 office@example.org');
