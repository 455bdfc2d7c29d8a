import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-kind-allowed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '附件是网站能够发布的种类',
    why: '别的种类居民打不开，或者可能带有程序。',
    message: {
      markdown: '`{found}` 不是文档的扩展名',
      heic: '`{found}` 照片在多数电脑上打不开',
      office: '`{found}` 是旧版或少见的办公文件',
      picture: '`{found}` 图片不能发布',
      archive: '压缩包不能发布',
      film: '音频和视频不能发布',
      none: '文件没有扩展名',
      other: '社区的文件夹里不能放 `{found}` 文件',
    },
    help: {
      markdown: '把文件改名为 `{stem}.mdx`。',
      heic: '在手机上把照片另存为 JPG（苹果手机：设置→相机→格式→兼容性最佳），再上传 `{stem}.jpg`。',
      office: '用办公软件打开，另存为 .docx、.xlsx 或 PDF，再上传。',
      picture: '另存为 PNG 或 JPG，再上传 `{stem}.png`。',
      archive: '解压后把里面的文件一个一个放进来。',
      film: '放一张图片或一段文字说明，并写明在哪里可以看到。',
      none: '补上扩展名：文档是 .mdx，附件是 {allowed}。',
      other: '删去它，或另存为这些种类之一：{allowed}。',
    },
  },
  'zh-Hant': {
    title: '附件是網站能夠發布的種類',
    why: '別的種類居民打不開，或者可能帶有程序。',
    message: {
      markdown: '`{found}` 不是文檔的擴展名',
      heic: '`{found}` 照片在多數電腦上打不開',
      office: '`{found}` 是舊版或少見的辦公文件',
      picture: '`{found}` 圖片不能發布',
      archive: '壓縮包不能發布',
      film: '音頻和視頻不能發布',
      none: '文件沒有擴展名',
      other: '社區的文件夾裡不能放 `{found}` 文件',
    },
    help: {
      markdown: '把文件改名為 `{stem}.mdx`。',
      heic: '在手機上把照片另存為 JPG（蘋果手機：設置→相機→格式→兼容性最佳），再上傳 `{stem}.jpg`。',
      office: '用辦公軟件打開，另存為 .docx、.xlsx 或 PDF，再上傳。',
      picture: '另存為 PNG 或 JPG，再上傳 `{stem}.png`。',
      archive: '解壓後把裡面的文件一個一個放進來。',
      film: '放一張圖片或一段文字說明，並寫明在哪裡可以看到。',
      none: '補上擴展名：文檔是 .mdx，附件是 {allowed}。',
      other: '刪去它，或另存為這些種類之一：{allowed}。',
    },
  },
  en: {
    title: 'An attachment is of a kind that can be published',
    why: 'Other kinds cannot be opened by residents, or may carry programs.',
    message: {
      markdown: '`{found}` is not the extension of a document',
      heic: 'most computers cannot open a `{found}` photograph',
      office: '`{found}` is an old or rare office format',
      picture: 'a `{found}` picture cannot be published',
      archive: 'an archive cannot be published',
      film: 'sound and film cannot be published',
      none: 'the file has no extension',
      other: 'a community may not hold `{found}` files',
    },
    help: {
      markdown: 'Rename the file to `{stem}.mdx`.',
      heic: 'Save the photograph as JPG on the phone and upload `{stem}.jpg`.',
      office: 'Save it as .docx, .xlsx or PDF and upload that.',
      picture: 'Save it as PNG or JPG and upload `{stem}.png`.',
      archive: 'Unpack it and add the files one by one.',
      film: 'Add a picture or a text, and say where it can be seen.',
      none: 'Add the extension: .mdx for a document, one of {allowed} for an attachment.',
      other: 'Remove it, or save it as one of {allowed}.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/page.html': '<script></script>' }, at: 'communities/demo/notices/page.html:1:1' },
  { verdict: 'bad', files: { 'communities/demo/notices/photo.heic': { base64: '' } }, at: 'communities/demo/notices/photo.heic:1:1' },
  { verdict: 'good', files: { 'communities/demo/notices/table.csv': '甲,乙' } },
];
