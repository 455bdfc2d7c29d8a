const NEED = /低保|低收入|特困|五保|残疾|患者|大病|重病|孕妇|精神|矫正|刑满|戒毒|吸毒|失独|失能|救助|困境儿童|孤儿|贫困|建档立卡|困难|留守儿童|未成年|学生|儿童|幼儿|新生/;
const LIST = /名单|名册|花名册|人员|对象|公示|情况表|登记表|发放表|明细表|一览表|如下/;

/** The column of a table that holds names of persons. */
export const PERSON_COLUMN = /姓名|户主|申请人|受助人|对象|名字|人员/;

/** The word of a title that says what the persons of the list below have in common, where it announces such a list. */
export const listWordOf = (title: string): string | null => (LIST.test(title) ? (NEED.exec(title)?.[0] ?? null) : null);
