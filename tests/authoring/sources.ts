import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, InsertedTextRun, type ISectionOptions, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import exceljs from 'exceljs';
import * as OpenCC from 'opencc-js';
import sharp from 'sharp';

/** Texts in the other script, as offices that write traditional characters would hand them in. */
export const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

type Child = NonNullable<ISectionOptions['children']>[number];

const text = (words: string, more: Readonly<Record<string, unknown>> = {}): Paragraph => new Paragraph({ text: words, ...more });

const packed = async (children: readonly Child[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({
    numbering: { config: [{ reference: 'han', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START }] }] },
    sections: [{ children: [...children] }],
  }));

/** A three-year plan as offices write it: title in the middle, numbers typed before headings, years as `（一）2026年`. */
export const planWord = (say: (words: string) => string = (words) => words): Promise<Buffer> => {
  const line = (words: string): Paragraph => text(say(words));
  return packed([
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: say('桂花园社区和谐社区建设三年规划'), size: 44 })] }),
    line('桂花园社区位于示例街道，总户数1566户，总人口2534人，面积约0.3平方公里。'),
    line('一、指导思想'),
    line('以居民需求为导向，一件一件办好实事。'),
    new Paragraph({ children: [new TextRun(say('二、总体目标'))] }),
    line('三年内做到居民自治、管理有序、服务完善、治安良好、环境优美、文明祥和、组织有力。'),
    line('三、年度目标'),
    line('（一）2026年：建成老年助餐点，争创街道和谐社区。'),
    line('（二）2027年：完成300余户楼道整治。'),
    line('（三）2028年：居民满意率达到90%以上。'),
    line('四、工作措施'),
    line('（一）2026年'),
    line('1．装修助餐点，投入近100万元。责任岗位：民政委员；完成时限：2026年9月30日'),
    line('2．每季度公布一次财务收支。'),
    line('（二）2027年'),
    line('1．逐幢清理楼道堆物。'),
    line('（三）2028年'),
    line('1．开展居民满意度调查。'),
    line('五、组织保障'),
    line('每半年向居民代表会议报告一次<进展>，{见附表}。'),
  ]);
};

/** The same kind of plan with headings of the program, a table of measures and a picture. */
export const styledPlanWord = async (): Promise<Buffer> => {
  const cell = (words: string): TableCell => new TableCell({ children: [text(words)] });
  const row = (...cells: readonly string[]): TableRow => new TableRow({ children: cells.map(cell) });
  const years = [2026, 2027, 2028];
  return packed([
    text('三年规划', { heading: HeadingLevel.TITLE }),
    text('总体目标', { heading: HeadingLevel.HEADING_1, numbering: { reference: 'han', level: 0 } }),
    text('把居民最在意的事办好。'),
    text('年度目标', { heading: HeadingLevel.HEADING_1 }),
    ...years.map((year) => text(`${year}年：办成一件实事。`)),
    text('主要措施', { heading: HeadingLevel.HEADING_1 }),
    new Table({ rows: [row('年度', '措施', '责任岗位', '完成时限', '经费', '备注'), ...years.map((year) => row(String(year), `办理${year}年的实事`, '居委会主任', `${year}年12月`, '2.5万元', '无'))] }),
    text('附图', { heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: await picture(), transformation: { width: 60, height: 40 }, altText: { name: '图', description: '助餐点位置示意图', title: '' } })] }),
  ]);
};

const picture = (): Promise<Buffer> => sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a7' } }).withExif({ IFD0: { Make: '相机' } }).png().toBuffer();

/** A report of seven aspects in words, with one sentence of shortcomings. */
export const reportWord = (say: (words: string) => string = (words) => words): Promise<Buffer> =>
  packed([
    '和谐社区自评报告', '一、齐抓共管，推进民主自治', '居民代表会议每年召开两次。', '二、抓好社区管理工作', '与共建单位一起管理。', '三、以人为本，强化服务', '有助餐点和阅览室。', '四、治安防范体系健全', '警务室、门卫和巡逻队三级防范。',
    '五、环境卫生美', '门前三包，绿化达标。', '六、活跃文化', '居民自己的舞台。', '七、建立健全各类社区组织', '各类组织齐全。', '八、存在的不足', '一是办公经费不足；二是办公用房面积偏小。',
  ].map((words) => text(say(words))));

/** What a checklist says of one item. */
export type ChecklistRow = readonly [dimension: string, item: string, max: number | string, score: number | string, done: string, note: string];

/** A checklist as offices keep it: a title over all columns, the dimension over several rows, scores beside what was done. */
export const checklistWorkbook = async (rows: readonly ChecklistRow[], change: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void = () => undefined): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  sheet.addRow(['和谐社区评价自评表（2025年度）']);
  sheet.mergeCells('A1:F1');
  sheet.addRow(['维度', '评价指标', '分值', '自评分', '完成情况', '说明']);
  for (const row of rows) sheet.addRow([...row]);
  let from = 3;
  for (let at = 4; at <= rows.length + 3; at++) {
    if (sheet.getCell(at, 1).text === sheet.getCell(from, 1).text) continue;
    if (at - from > 1) sheet.mergeCells(from, 1, at - 1, 1);
    from = at;
  }
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** A Word document of plain lines. */
export const linesWord = (lines: readonly string[]): Promise<Buffer> => packed(lines.map((words) => text(words)));

