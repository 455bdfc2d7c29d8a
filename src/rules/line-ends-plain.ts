import { NOTICE_FILE, noticeSaying, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'line-ends-plain', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '换行用普通的换行符',
    why: '从 Word 粘贴的软换行和老式换行，会把两行并成一行，或让整段读不出来。',
    message: { return: '这里的换行是老式的（只有回车符）', soft: '这里是从 Word 粘贴来的软换行（{code}）', 'soft-header': '这里是从 Word 粘贴来的软换行（{code}）' },
    help: { return: '在编辑器里把换行格式改为 LF 或 CRLF 后保存。', soft: '删去它，按回车键重新换行；先粘贴到记事本再复制，就不会带上它。', 'soft-header': '删去它，前后的字接在同一行里，不要按回车键。' },
  },
  'zh-Hant': {
    title: '換行用普通的換行符',
    why: '從 Word 粘貼的軟換行和老式換行，會把兩行併成一行，或讓整段讀不出來。',
    message: { return: '這裡的換行是老式的（只有回車符）', soft: '這裡是從 Word 粘貼來的軟換行（{code}）', 'soft-header': '這裡是從 Word 粘貼來的軟換行（{code}）' },
    help: { return: '在編輯器裡把換行格式改為 LF 或 CRLF 後保存。', soft: '刪去它，按回車鍵重新換行；先粘貼到記事本再複製，就不會帶上它。', 'soft-header': '刪去它，前後的字接在同一行裡，不要按回車鍵。' },
  },
  en: {
    title: 'Lines end in the plain way',
    why: 'Soft line breaks pasted from Word and old line ends join lines, or make a text unreadable.',
    message: {
      return: 'this line ends in the old way (a lone carriage return)',
      soft: 'this is a soft line break pasted from Word ({code})',
      'soft-header': 'this is a soft line break pasted from Word ({code})',
    },
    help: {
      return: 'Save the file with LF or CRLF line ends.',
      soft: 'Delete it and press Enter; pasting through a plain text editor avoids it.',
      'soft-header': 'Delete it and let the text go on in the same line; do not press Enter.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停\u2028水\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:9` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('甲\u2028乙') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('甲\u000B乙') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('甲\r乙') }, at: `${NOTICE_FILE}:7:2` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('甲\r\n乙') } },
];
