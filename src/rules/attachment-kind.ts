import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'attachment-kind', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '附件是后缀所说的那种文件',
    why: '打不开的附件等于没有附件；带程序的附件会害了下载的人。',
    message: {
      'other-kind': '这个文件不是 {extension} 文件',
      encrypted: '这个文件加了密码，或者是旧格式',
      damaged: '这个文件打不开',
      'too-large': '这个文件解开后太大',
      encoding: '表格的文字编码认不出来',
      macros: '这个文件带有宏程序',
    },
    help: {
      'other-kind': '用办公软件打开后另存为 {extension}；只改后缀是不行的。',
      encrypted: '去掉密码，另存为 pdf、docx 或 xlsx。',
      damaged: '重新复制或另存一遍，能打开后再放进来。',
      'too-large': '拆成几个文件。',
      encoding: '用办公软件打开后另存为“CSV UTF-8”。',
      macros: '另存为不带宏的 {extension}。',
    },
  },
  'zh-Hant': {
    title: '附件是後綴所說的那種文件',
    why: '打不開的附件等於沒有附件；帶程序的附件會害了下載的人。',
    message: {
      'other-kind': '這個文件不是 {extension} 文件',
      encrypted: '這個文件加了密碼，或者是舊格式',
      damaged: '這個文件打不開',
      'too-large': '這個文件解開後太大',
      encoding: '表格的文字編碼認不出來',
      macros: '這個文件帶有宏程序',
    },
    help: {
      'other-kind': '用辦公軟件打開後另存為 {extension}；只改後綴是不行的。',
      encrypted: '去掉密碼，另存為 pdf、docx 或 xlsx。',
      damaged: '重新複製或另存一遍，能打開後再放進來。',
      'too-large': '拆成幾個文件。',
      encoding: '用辦公軟件打開後另存為“CSV UTF-8”。',
      macros: '另存為不帶宏的 {extension}。',
    },
  },
  en: {
    title: 'An attachment is what its ending says',
    why: 'An attachment that does not open is none, and one with a program harms who downloads it.',
    message: {
      'other-kind': 'this file is no {extension} file',
      encrypted: 'this file has a password or an old format',
      damaged: 'this file does not open',
      'too-large': 'this file is too large once unpacked',
      encoding: 'the encoding of this table is not known',
      macros: 'this file holds macros',
    },
    help: {
      'other-kind': 'Open it and save it as {extension}; changing the ending alone does not do.',
      encrypted: 'Remove the password and save it as pdf, docx or xlsx.',
      damaged: 'Copy or save it again and see that it opens.',
      'too-large': 'Split it into several files.',
      encoding: 'Open it and save it as "CSV UTF-8".',
      macros: 'Save it as {extension} without macros.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/files/form.docx': '申请表' }, at: 'communities/demo/files/form.docx:1:1' },
  { verdict: 'good', files: { 'communities/demo/files/list.csv': '楼栋,时间\n1 幢,上午\n' } },
];
