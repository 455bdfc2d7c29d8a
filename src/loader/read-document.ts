import { createHash } from 'node:crypto';
import { parseBody } from '../body/parse-body.ts';
import type { Body } from '../domain/body.ts';
import type { Finding, ReadingFinding } from '../domain/finding.ts';
import { type Address, addressOf } from '../domain/kind.ts';
import type { Entry, FileRecord } from '../domain/library.ts';
import { textAt, WHOLE_FILE } from '../domain/place.ts';
import { readYaml } from './read-yaml.ts';
import { splitDocument } from './split-document.ts';
import { typeFrontmatter } from './type-frontmatter.ts';

/** All that came of reading one file. */
export interface Reading {
  readonly record: FileRecord;
  readonly address: Address | null;
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Reads one file of the content: bytes to typed frontmatter and body, with everything that was found. */
export const readDocument = (file: string, bytes: Uint8Array): Reading => {
  const record = { file, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
  const address = addressOf(file);
  if (!address) return { record, address, entry: null, findings: [] };
  const text = decode(bytes);
  if (text === null) return { record, address, entry: null, findings: [{ rule: 'file-is-utf8', file, place: WHOLE_FILE }] };
  const { entry, findings } = readText({ record, address, text });
  return { record, address, entry, findings: findings.map((finding) => ({ ...finding, file })) };
};

interface Source {
  readonly record: FileRecord;
  readonly address: Address;
  readonly text: string;
}

const readText = (source: Source): { entry: Entry | null; findings: readonly ReadingFinding[] } => {
  if (source.record.file.endsWith('.yaml')) return typeSource(source, { header: source.text, start: 0, body: null, found: [] });
  const parts = splitDocument(source.text);
  if (parts === 'no-header') return refused('header-present');
  if (parts === 'not-closed') return refused('header-closed');
  const { body, findings } = parseBody(source.text, parts.body);
  return typeSource(source, { header: source.text.slice(parts.header.start, parts.header.end), start: parts.header.start, body, found: findings });
};

interface Parts {
  readonly header: string;
  readonly start: number;
  readonly body: Body | null;
  readonly found: readonly ReadingFinding[];
}

const typeSource = ({ record, address, text }: Source, { header, start, body, found }: Parts): { entry: Entry | null; findings: readonly ReadingFinding[] } => {
  const yaml = readYaml(header);
  if ('problem' in yaml) return { entry: null, findings: [...found, yamlFinding(yaml, start, text)] };
  const { data, partial, findings } = typeFrontmatter(address.kind, yaml.tree);
  const entry = data === null ? null : asEntry({ ...address, file: record.file, data, tree: yaml.tree, body, text, hash: record.hash, partial });
  return { entry, findings: [...found, ...findings] };
};

/** The kind chose the schema, so the data are those of the kind; the compiler cannot follow that through a union. */
const asEntry = (parts: { [Key in keyof Entry]: unknown }): Entry => parts as Entry;

const yamlFinding = (yaml: Exclude<ReturnType<typeof readYaml>, { tree: unknown }>, start: number, text: string): ReadingFinding => {
  if (yaml.problem === 'not-a-mapping') return { rule: 'header-is-mapping', place: textAt(start, Math.min(start + 1, text.length)) };
  const at = Math.min(start + yaml.offset, Math.max(text.length - 1, 0));
  return { rule: 'yaml-readable', place: textAt(at, at + 1), values: { reason: yaml.reason } };
};

const refused = (rule: ReadingFinding['rule']) => ({ entry: null, findings: [{ rule, place: WHOLE_FILE }] });

const decode = (bytes: Uint8Array): string | null => {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
};
