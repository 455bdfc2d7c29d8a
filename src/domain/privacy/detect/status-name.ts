import type { Hit } from '../hit.ts';
import { maskName } from '../mask-formats.ts';
import { namesIn } from '../names.ts';
import type { Detector } from './detector.ts';

/** The words that make it look at a line. */
const STATUS_WORD = /低保|低收入|特困|五保|残疾|智障|肢残|患有|患病|患者|重病|大病|住院|精神病|精神障碍|精神分裂|精神异常|刑满|刑释|矫正|服刑|吸毒|戒毒|艾滋|HIV|感染者|怀孕|孕妇|孕期|流产|癌|肿瘤|尿毒症|白血病|抑郁|结核|乙肝|糖尿病|脑梗|瘫痪|失独|失能|困难救助|救助对象|临时救助|医疗救助|困境儿童|孤儿|事实无人抚养|邪教|信访人|上访|肇事肇祸|贫困户|脱贫户|建档立卡|边缘户|困难家庭|困难户|失业登记|家暴|离异|出生日期|日(?:出生|生(?![效活产日成]))|出生[:：]?\s?\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}/;

/** A full name on one line with the health, the benefits or the record of the person. */
export const statusNames: Detector = ({ lines, claims }) => {
  const hits: Hit[] = [];
  for (const { line, at } of lines) {
    const word = STATUS_WORD.exec(line)?.[0];
    if (word === undefined) continue;
    for (const { start, end, name, surname } of namesIn(line)) {
      if (claims.overlap(at + start, at + end)) continue;
      hits.push({ kind: 'status-name', start: at + start, end: at + end, value: name, masked: maskName(name, surname), severity: 'error', word });
    }
  }
  return { hits };
};
