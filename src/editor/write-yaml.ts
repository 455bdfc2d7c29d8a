import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';

/** A text that YAML readers of either version take for text, and that holds no mark of theirs. */
const PLAIN = /^(?:(?:\d{1,4})?[\p{Script=Han}][^#:{}[\],&*!|>'"%@`\p{Cc}\u00A0\u2028\u2029\uFEFF]*|[A-Za-z][^#:{}[\],&*!|>'"%@`\p{Cc}\u00A0\u2028\u2029\uFEFF]*|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?|\d{4}-\d{2}(?:-\d{2})?(?:-[\p{Script=Han}a-z0-9-]+)?)$/u;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** How a scalar that the form wrote stands in a file. */
export type ScalarForm = 'text' | 'boolean';

/** A scalar as YAML, plain where every reader sees the same in it. */
export const yamlScalar = (text: string, form: ScalarForm = 'text'): string => {
  if (form === 'boolean' && /^(?:true|false)$/.test(text)) return text;
  if (text === text.trim() && PLAIN.test(text) && !RESERVED.test(text)) return text;
  return /["\\\p{Cc}]/u.test(text) ? (/['\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`) : `"${text}"`;
};

/** Whether a text says `true` or `false`; only a field of that kind writes so. */
const formOf = (text: string): ScalarForm => (/^(?:true|false)$/.test(text) ? 'boolean' : 'text');

/** A value on one line. */
export const yamlFlow = (value: Tree): string => {
  if (value === null) return '""';
  if (typeof value === 'string') return yamlScalar(value, formOf(value));
  return isTreeMap(value) ? `{${Object.entries(value).map(([key, entry]) => `${yamlKey(key)}: ${yamlFlow(entry)}`).join(', ')}}` : `[${value.map(yamlFlow).join(', ')}]`;
};

/** A key of a mapping. */
export const yamlKey = (key: string): string => (/^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9_-]*$/u.test(key) ? key : yamlScalar(key).replace(/^([^"'].*)$/, '"$1"'));

const WIDEST = 100;

/** What follows a key and its colon: the value on the same line where it is short, else on lines of its own. */
export const yamlAfterKey = (value: Tree, indent: number): readonly string[] => {
  if (value === null) return [''];
  if (typeof value === 'string') return value.includes('\n') ? [' |-', ...value.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(indent + 2)}${line}`))] : [` ${yamlScalar(value, formOf(value))}`];
  const flow = yamlFlow(value);
  if (isShort(value, flow)) return [` ${flow}`];
  return ['', ...(isTreeMap(value) ? mapLines(value, indent + 2) : listLines(value, indent + 2))];
};

/** Lines of a mapping. */
export const mapLines = (map: TreeMap, indent: number): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) => {
    const [first = '', ...rest] = yamlAfterKey(value, indent);
    return [`${' '.repeat(indent)}${yamlKey(key)}:${first}`, ...rest];
  });

/** Lines of a list. */
export const listLines = (list: readonly Tree[], indent: number): readonly string[] => list.flatMap((entry) => itemLines(entry, indent));

/** Lines of one entry of a list. */
export const itemLines = (entry: Tree, indent: number): readonly string[] => {
  if (entry === null || typeof entry === 'string' || isTreeList(entry) || isShort(entry, yamlFlow(entry))) return [`${' '.repeat(indent)}- ${yamlFlow(entry)}`];
  const [first = '', ...rest] = mapLines(entry, indent + 2);
  return [`${' '.repeat(indent)}- ${first.trimStart()}`, ...rest];
};

const isShort = (value: Tree, flow: string): boolean => flow.length <= WIDEST && !hasLongText(value) && (isTreeMap(value) || isTreeList(value)) && Object.values(value).every((entry) => entry === null || typeof entry === 'string');

const hasLongText = (value: Tree): boolean => (typeof value === 'string' ? value.includes('\n') : value !== null && Object.values(value).some(hasLongText));
