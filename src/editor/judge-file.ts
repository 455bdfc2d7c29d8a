import { withoutEchoes } from '../check/without-echoes.ts';
import type { Day } from '../domain/day.ts';
import type { Finding } from '../domain/finding.ts';
import { addressOf } from '../domain/kind.ts';
import type { Entry, Library } from '../domain/library.ts';
import { assembleLibrary } from '../loader/assemble-library.ts';
import type { Reading } from '../loader/read-document.ts';
import { readText } from '../loader/read-text.ts';
import { runRules } from '../rules/run-rules.ts';
import { EDITOR_RULES } from './editor-rules.ts';
import { plainBody } from './plain-body.ts';

/** A document that is being edited. */
export interface EditedFile {
  /** Where it stands in the content folder. */
  readonly file: string;
  readonly text: string;
}

/** What is known of the site while a document is edited: its settings, standards, calendars and regions. */
export type SiteFacts = readonly Reading[];

/** Reads the files of the site that every document is judged by. */
export const readFacts = (files: Readonly<Record<string, string>>): SiteFacts => Object.entries(files).map(([file, text]) => readOne({ file, text }));

/** What a file is and what the build would say of it, as far as one file tells. */
export interface JudgedFile {
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

/** Reads a document and asks the rules of the build that need nothing but it and the settings of the site. */
export const judgeFile = (edited: EditedFile, facts: SiteFacts, on: Day): JudgedFile => {
  const reading = readOne(edited);
  const { entry } = reading;
  if (!entry) return { entry, findings: reading.findings };
  const library: Library = assembleLibrary([...facts, reading]);
  const ruled = runRules(EDITOR_RULES, { library, on }, { entries: [entry], communities: [...library.communities.values()] });
  return { entry, findings: withoutEchoes([...reading.findings, ...[...ruled].filter((finding) => finding.file === edited.file)]) };
};

const readOne = ({ file, text }: EditedFile): Reading => {
  const record = { file, size: text.length, hash: '' };
  const address = addressOf(file);
  if (!address) return { record, address, entry: null, findings: [] };
  const read = readText({ record, address, parseBody: plainBody }, text);
  return { record, address, entry: read.entry, findings: read.findings.map((finding) => ({ ...finding, file })) };
};
