import type { TreeMap } from '../../domain/tree.ts';
import { partialDateIn } from './dates.ts';

/** `争创市级和谐社区` names what a year aims at. */
export const honourIn = (text: string): TreeMap => {
  const honour = /(?:争创|争取|创建|建成|爭創|爭取|創建)(?:成为|成為|为|為)?[“"]?([^，。；、“”"]{3,30}?(?:社区|社區|称号|稱號|单位|單位))/u.exec(text)?.[1];
  return honour === undefined ? {} : { honour };
};

const OWNER = /[（(；;，,]?\s*(?:责任(?:岗位|单位|部门)|牵头(?:单位|部门|岗位)|責任(?:崗位|單位|部門)|牽頭(?:單位|部門|崗位))[：:]\s*([^；;，,。）)]{2,60})[；;，,。）)]?/u;
const DUE = /[（(；;，,]?\s*(?:完成时限|完成时间|时限|完成時限|完成時間|時限)[：:]\s*((?:19|20|21)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:底前|底|前)?[；;，,。）)]?/u;

/** A measure with the post and the date that stand in its own words. */
export const measureParts = (text: string): TreeMap => {
  const owner = OWNER.exec(text);
  const rest = owner ? text.replace(owner[0], '') : text;
  const due = DUE.exec(rest);
  const date = due?.[1] === undefined ? null : partialDateIn(due[1]);
  return {
    text: (due ? rest.replace(due[0], '') : rest).trim(),
    ...(owner?.[1] === undefined ? {} : { owner: owner[1].trim() }),
    ...(date === null ? {} : { due: date }),
  };
};
