import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';

/** Records that have a line for each entry. */
const LINES = ['answers', 'evidence', 'bonus', 'moderation', 'external', 'derived', 'findings', 'recommendations', 'vetoes', 'changes', 'reopened', 'allow'];

/** A frontmatter as a file writes it: a line for each field, a line for each answer. */
export const writeHeader = (header: TreeMap): string =>
  Object.entries(header).map(([key, value]) => (LINES.includes(key) ? writeLines(key, value) : `${writeKey(key)}: ${writeFlow(value)}\n`)).join('');

const writeLines = (key: string, value: Tree): string => {
  if (isTreeMap(value) && Object.keys(value).length > 0) return `${writeKey(key)}:\n${Object.entries(value).map(([name, entry]) => `  ${writeKey(name)}: ${writeFlow(entry)}\n`).join('')}`;
  if (isTreeList(value) && value.length > 0) return `${writeKey(key)}:\n${value.map((entry) => `  - ${writeFlow(entry)}\n`).join('')}`;
  return `${writeKey(key)}: ${writeFlow(value)}\n`;
};

const writeFlow = (value: Tree): string => {
  if (value === null) return '""';
  if (typeof value === 'string') return writeText(value);
  if (isTreeMap(value)) return `{${Object.entries(value).map(([key, entry]) => `${writeKey(key)}: ${writeFlow(entry)}`).join(', ')}}`;
  return `[${value.map(writeFlow).join(', ')}]`;
};

const writeKey = (key: string): string => (PLAIN_KEY.test(key) ? key : quote(key));

const PLAIN_KEY = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9-]*$/u;

/** Words, numbers and days need no quotes; anything that YAML or an editor might take for something else gets them. */
const PLAIN = /^(?:[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9@._/，。、；！？（）《》“”〔〕%-]*|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?|\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?)$/u;

/** What YAML 1.1 and 1.2 editors read as something other than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|null|nan|inf|~)$/i;

const writeText = (text: string): string => (PLAIN.test(text) && !RESERVED.test(text) ? text : quote(text));

/** JSON is YAML, and writes halves of characters as numbers; so is written what an editor does not show. */
const quote = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\ufff0-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
