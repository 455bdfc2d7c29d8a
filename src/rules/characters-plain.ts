import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'characters-plain', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文字没有损坏，也没有用形近的字符代替',
    why: '损坏或形近的字符看起来差不多，却搜不到，读屏软件也读不对。',
    message: {
      lost: '这里的字已经丢失（显示为“�”）',
      mojibake: '`{found}` 是编码转换留下的乱码',
      private: '这里的字符（{code}）只在某一种字体里有',
      unassigned: '这里的字符（{code}）没有定义',
      'look-alike': '`{found}` 是部首或兼容字符（{code}），不是普通汉字',
      marks: '这里叠了太多附加符号',
    },
    help: {
      lost: '对照原稿把这个字重新输入。',
      mojibake: '对照原稿把这几个字重新输入。',
      private: '换成普通汉字；没有对应的字时，用文字说明。',
      unassigned: '删去它，对照原稿重新输入。',
      'look-alike': '改成普通汉字 `{nearest}`。',
      marks: '删去这些符号，只留下文字。',
    },
  },
  'zh-Hant': {
    title: '文字沒有損壞，也沒有用形近的字符代替',
    why: '損壞或形近的字符看起來差不多，卻搜不到，讀屏軟件也讀不對。',
    message: {
      lost: '這裡的字已經丟失（顯示為“�”）',
      mojibake: '`{found}` 是編碼轉換留下的亂碼',
      private: '這裡的字符（{code}）只在某一種字體裡有',
      unassigned: '這裡的字符（{code}）沒有定義',
      'look-alike': '`{found}` 是部首或兼容字符（{code}），不是普通漢字',
      marks: '這裡疊了太多附加符號',
    },
    help: {
      lost: '對照原稿把這個字重新輸入。',
      mojibake: '對照原稿把這幾個字重新輸入。',
      private: '換成普通漢字；沒有對應的字時，用文字說明。',
      unassigned: '刪去它，對照原稿重新輸入。',
      'look-alike': '改成普通漢字 `{nearest}`。',
      marks: '刪去這些符號，只留下文字。',
    },
  },
  en: {
    title: 'A text is neither damaged nor made of look-alikes',
    why: 'Damaged characters and look-alikes are not found by a search, and are read wrongly aloud.',
    message: {
      lost: 'a character was lost here (shown as “�”)',
      mojibake: '`{found}` is what a wrong conversion left',
      private: 'this character ({code}) exists in one font only',
      unassigned: 'this character ({code}) is not defined',
      'look-alike': '`{found}` is a radical or compatibility character ({code}), not the plain one',
      marks: 'too many marks are piled up here',
    },
    help: {
      lost: 'Type the character again from the original.',
      mojibake: 'Type these words again from the original.',
      private: 'Use a plain character, or describe it in words.',
      unassigned: 'Delete it and type the words again.',
      'look-alike': 'Use the plain character `{nearest}`.',
      marks: 'Remove the marks and keep the text.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('⽂明社区') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('锟斤拷公告') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('文明社区') } },
];
