import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples, SAMPLES } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'travel-document-masked', origin: 'N005', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '护照和通行证号码已遮住',
    why: '公开栏里的完整号码会被人拿去冒用，发布以后收不回来；法律要求公开前先去标识化。',
    message: {
      text: '这里有护照或通行证号码 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 看起来是护照或通行证号码',
      name: '文件名里有护照或通行证号码 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处护照或通行证号码，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '改成 `{masked}`，或者删去号码。',
      suspect: '核对这个号码；是护照或通行证号码就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含护照或通行证号码的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把护照或通行证号码遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '護照和通行證號碼已遮住',
    why: '公開欄裡的完整號碼會被人拿去冒用，發布以後收不回來；法律要求公開前先去標識化。',
    message: {
      text: '這裡有護照或通行證號碼 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 看起來是護照或通行證號碼',
      name: '文件名裡有護照或通行證號碼 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處護照或通行證號碼，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '改成 `{masked}`，或者刪去號碼。',
      suspect: '核對這個號碼；是護照或通行證號碼就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含護照或通行證號碼的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把護照或通行證號碼遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Numbers of passports and permits are masked',
    why: 'A number in full can be misused by anyone, and what was published cannot be called back. The law asks to mask it first.',
    message: {
      text: 'there is the number of a passport or permit `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) looks like the number of a passport or permit',
      name: 'the name of the file holds the number of a passport or permit `{masked}` (partly hidden here)',
      attachment: 'the attachment holds the number of a passport or permit in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Write `{masked}`, or drop the number.',
      suspect: 'Compare the number; if it is the number of a passport or permit, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples(`护照号 ${SAMPLES.passport}`, 5, '护照号 E1*****78');
