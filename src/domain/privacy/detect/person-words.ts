/**
 * Words that say something about a person's life: one of them makes a line worth the search for names. A superset of
 * what the single detectors look for, as plain words, so that one quick pass over a document finds them all.
 */
const WORDS =
  '低保 低收入 特困 五保 残疾 智障 肢残 患有 患病 患者 重病 大病 住院 精神病 精神障碍 精神分裂 精神异常 刑满 刑释 矫正 服刑 吸毒 戒毒 艾滋 HIV 感染者 怀孕 孕妇 孕期 流产 癌 肿瘤 尿毒症 白血病 抑郁 结核 乙肝 糖尿病 脑梗 瘫痪 失独 失能 困难救助 救助对象 临时救助 医疗救助 困境儿童 孤儿 事实无人抚养 邪教 信访人 上访 肇事肇祸 贫困户 脱贫户 建档立卡 边缘户 困难家庭 困难户 失业登记 家暴 离异 日生 ' +
  '小学 中学 初中 高中 幼儿园 托班 年级 岁 未成年 学生 儿童 少年 出生 年生 小朋友 学籍 ' +
  '信仰 信奉 信教 佛教 基督 天主教 伊斯兰 穆斯林 道教 教徒 信徒 受洗 皈依 法轮功 全能神 族 民族';

const words = WORDS.split(' ');

// The first characters are tried together: most places of a text fail there, and the words are not tried one by one.
export const PERSON_WORD = new RegExp(`(?=[${words.map(([first = '']) => first).join('')}])(?:${words.join('|')})`, 'g');
