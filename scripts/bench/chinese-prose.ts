import type { Random } from './random.ts';

const WHEN = ['2025年1月', '2025年2月', '2025年3月', '2025年4月', '汛期之前', '暑假期间', '国庆前后', '2025年第二季度', '春节之后', '2024年12月'];
const WHO = ['居民委员会', '社区工作站', '楼栋代表', '志愿服务队', '业主委员会', '物业服务企业', '居务监督委员会', '社区卫生站', '居民小组', '老年协会'];
const WHAT = ['楼道照明', '雨水管网', '垃圾分类点', '老年助餐点', '儿童活动室', '充电车棚', '消防通道', '健身路径', '公共晾晒区', '电梯加装', '无障碍坡道', '阅览室', '小区绿地', '安防探头', '便民菜点'];
const DID = ['逐处查看', '征求意见', '公开招标', '分段施工', '组织验收', '安排值守', '建立台账', '重新划线', '更换设备', '开展培训', '上门走访', '张榜公布'];
const WHERE = ['东片各院落', '西门沿街', '北区老楼', '南苑各楼栋', '中心广场周边', '河边步道', '农贸市场一侧', '学校门口', '综合服务楼', '几个零散院落'];
const RESULT = ['多数住户表示满意', '还有少数问题要继续处理', '费用在居民会议上作了说明', '结果已在公告栏张贴', '下一步由专人每周跟进', '剩下的部分列入2026年计划', '经验准备在其他院落推广', '资料已归入社区档案'];
const UNITS = ['处', '户', '次', '项', '盏', '个', '米', '平方米', '件', '人次'];

/** Chinese prose of about `length` characters in paragraphs; `used` keeps any paragraph from coming twice. */
export const chineseProse = (random: Random, length: number, used: Set<string>): string => {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const paragraph = paragraphOf(random);
    if (used.has(paragraph)) continue;
    used.add(paragraph);
    paragraphs.push(written > 0 && paragraphs.length % 4 === 0 ? `## ${random.pick(WHAT)}的进展\n\n${paragraph}` : paragraph);
    written += paragraph.length;
  }
  return paragraphs.join('\n\n');
};

const paragraphOf = (random: Random): string => Array.from({ length: random.between(2, 4) }, () => sentenceOf(random)).join('');

const sentenceOf = (random: Random): string => {
  const { pick, between } = random;
  return `${pick(WHEN)}，${pick(WHO)}对${pick(WHERE)}的${pick(WHAT)}${pick(DID)}，共涉及${between(2, 980)}${pick(UNITS)}，其中${between(1, 97)}${pick(UNITS)}由${pick(WHO)}负责${pick(DID)}，${pick(RESULT)}。`;
};
