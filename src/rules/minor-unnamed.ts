import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'minor-unnamed', origin: 'N009', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '不公开未成年人的姓名',
    why: '不满十四周岁的人的信息都属于敏感信息，公开会给孩子带来危险。',
    message: {
      text: '这里有未成年人的姓名 `{masked}`，公开前要遮住',
      suspect: '`{masked}` 看起来是未成年人的姓名',
      name: '文件名里有未成年人的姓名 `{masked}`',
      attachment: '附件里有 {count} 处未成年人的姓名，例如 `{masked}`',
    },
    help: {
      text: '删去姓名，或者改成“姓 + 某某”，学校和班级也不要写。',
      suspect: '核对这个号码；是未成年人的姓名就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含未成年人的姓名的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把未成年人的姓名遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '不公開未成年人的姓名',
    why: '不滿十四周歲的人的信息都屬於敏感信息，公開會給孩子帶來危險。',
    message: {
      text: '這裡有未成年人的姓名 `{masked}`，公開前要遮住',
      suspect: '`{masked}` 看起來是未成年人的姓名',
      name: '文件名裡有未成年人的姓名 `{masked}`',
      attachment: '附件裡有 {count} 處未成年人的姓名，例如 `{masked}`',
    },
    help: {
      text: '刪去姓名，或者改成“姓 + 某某”，學校和班級也不要寫。',
      suspect: '核對這個號碼；是未成年人的姓名就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含未成年人的姓名的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把未成年人的姓名遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Minors are not named',
    why: 'All information about children under fourteen is sensitive, and publishing it puts a child at risk.',
    message: {
      text: 'there is the name of a minor `{masked}`, which has to be masked',
      suspect: '`{masked}` looks like the name of a minor',
      name: 'the name of the file holds the name of a minor `{masked}`',
      attachment: 'the attachment holds the name of a minor in {count} places, such as `{masked}`',
    },
    help: {
      text: 'Drop the name or write the surname and 某某; leave out school and class too.',
      suspect: 'Compare the number; if it is the name of a minor, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples('刘子轩，男，9岁，幸福小学三年级2班', 1, '刘某某，男，9岁');
