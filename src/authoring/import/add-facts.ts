import type { Entry } from '../../domain/library.ts';
import { splitDocument } from '../../loader/split-document.ts';
import { writeFlow } from '../write/write-header.ts';
import type { Proposal } from './extraction.ts';

/** Adds numbers to a profile, line by line; what stands there is left as it is, byte for byte. */
export const addFacts = (profile: Entry<'profile'>, proposals: readonly Proposal[]): { readonly text: string; readonly left: readonly Proposal[] } => {
  const left: Proposal[] = [];
  let text = profile.text;
  const ids = new Set((profile.data.otherFacts ?? []).map(({ id }) => id));
  const [facts, others]: [string[], string[]] = [[], []];
  for (const proposal of proposals) {
    const [list, name] = proposal.path;
    if (list === 'facts' && typeof name === 'string') {
      if (Object.hasOwn(profile.data.facts ?? {}, name)) left.push(proposal);
      else facts.push(`  ${name}: ${writeFlow(proposal.value)}`);
    } else others.push(`  - ${writeFlow({ ...proposal.value, id: freeId(ids) })}`);
  }
  text = addLines(text, 'facts', facts);
  return { text: addLines(text, 'otherFacts', others), left };
};

const freeId = (ids: Set<string>): string => {
  let number = 1;
  while (ids.has(`fact-${number}`)) number++;
  ids.add(`fact-${number}`);
  return `fact-${number}`;
};

/** New lines come right below the key; a key that is not there yet goes to the end of the header. */
const addLines = (text: string, key: string, lines: readonly string[]): string => {
  const parts = splitDocument(text);
  if (lines.length === 0 || typeof parts === 'string') return text;
  const header = text.slice(parts.header.start, parts.header.end);
  const found = new RegExp(`^${key}:[ \\t]*(?:#.*)?\\r?\\n`, 'm').exec(header);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const at = parts.header.start + (found ? found.index + found[0].length : header.length);
  return `${text.slice(0, at)}${found ? '' : `${key}:${end}`}${lines.join(end)}${end}${text.slice(at)}`;
};