const indented = (words: string, font = '仿宋'): Paragraph => new Paragraph({ children: [new TextRun({ text: words, font })], indent: { firstLine: 640 } });
const changed = { author: '经办人', date: '2026-01-01T00:00:00Z' };

/** A whole plan in the shape of real ones: numbers typed as headings, a page header, a comment, a note, unsettled changes, a table with its unit in the head, a signature. */
export const wholePlanWord = async (): Promise<Buffer> => {
  const row = (cells: readonly string[]): TableRow => new TableRow({ children: cells.map((words) => new TableCell({ children: [text(words)] })) });
  const head = (words: string): Paragraph => indented(words, '黑体');
  return Packer.toBuffer(new Document({
    footnotes: { 1: { children: [text('户数由街道统计所提供。')] } },
    comments: { children: [{ id: 0, author: '经办人', date: new Date(changed.date), children: [text('要不要写几幢？')] }] },
    sections: [{
      headers: { default: new Header({ children: [text('柳浪社区居民委员会文件')] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun('第 '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' 页')] })] }) },
      children: [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '柳浪社区和谐社区建设三年工作规划', size: 44 })] }),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('（2026—2028年）')] }),
        text(''),
        indented('根据《示例区2026年度和谐社区考核标准》，结合本社区实际，制定本规划。'),
        head('一、指导思想'), indented('坚持服务居民，把居民满意作为工作的出发点和落脚点。'),
        head('二、总体目标'), indented('把柳浪社区建设成为居民自治、管理有序、服务完善、治安良好、环境优美、文明祥和、组织有力的社区。'),
        head('三、年度目标'),
        head('（一）2026年目标'), indented('服务用房达到800平方米，争创示例区和谐社区。'),
        head('（二）2027年目标'), new Paragraph({ children: [new TextRun('完成'), new DeletedTextRun({ ...changed, id: 1, text: '300余户' }), new InsertedTextRun({ ...changed, id: 2, text: '近320户' }), new TextRun('楼道整治。'), new FootnoteReferenceRun(1)] }),
        head('（三）2028年目标'), indented('争创市级和谐示范社区。'),
        head('四、工作措施'),
        head('（一）2026年：打好基础'), indented('1、每季度召开一次议事会。责任岗位：居委会主任；完成时限：2026年12月'),
        head('（二）2027年：暖心服务'), new Paragraph({ children: [new CommentRangeStart(0), new TextRun('1.整治楼道堆物，每月一查。责任岗位：综治委员；完成时限：2027年12月'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] }),
        head('（三）2028年：打响品牌'), indented('1．新增绿地1200平方米。责任岗位：环境委员；完成时限：2028年10月'),
        head('五、重点项目安排表'),
        new Table({ rows: [['序号', '年度', '项目内容', '责任人', '完成时限', '资金（万元）'], ['1', '2026', '老年助餐点装修', '民政委员', '2026年9月底前', '98'], ['2', '2028', '中心花园改造', '居委会主任', '2028年10月', '32.5']].map(row) }),
        head('六、保障措施'), indented('半年小结、年终总结，并向居民代表会议报告。'),
        text('柳浪社区居民委员会', { alignment: AlignmentType.RIGHT }), text('2026年1月8日', { alignment: AlignmentType.RIGHT }),
      ],
    }],
  }));
};

/** What somebody counted for an item, as it is typed into a cell. */
export type ChecklistLine = readonly [dimension: string, item: string, max: number, done: string | number, score: number | string, note: string];

/** A whole checklist in the shape of real ones: lines above the table, a head over two rows, merged dimensions, a sum by formula. */
export const wholeChecklistWorkbook = async (lines: readonly ChecklistLine[], change: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void = () => undefined): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('评价清单');
  sheet.addRows([
    ['附件2'], ['示例区和谐社区评价清单（2025年度）'], ['社区（盖章）：柳浪社区', '', '', '', '填表日期：2026年1月10日'],
    ['序号', '维度', '评价指标', '评分标准', '分值', '自评', '', '备注'], ['', '', '', '', '', '完成情况', '得分', ''],
  ]);
  for (const range of ['A2:H2', 'A3:D3', 'E3:H3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:G4', 'H4:H5']) sheet.mergeCells(range);
  for (const [at, [dimension, item, max, done, score, note]] of lines.entries()) sheet.addRow([at + 1, dimension, `${at + 1}.${item}（${max}分）`, '见评分标准', max, done, score, note]);
  for (const [first, last] of runsOf(lines.map(([dimension]) => dimension))) if (last > first) sheet.mergeCells(first + 6, 2, last + 6, 2);
  sheet.addRow(['', '合计', '', '', 100, '', { formula: `SUM(G6:G${lines.length + 5})`, result: 88 }, '']);
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** First and last place of every run of the same word. */
const runsOf = (words: readonly string[]): readonly (readonly [first: number, last: number])[] => {
  const starts = words.flatMap((word, at) => (word === words[at - 1] ? [] : [at]));
  return starts.map((start, at) => [start, (starts[at + 1] ?? words.length) - 1]);
};
