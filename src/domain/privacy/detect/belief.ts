import type { Hit } from '../hit.ts';
import { maskName } from '../mask-formats.ts';
import { namesIn } from '../names.ts';
import type { Detector } from './detector.ts';

/** The words that make it look at a line. */
const BELIEF_WORD = /信仰|信奉|信教|佛教|基督|天主教|伊斯兰|穆斯林|道教|教徒|信徒|受洗|皈依|法轮功|全能神|(?:汉|回|藏|蒙古|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族(?!自治|乡|镇|村|县|州|文化|风情|节|聚居|群众|居民|服)|民族[:：]/;

/** The belief or the ethnicity of one person who is named. */
export const beliefs: Detector = ({ lines, claims }) => {
  const hits: Hit[] = [];
  for (const { line, at } of lines) {
    const word = BELIEF_WORD.exec(line)?.[0];
    if (word === undefined) continue;
    for (const { start, end, name, surname } of namesIn(line)) {
      if (claims.overlap(at + start, at + end)) continue;
      hits.push({ kind: 'belief', start: at + start, end: at + end, value: name, masked: maskName(name, surname), severity: 'error', word });
    }
  }
  return { hits };
};
