import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'status-without-name', origin: 'N008', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '救助、健康和处分情况不与姓名写在一起',
    why: '谁有病、谁领救助、谁住哪一户，都是法律保护的私事；公开总数和标准，同样能让居民监督。',
    message: {
      text: '这里有与“{word}”写在一起的姓名 `{masked}`，公开前要遮住',
      suspect: '`{masked}` 看起来是与“{word}”写在一起的姓名',
      name: '文件名里有与“{word}”写在一起的姓名 `{masked}`',
      attachment: '附件里有 {count} 处与“{word}”写在一起的姓名，例如 `{masked}`',
    },
    help: {
      text: '姓名改成“姓 + 某某”，或者只公布户数、人数和标准。',
      suspect: '核对这个号码；是与“{word}”写在一起的姓名就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含与“{word}”写在一起的姓名的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把与“{word}”写在一起的姓名遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '救助、健康和處分情況不與姓名寫在一起',
    why: '誰有病、誰領救助、誰住哪一戶，都是法律保護的私事；公開總數和標準，同樣能讓居民監督。',
    message: {
      text: '這裡有與“{word}”寫在一起的姓名 `{masked}`，公開前要遮住',
      suspect: '`{masked}` 看起來是與“{word}”寫在一起的姓名',
      name: '文件名裡有與“{word}”寫在一起的姓名 `{masked}`',
      attachment: '附件裡有 {count} 處與“{word}”寫在一起的姓名，例如 `{masked}`',
    },
    help: {
      text: '姓名改成“姓 + 某某”，或者只公佈戶數、人數和標準。',
      suspect: '核對這個號碼；是與“{word}”寫在一起的姓名就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含與“{word}”寫在一起的姓名的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把與“{word}”寫在一起的姓名遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Aid, health and records stand without a name',
    why: 'Who is ill, who receives aid and who lives where is protected by law. Totals and rules let residents supervise just as well.',
    message: {
      text: 'there is a name together with “{word}” `{masked}`, which has to be masked',
      suspect: '`{masked}` looks like a name together with “{word}”',
      name: 'the name of the file holds a name together with “{word}” `{masked}`',
      attachment: 'the attachment holds a name together with “{word}” in {count} places, such as `{masked}`',
    },
    help: {
      text: 'Write the surname and 某某, or publish totals only.',
      suspect: 'Compare the number; if it is a name together with “{word}”, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples('低保户：张建国', 5, '低保户：张某某');
