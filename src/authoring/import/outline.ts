import { foldScript } from '../../search/fold.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';

/** A part of a document under one heading. */
export interface OutlineSection {
  /** As written, without its number. */
  readonly title: string;
  /** 1 for the largest. */
  readonly level: number;
  readonly blocks: readonly SourceBlock[];
}

/** A document as title, what comes before the first heading, and sections in their order. */
export interface Outline {
  readonly title: string | null;
  readonly lead: readonly SourceBlock[];
  readonly sections: readonly OutlineSection[];
}

const LEVELS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^第[一二三四五六七八九十]{1,3}[章部分]+\s*/u],
  [1, /^[一二三四五六七八九十]{1,3}\s*[、.．，]\s*/u],
  [2, /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、.．]?\s*/u],
];
const NUMBERING = /^(?:第[一二三四五六七八九十]{1,3}[章部分]+|[一二三四五六七八九十]{1,3}\s*[、.．，]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)][、.．]?|\d{1,2}\s*[、.．）)](?!\d)|[①-⑳])\s*/u;

const LONGEST_HEADING = 36;

/** Headings that stand without style or number in many documents, in simplified script. */
const KNOWN = /^(?:指导思想|总体思路|工作思路|总体目标|工作目标|奋斗目标|年度目标|年度任务|阶段目标|工作措施|主要措施|具体措施|工作举措|实施步骤|保障措施|制定依据|编制依据|存在(?:的)?(?:问题|不足)(?:和不足)?|不足之处|下一步打算|改进建议|社区概况|基本情况|组织机构|服务设施)$/;

/** A text without the number before it. */
export const withoutNumber = (text: string): string => text.replace(NUMBERING, '').trim();

/** Splits a document at its headings: those of the program, and those that are headings only by their number or their words. */
export const outlineOf = ({ blocks }: SourceDocument): Outline => {
  const [first, ...others] = blocks;
  const title = first && isTitle(first, others[0]) ? first : null;
  const styled = blocks.flatMap((block) => (block.kind === 'heading' && block !== title ? block.level : []));
  const largest = Math.min(...styled, 9);
  const lead: SourceBlock[] = [];
  const sections: { title: string; level: number; blocks: SourceBlock[] }[] = [];
  for (const block of (title ? others : blocks).flatMap(splitRunIn)) {
    const heading = headingOf(block, largest);
    if (heading) sections.push({ ...heading, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  return { title: title && 'text' in title ? title.text : null, lead, sections };
};

const isTitle = (block: SourceBlock, next: SourceBlock | undefined): boolean => {
  if (!('text' in block) || block.kind === 'item' || levelByNumber(block.text) !== null || /[。；：]/u.test(block.text) || block.text.length > 60) return false;
  return block.kind !== 'heading' || block.level === 1 || next?.kind !== 'heading';
};

const headingOf = (block: SourceBlock, largest: number): { title: string; level: number } | null => {
  if (!('text' in block)) return null;
  const title = withoutNumber(block.text).replace(/[：:]$/u, '');
  const numbered = levelByNumber(block.text);
  if (block.kind === 'heading') return { title, level: numbered ?? Math.max(1, block.level - largest + 1) };
  if (KNOWN.test(foldScript(title))) return { title, level: numbered ?? 1 };
  if (block.kind === 'item' || numbered === null || title.length > LONGEST_HEADING || /[。；]/u.test(title)) return null;
  return { title, level: numbered };
};

const levelByNumber = (text: string): number | null => LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** `一、指导思想：以居民为本……` is a heading and a paragraph. */
const splitRunIn = (block: SourceBlock): readonly SourceBlock[] => {
  if (block.kind !== 'paragraph') return [block];
  const match = /^([^：:。；]{2,14})[：:]\s*(\S.*)$/su.exec(block.text);
  const [, head, rest] = match ?? [];
  if (head === undefined || rest === undefined || !KNOWN.test(foldScript(withoutNumber(head)))) return [block];
  const node = { type: 'paragraph', children: [{ type: 'text', value: rest }] } as const;
  return [{ kind: 'heading', level: 1, text: head, node: block.node, at: block.at }, { ...block, text: rest, node: { ...node, children: [...node.children] } }];
};
