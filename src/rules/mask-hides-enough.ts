import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'mask-hides-enough', origin: 'N014', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '遮住的部分足够多',
    why: '只遮住几位的号码很容易补全，等于没有遮。',
    message: {
      text: '这里有遮得太少的号码 `{masked}`（显示时已遮住几位），公开前要遮住',
      suspect: '`{masked}`（显示时已遮住几位） 遮得偏少',
      name: '文件名里有遮得太少的号码 `{masked}`（显示时已遮住几位）',
      attachment: '附件里有 {count} 处遮得太少的号码，例如 `{masked}`（显示时已遮住几位）',
    },
    help: {
      text: '改成 `{masked}`：手机号至少遮住中间四位，身份证号码只留前两位和后三位。',
      suspect: '改成 `{masked}`：身份证号码只留前两位和后三位。',
      name: '给文件改一个不含遮得太少的号码的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把遮得太少的号码遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '遮住的部分足夠多',
    why: '只遮住幾位的號碼很容易補全，等於沒有遮。',
    message: {
      text: '這裡有遮得太少的號碼 `{masked}`（顯示時已遮住幾位），公開前要遮住',
      suspect: '`{masked}`（顯示時已遮住幾位） 遮得偏少',
      name: '文件名裡有遮得太少的號碼 `{masked}`（顯示時已遮住幾位）',
      attachment: '附件裡有 {count} 處遮得太少的號碼，例如 `{masked}`（顯示時已遮住幾位）',
    },
    help: {
      text: '改成 `{masked}`：手機號至少遮住中間四位，身份證號碼只留前兩位和後三位。',
      suspect: '改成 `{masked}`：身份證號碼只留前兩位和後三位。',
      name: '給文件改一個不含遮得太少的號碼的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把遮得太少的號碼遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'A mask hides enough',
    why: 'A number of which only a few digits are hidden is quickly completed.',
    message: {
      text: 'there is a number of which too little is masked `{masked}` (partly hidden here), which has to be masked',
      suspect: '`{masked}` (partly hidden here) hides little',
      name: 'the name of the file holds a number of which too little is masked `{masked}` (partly hidden here)',
      attachment: 'the attachment holds a number of which too little is masked in {count} places, such as `{masked}` (partly hidden here)',
    },
    help: {
      text: 'Write `{masked}`: of a mobile number hide the four in the middle, of an identity number all but the first two and the last three.',
      suspect: 'Write `{masked}`: of an identity number keep the first two and the last three.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples('领取人 1101051949****002X', 5, '领取人 11*************02X');
