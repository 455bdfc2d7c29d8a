import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const WRITER = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one', resourceLink: true }).freeze();

/** A body as MDX text: marks that mean something are escaped, looks of the old program are left behind. */
export const writeBody = (nodes: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: levelled(mergedLists(structuredClone([...nodes]))) };
  visit(root, 'paragraph', (node) => {
    node.children = plainInline(node.children);
  });
  visit(root, 'heading', (node) => {
    node.children = plainInline(node.children);
  });
  return WRITER.stringify(root).trim();
};

/** Bold and italics of a Word document are mostly looks; the words stay, and links that lead to the web. */
const plainInline = (children: readonly PhrasingContent[]): PhrasingContent[] => {
  const plain = children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete') return plainInline(child.children);
    if (child.type === 'link') return /^https?:/.test(child.url) ? [{ ...child, children: plainInline(child.children) }] : plainInline(child.children);
    return child.type === 'linkReference' || child.type === 'html' ? [] : [child];
  });
  return plain.reduce<PhrasingContent[]>((joined, child) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') return [...joined.slice(0, -1), { type: 'text', value: last.value + child.value }];
    return [...joined, child];
  }, []);
};

/** Items that stand one after the other are one list. */
const mergedLists = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.reduce<RootContent[]>((merged, node) => {
    const last = merged.at(-1);
    if (last?.type !== 'list' || node.type !== 'list' || last.ordered !== node.ordered) return [...merged, node];
    const joined: List = { ...last, children: [...last.children, ...node.children] };
    return [...merged.slice(0, -1), joined];
  }, []);

/** No heading is more than one level below the one before it; the first is of the second level. */
const levelled = (nodes: readonly RootContent[]): RootContent[] => {
  let before = 1;
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = Math.min(Math.max(node.depth, 2), before + 1, 4);
    before = depth;
    return { ...node, depth: depth === 2 ? 2 : depth === 3 ? 3 : 4 };
  });
};
