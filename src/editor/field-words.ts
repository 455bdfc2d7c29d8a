/** Names of fields by their keys, as a form shows them. */
export type FieldLabels = ReadonlyMap<string, string>;

/** What a field is called: the first part of its text for authors. */
export const labelOfText = (text: string): string => /^[^，；：。,;:（(]+/.exec(text)?.[0].trim() ?? text;

/** The names of the fields of a kind of document; a key that means several things in its parts has none. */
export const fieldLabels = (fields: Readonly<Record<string, string>>, kind: string): FieldLabels => {
  const own = new Map<string, string>();
  const others = new Map<string, Set<string>>();
  for (const [name, text] of Object.entries(fields)) {
    const [shape = '', key = ''] = name.split('.');
    if (shape === kind) own.set(key, labelOfText(text));
    else others.set(key, (others.get(key) ?? new Set<string>()).add(labelOfText(text)));
  }
  const clear = [...others].flatMap(([key, labels]): (readonly [string, string])[] => (labels.size === 1 ? [...labels].map((label) => [key, label] as const) : []));
  return new Map([...clear, ...own]);
};

/** A message in the words of a form: names of fields instead of their keys, quotation marks instead of marks of code. */
export const inFieldWords = (message: string, labels: FieldLabels): string => message.replaceAll(/((?<=\p{Script=Han}|，|^) )?`([^`]+)`( (?=\p{Script=Han}))?/gu, (_, _before, code: string) => `“${worded(code, labels)}”`);

const worded = (code: string, labels: FieldLabels): string => {
  const pairs = /^\{(.+)\}$/.exec(code)?.[1]?.split(/,\s*(?![^[{]*[\]}])/) ?? [code];
  const named = pairs.map((pair) => pairWords(pair, labels));
  return named.every((each) => each !== null) ? named.join('，') : code;
};

/** `title: …` is the field itself; with a value it is both. */
const pairWords = (pair: string, labels: FieldLabels): string | null => {
  const [, key = '', value] = /^([\w-]+)(?::\s*(.*))?$/s.exec(pair.trim()) ?? [];
  const label = labels.get(key);
  if (label === undefined) return null;
  return value === undefined || value === '' || value === '…' ? label : `${label} ${value}`;
};
