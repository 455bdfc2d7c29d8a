import { surnameOf } from './surnames.ts';

/** A full name in a text, with the surname that stays when it is masked. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly surname: string;
}

// A name stands between marks of a list or at an edge: in running prose it cannot be told from other words.
const EDGE = '[\\s，、；。：:;,()（）\\[\\]【】《》〈〉「」|/·"“”\'!?！？—\\-_\\u0000*#>•=+&.0-9]';
const BOUNDED = new RegExp(`(?<=^|${EDGE})[\\u4E00-\\u9FFF]{2,4}(?=$|${EDGE})`, 'g');
/** What is said of a person right behind the name. */
const SAID = '家住|住在|现住|居住在|患有|患|因病|住院|系(?:低保|特困|残疾|孤儿|低收入|我|本)|享受|被确诊|确诊|怀孕|刑满|属于?(?:低保|特困|残疾|孤儿)|为(?:低保|特困|残疾|孤儿)|同志|先生|女士|信仰|信奉';
const TALKED_OF = new RegExp(`(?<=^|${EDGE})[\\u4E00-\\u9FFF]{2,4}?(?=${SAID})`, 'g');
const LABEL = '户主|姓名|患者|病人|申请人|学生|残疾人|低保户|特困人员|特困户|五保户|低保对象|救助对象|重病患者|精神病人|矫正对象|矫正人员|社区服刑人员|刑满释放人员|戒毒人员|吸毒人员|困境儿童|孤儿|留守儿童|儿童|孕妇|家长|父亲|母亲|监护人|居民|村民|住户|业主|租客|当事人|被救助人|受助人|老人|独居老人|失独老人|失独家庭|信徒|教徒|幼儿|男孩|女孩|小学生|中学生|初中生|高中生|同学|申请者|对象|班|年级';
const LABELLED = new RegExp(`(?:${LABEL})[:：]?\\s?(?:叫|为|是|名叫)?([\\u4E00-\\u9FFF]{2,4})`, 'g');
const LABEL_BEFORE = new RegExp(`(?:${LABEL})[:：]?\\s?$`);
const BEHIND_LABEL = /^(?:$|[\s，、；。：:;,()（）\[\]【】|/"”\u00000-9]|同志|先生|女士|小朋友|同学|老人|大爷|大妈|阿姨|奶奶|爷爷|家[，。、（(的属]|一家|患|因|住院|系|享受|名下|确诊|怀孕|被|等\d|在|获|荣获|参加|已)/;
const OFFICE = /书记|主任|委员|网格员|网格长|社工|站长|民警|医生|医师|护士|院长|局长|镇长|会长|理事|负责人|联系人|联络员|经办人|审核人|工作人员|专干|干事|志愿者|代表|楼长|楼道长|组长|队长|校长|园长|老师|教师|律师|专员|法官|检察官|记者|教授|专家|审批人|填表人|制表|主持|主讲|讲师|调解员|监督员|协理员|专职|调查人|经手人|承办人|签发|主管|处长|科长|所长/;

/** Full names of a text: bounded on both sides, or behind a word that announces a person. Office holders are no private persons. */
export function* namesIn(text: string): Generator<NameToken> {
  const seen = new Set<number>();
  for (const match of text.matchAll(LABELLED)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    const token = longestName(text, at, match[1] ?? '');
    if (token && !isOfficeHolder(text, token)) {
      seen.add(token.start);
      yield token;
    }
  }
  for (const match of [...text.matchAll(BOUNDED), ...text.matchAll(TALKED_OF)]) {
    if (seen.has(match.index)) continue;
    const surname = surnameOf(match[0], LABEL_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index)));
    const token = surname === null ? null : { start: match.index, end: match.index + match[0].length, name: match[0], surname };
    if (token && !isOfficeHolder(text, token)) yield token;
  }
}

/** Of a run of characters behind a label the longest that is a name with a word border behind it. */
const longestName = (text: string, at: number, run: string): NameToken | null => {
  for (let length = Math.min(run.length, 4); length >= 2; length -= 1) {
    const surname = surnameOf(run.slice(0, length), true);
    if (surname !== null && BEHIND_LABEL.test(text.slice(at + length, at + length + 4))) return { start: at, end: at + length, name: run.slice(0, length), surname };
  }
  return null;
};

const isOfficeHolder = (text: string, { start, end }: NameToken): boolean =>
  OFFICE.test(text.slice(Math.max(0, start - 7), start).split(/[，。；;\u0000\n]/).at(-1) ?? '') || OFFICE.test(text.slice(end, end + 7).split(/[，。；;、\u0000\n]/)[0] ?? '');
