import type { Locale, Texts } from '../src/domain/locale.ts';
import { translator } from '../src/i18n/translate.ts';

/** A command of `npm run`. */
export interface Command {
  readonly name: string;
  /** What may be typed behind the name. */
  readonly usage: string;
  /** What it is for, in one line. */
  readonly description: Texts;
}

const COMMON = '[--content DIR] [--on 2026-03-01] [--lang zh-Hans|zh-Hant|en]';

/** Every command, in the order in which people meet them. */
export const COMMANDS: readonly Command[] = [
  { name: 'build', usage: `${COMMON} [--out DIR] [--base PATH] [--shard AREA,…] [--jobs N] [--quiet] [--read-only-cache] [--allow-empty]`, description: { 'zh-Hans': '检查内容，生成网站和搜索索引，放在 dist/', 'zh-Hant': '檢查內容，產生網站和搜尋索引，放在 dist/', en: 'check the content and build the site with its search into dist/' } },
  { name: 'test', usage: '[FILE…]', description: { 'zh-Hans': '运行全部测试', 'zh-Hant': '執行全部測試', en: 'run all tests' } },
  { name: 'dev', usage: COMMON, description: { 'zh-Hans': '边写边看：在本机打开网站，保存后自动更新', 'zh-Hant': '邊寫邊看：在本機打開網站，儲存後自動更新', en: 'show the site on this computer and follow every saved file' } },
  { name: 'preview', usage: '[--out DIR] [--port 4321] [--lang zh-Hans|zh-Hant|en]', description: { 'zh-Hans': '在本机打开已经生成的网站', 'zh-Hant': '在本機打開已經產生的網站', en: 'show the built site on this computer' } },
  {
    name: 'check',
    usage: `${COMMON} [--format text|json|sarif|github|gitlab] [--fix [--dry-run]] [--watch] [--changed-since REV --owner COMMUNITY]`,
    description: { 'zh-Hans': '检查全部内容，说明哪个文件、哪一行、怎么改', 'zh-Hant': '檢查全部內容，說明哪個檔案、哪一行、怎麼改', en: 'check all content and say which file, which line, and what to type' },
  },
  { name: 'score', usage: `${COMMON} [--format text|json]`, description: { 'zh-Hans': '计算每份评价的得分', 'zh-Hant': '計算每份評價的得分', en: 'compute the score of every assessment' } },
  { name: 'sign', usage: `PATH --post POST [--reopen --reason TEXT] ${COMMON}`, description: { 'zh-Hans': '给评价签字、给发布的标准登记，之后的改动会被发现', 'zh-Hant': '給評價簽字、給發布的標準登記，之後的改動會被發現', en: 'sign an assessment or register a published standard, so that later changes are found' } },
  { name: 'standard', usage: `import SHEET.xlsx --id ID [--version 0.1.0] | export ID@VERSION [SHEET.xlsx] | columns ${COMMON}`, description: { 'zh-Hans': '从表格导入评价标准，或把标准导出成表格', 'zh-Hant': '從表格匯入評價標準，或把標準匯出成表格', en: 'make a standard from a table, or a table from a standard' } },
  { name: 'migrate', usage: `ASSESSMENT… | --all --to ID@VERSION [--dry-run] ${COMMON}`, description: { 'zh-Hans': '把评价换到另一版标准，保留每一项作答，并列出两边的得分', 'zh-Hant': '把評價換到另一版標準，保留每一項作答，並列出兩邊的得分', en: 'move assessments to another standard, keep every answer and show both scores' } },
  {
    name: 'new',
    usage: `community|plan|assessment|review|notice|activity|meeting|survey|document|site DIR ${COMMON} [--community ID] [--title …] [--dry-run]`,
    description: { 'zh-Hans': '新建一篇文档，填空即可', 'zh-Hant': '新建一篇文件，填空即可', en: 'begin a new document from a form' },
  },
  {
    name: 'template',
    usage: `plan|profile|assessment|notice KIND --out FILE.xlsx|FILE.docx [--community ID] [--period 2025] ${COMMON}`,
    description: { 'zh-Hans': '生成空白的 Excel 或 Word 表，填好后用 import 读回', 'zh-Hant': '產生空白的 Excel 或 Word 表，填好後用 import 讀回', en: 'make an empty Excel or Word form; import reads it back' },
  },
  {
    name: 'import',
    usage: `FILE --as profile|plan|assessment|notice|facts|finance --community ID ${COMMON} [--period 2025] [--kind KIND] [--region ID] [--as-of 2025] [--accept-all] [--out PATH] [--dry-run]`,
    description: { 'zh-Hans': '把 Word、Excel 或文字材料搬进来', 'zh-Hant': '把 Word、Excel 或文字材料搬進來', en: 'take over a Word document, a workbook or a text' },
  },
  { name: 'due', usage: `${COMMON} [--format text|json] [--community ID]`, description: { 'zh-Hans': '列出应当公开的事项和还没有公开的', 'zh-Hant': '列出應當公開的事項和還沒有公開的', en: 'list what has to be disclosed and what is missing' } },
  { name: 'board', usage: `COMMUNITY/NOTICE | ADDRESS [--site dist] [--out DIR] [--browser FILE] [--lang zh-Hans|zh-Hant|en]`, description: { 'zh-Hans': '把公告做成公开栏张贴的 A4、A3 纸和发群的图片', 'zh-Hant': '把公告做成公開欄張貼的 A4、A3 紙和發群的圖片', en: 'print a notice for the paper board on A4 and A3, and as a picture for chat groups' } },
  { name: 'verify', usage: '[SITE FOLDER] [--against SHA256SUMS] [--lang zh-Hans|zh-Hant|en]', description: { 'zh-Hans': '核对已发布的公告有没有被改动', 'zh-Hant': '核對已發布的公告有沒有被改動', en: 'tell which published notices were changed' } },
  { name: 'exceptions', usage: `${COMMON} [--format text|json] [--hash]`, description: { 'zh-Hans': '列出个人信息规则的例外，最先到期的在前；--hash 从标准输入读一个号码，打印例外里要写的 sha256', 'zh-Hant': '列出個人資訊規則的例外，最先到期的在前；--hash 從標準輸入讀一個號碼，列印例外裡要寫的 sha256', en: 'list the exceptions of the privacy rules, soonest end first; --hash reads a number from the input and prints its sha256' } },
  {
    name: 'export',
    usage: `COMMUNITY/PERIOD[/STAGE] --as xlsx|docx [--out FILE] | --mdx DIR ${COMMON}`,
    description: { 'zh-Hans': '把规划或评价导出成 Excel、Word，或把全部内容导出成各种 MDX 工具都能读的文件', 'zh-Hant': '把規劃或評價匯出成 Excel、Word，或把全部內容匯出成各種 MDX 工具都能讀的檔案', en: 'write a plan or an assessment as Excel or Word, or all content as MDX that any other tool reads' },
  },
  { name: 'dossier', usage: `COMMUNITY/PERIOD [--out FILE.pdf] [--browser PATH] ${COMMON}`, description: { 'zh-Hans': '把一期评价做成可以打印、签字、盖章的PDF档案', 'zh-Hant': '把一期評價做成可以列印、簽字、蓋章的PDF檔案', en: 'make the PDF dossier of an assessment, to print, sign and seal' } },
  { name: 'plan-shards', usage: `[--max 300] ${COMMON}`, description: { 'zh-Hans': '把全部区域分成若干份生成任务，以 JSON 列出', 'zh-Hant': '把全部區域分成若干份產生任務，以 JSON 列出', en: 'share out all areas to build jobs, as JSON' } },
  { name: 'assemble', usage: `DIRS… [--out DIR] [--base PATH] [--strict] [--quiet] ${COMMON}`, description: { 'zh-Hans': '把分开生成的各区域合并成一个网站', 'zh-Hant': '把分開產生的各區域合併成一個網站', en: 'join areas that were built apart to one site' } },
  { name: 'rollback', usage: '[--out DIR]', description: { 'zh-Hans': '退回上一个发布的版本', 'zh-Hant': '退回上一個發布的版本', en: 'show the release before the present one again' } },
  { name: 'kit', usage: `COMMUNITY/PERIOD [--out FILE] ${COMMON}`, description: { 'zh-Hans': '做一个离线评审包：一个网页文件，带上佐证，没有网络也能打分', 'zh-Hant': '做一個離線評審包：一個網頁檔案，帶上佐證，沒有網路也能打分', en: 'make an offline review kit: one page with its evidence that scores without a network' } },
  { name: 'sheet', usage: `COMMUNITY/PERIOD [--stage expert --reviewer a] [--out FILE] ${COMMON}`, description: { 'zh-Hans': '做一份评审用的 Excel 表', 'zh-Hant': '做一份評審用的 Excel 表', en: 'make an Excel workbook for a review' } },
  { name: 'collect', usage: `FILES… [--accept NAME,…] ${COMMON}`, description: { 'zh-Hans': '收评审交回的文件和 Excel 表，逐项检查，没有问题才写入', 'zh-Hant': '收評審交回的檔案和 Excel 表，逐項檢查，沒有問題才寫入', en: 'take in review files and workbooks; check item by item, and write only what is clean' } },
  { name: 'pack', usage: '[--out linli.tar.gz] [--platforms linux-x64,linux-arm64,win-x64]', description: { 'zh-Hans': '打成一个压缩包，带上依赖和 Node，没有网络的机器上也能生成网站', 'zh-Hant': '打成一個壓縮包，帶上依賴和 Node，沒有網路的機器上也能產生網站', en: 'make one archive with all packages and Node, which builds without a network' } },
  { name: 'pictures', usage: '[--site dist] [--out content/handbook/pictures] [--browser FILE] [--lang zh-Hans|zh-Hant|en]', description: { 'zh-Hans': '从生成好的网站重拍手册里的图片', 'zh-Hant': '從產生好的網站重拍手冊裡的圖片', en: 'take the pictures of the handbook anew from the built site' } },
  { name: 'bench', usage: '[--docs 500,5000] [--peers] [--peers-from DIR] [--shards-from 20000] [--pages-only] [--workbench]', description: { 'zh-Hans': '测量速度和内存，用 Lighthouse 检查网页', 'zh-Hant': '測量速度和記憶體，用 Lighthouse 檢查網頁', en: 'measure time and memory, and mark the pages with Lighthouse' } },
  { name: 'soak', usage: '[--edits 50]', description: { 'zh-Hans': '长时间试验：多次改动后生成的网站与从头生成的逐字节相同，随时中断也不损坏已发布的网站', 'zh-Hant': '長時間試驗：多次改動後產生的網站與從頭產生的逐位元組相同，隨時中斷也不損壞已發布的網站', en: 'prove over many edits that a site built on the last one has the bytes of one built from nothing, and over many kills that the published one stays whole' } },
];

/** The help of one command. */
export const helpOf = (name: string, locale: Locale): string => {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return listCommands(locale);
  return `${command.description[locale]}\n\n${translator(locale)('cli.options', { usage: `npm run ${name} --${command.usage === '' ? '' : ` ${command.usage}`}` })}`;
};

/** All commands with what they are for. */
export const listCommands = (locale: Locale): string => {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, description }) => `  npm run ${name.padEnd(widest)}  ${description[locale]}`);
  return [translator(locale)('cli.commands'), ...lines].join('\n');
};
