import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'private-contact-withheld', origin: 'N013', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '联系电话是办公电话',
    why: '公开栏留的应当是岗位的电话：人会换，个人的手机号公开后收不回来。',
    message: {
      text: '这里有个人联系电话 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是个人联系电话',
      name: '文件名里有个人联系电话 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处个人联系电话，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '换成社区的固定电话；值班手机要公开的，在社区概况的 `publicContacts` 里登记号码和同意书编号 `consent`。',
      suspect: '核对这个号码；是个人联系电话就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含个人联系电话的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把个人联系电话遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '聯繫電話是辦公電話',
    why: '公開欄留的應當是崗位的電話：人會換，個人的手機號公開後收不回來。',
    message: {
      text: '這裡有個人聯繫電話 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是個人聯繫電話',
      name: '文件名裡有個人聯繫電話 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處個人聯繫電話，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '換成社區的固定電話；值班手機要公開的，在社區概況的 `publicContacts` 裡登記號碼和同意書編號 `consent`。',
      suspect: '核對這個號碼；是個人聯繫電話就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含個人聯繫電話的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把個人聯繫電話遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'A contact is the telephone of an office',
    why: 'A notice board gives the telephone of a post: people change, and a private number cannot be called back.',
    message: {
      text: 'there is the telephone of a private person `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like the telephone of a private person',
      name: 'the name of the file holds the telephone of a private person `{masked}` (partly hidden here)',
      attachment: 'the attachment holds the telephone of a private person in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Give the landline of the office. A duty mobile that may be shown belongs into `publicContacts` of the profile, with the id of the consent.',
      suspect: 'Compare the number; if it is the telephone of a private person, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`联系电话：${SAMPLES.mobile}`, 6, '联系电话：000-00000000');
