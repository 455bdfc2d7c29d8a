import type { HastNode } from 'satteri';

/** A node of the tree that the parser gives. */
export type Node = HastNode;

/** An element of that tree. */
export type Element = Extract<HastNode, { type: 'element' }>;

/** Whether a node is an element, of one of some names where they are given. */
export const isElement = (node: Node, ...names: readonly string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** The children of a node. */
export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

/** A property of an element as text; `null` where it has none. */
export const propertyOf = (element: Element, name: string): string | null => {
  const value = element.properties[name];
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

/** Where a node stands in the text that was parsed; `null` where the parser made it up. */
export const stretchOfNode = (node: Node): { start: number; end: number } | null => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
};

const FLOW = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'hr', 'section']);

/** Whether a node stands between paragraphs and not within one. */
export const isFlow = (node: Node): node is Element => isElement(node) && FLOW.has(node.tagName);
