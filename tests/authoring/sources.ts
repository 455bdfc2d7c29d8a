import { AlignmentType, Document, HeadingLevel, ImageRun, type ISectionOptions, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
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
