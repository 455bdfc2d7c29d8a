import { privacyRule } from './privacy/privacy-rule.ts';
import { lineExamples } from './privacy/samples.ts';
import type { RuleModule } from './rule.ts';

export const rule = privacyRule({ id: 'belief-unattributed', origin: 'N010', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '民族和信仰不与个人写在一起',
    why: '一个人的信仰和民族是敏感信息，也从不参与评价。',
    message: {
      text: '这里有与“{word}”写在一起的姓名 `{masked}`，公开前要遮住',
      suspect: '`{masked}` 看起来是与“{word}”写在一起的姓名',
      name: '文件名里有与“{word}”写在一起的姓名 `{masked}`',
      attachment: '附件里有 {count} 处与“{word}”写在一起的姓名，例如 `{masked}`',
    },
    help: {
      text: '删去姓名或者删去民族、信仰；需要时只写人数。',
      suspect: '核对这个号码；是与“{word}”写在一起的姓名就改成 `{masked}` 的样子，不是就在前面写明它是什么编号。',
      name: '给文件改一个不含与“{word}”写在一起的姓名的名字，再改掉引用它的地方。',
      attachment: '在原来的表格或文档里把与“{word}”写在一起的姓名遮住或删去整列，再换上新的附件。',
    },
  },
  'zh-Hant': {
    title: '民族和信仰不與個人寫在一起',
    why: '一個人的信仰和民族是敏感信息，也從不參與評價。',
    message: {
      text: '這裡有與“{word}”寫在一起的姓名 `{masked}`，公開前要遮住',
      suspect: '`{masked}` 看起來是與“{word}”寫在一起的姓名',
      name: '文件名裡有與“{word}”寫在一起的姓名 `{masked}`',
      attachment: '附件裡有 {count} 處與“{word}”寫在一起的姓名，例如 `{masked}`',
    },
    help: {
      text: '刪去姓名或者刪去民族、信仰；需要時只寫人數。',
      suspect: '核對這個號碼；是與“{word}”寫在一起的姓名就改成 `{masked}` 的樣子，不是就在前面寫明它是什麼編號。',
      name: '給文件改一個不含與“{word}”寫在一起的姓名的名字，再改掉引用它的地方。',
      attachment: '在原來的表格或文檔裡把與“{word}”寫在一起的姓名遮住或刪去整列，再換上新的附件。',
    },
  },
  en: {
    title: 'Belief and ethnicity are not attributed to a person',
    why: 'Belief and ethnicity of a person are sensitive, and no standard scores them.',
    message: {
      text: 'there is a name together with “{word}” `{masked}`, which has to be masked',
      suspect: '`{masked}` looks like a name together with “{word}”',
      name: 'the name of the file holds a name together with “{word}” `{masked}`',
      attachment: 'the attachment holds a name together with “{word}” in {count} places, such as `{masked}`',
    },
    help: {
      text: 'Drop the name, or the ethnicity or belief; give counts where they are needed.',
      suspect: 'Compare the number; if it is a name together with “{word}”, write it as `{masked}`, else say before it what it counts.',
      name: 'Rename the file without it, and change what refers to it.',
      attachment: 'Mask it in the original table or document, or drop the column, then attach the new file.',
    },
  },
};

export const examples: RuleModule['examples'] = lineExamples('王建军，男，回族，居民', 1, '居民代表 35 人，其中少数民族 3 人');
