import { WHOLE_FILE } from '../domain/place.ts';
import { type Rule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';
import type { Library } from '../domain/library.ts';

export const rule: Rule = { id: 'attachment-readable', origin: 'N019', severity: 'warning', scope: 'library', check: ({ library }) => unreadable(library) };

function* unreadable(library: Library): Generator<RuleFinding & { readonly file: string }> {
  for (const { file, asset } of library.files.values()) {
    if (asset?.type === 'opaque' && asset.reason === 'no-text') yield { file, place: WHOLE_FILE };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '附件里的文字读得出来',
    why: '扫描件读屏软件念不出来，也没法检查里面有没有身份证号和电话。',
    message: '这个 PDF 里没有文字，像是扫描件',
    help: '用 Word 原件导出 PDF，或者改用 docx；只有扫描件时，请人工核对里面没有个人信息，并在正文里写出要点。',
  },
  'zh-Hant': {
    title: '附件裡的文字讀得出來',
    why: '掃描件讀屏軟件念不出來，也沒法檢查裡面有沒有身份證號和電話。',
    message: '這個 PDF 裡沒有文字，像是掃描件',
    help: '用 Word 原件導出 PDF，或者改用 docx；只有掃描件時，請人工核對裡面沒有個人信息，並在正文裡寫出要點。',
  },
  en: {
    title: 'The text of an attachment can be read',
    why: 'No screen reader reads a scan, and nobody can check it for identity numbers and telephones.',
    message: 'this PDF holds no text, as if it were a scan',
    help: 'Export the PDF from the document itself, or attach the docx; with a scan only, look for personal details by eye and give the gist in the text.',
  },
};

const FILE = 'communities/demo/files/notice.pdf';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF' }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { [FILE]: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj 4 0 obj<</Length 37>>stream\nBT /F 12 Tf 9 9 Td (Water notice) Tj ET\nendstream endobj 5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF' } },
];
