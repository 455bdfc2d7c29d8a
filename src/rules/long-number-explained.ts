import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'long-number-explained', origin: 'N011', severity: 'warning' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '长号码写明了是什么号码',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有没有说明的长号码 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 是一个没有说明的长号码',
      name: '文件名里有没有说明的长号码 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处没有说明的长号码，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '在前面写明是什么编号；是个人的号码就遮住。',
      suspect: '在前面写明是什么编号，例如“受理编号”；是个人的号码就改成 `{masked}` 的样子。',
      name: '给文件改一个不含没有说明的长号码的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把没有说明的长号码遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '長號碼寫明瞭是什麼號碼',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有沒有說明的長號碼 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 是一個沒有說明的長號碼',
      name: '文件名裡有沒有說明的長號碼 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處沒有說明的長號碼，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '在前面寫明是什麼編號；是個人的號碼就遮住。',
      suspect: '在前面寫明是什麼編號，例如“受理編號”；是個人的號碼就改成 `{masked}` 的樣子。',
      name: '給文件改一個不含沒有說明的長號碼的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把沒有說明的長號碼遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Long numbers are explained',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is a long number that nothing explains `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) is a long number that nothing explains',
      name: 'the name of the file holds a long number that nothing explains `{masked}` (partly hidden here)',
      attachment: 'the attachment holds a long number that nothing explains in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Say before it what it counts; mask it if it is a person\'s.',
      suspect: 'Say before it what it counts; if it is a person\'s, write it as `{masked}`.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`李某某 ${SAMPLES.long}`, 5, `受理编号 ${SAMPLES.long}`);
