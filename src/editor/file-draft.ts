import { isEdited, type EditedKind } from './edited-kinds.ts';
import type { Change } from '../workbench/draft.ts';
import { editBody, editSource } from './edit-source.ts';
import { addressOf, type Kind } from '../domain/kind.ts';

/** A document while somebody edits it. */
export interface FileDraft {
  readonly format: 1;
  /** Where it stands in the content folder. */
  readonly file: string;
  readonly text: string;
  /** The text when it was opened; `null` for a new one. */
  readonly original: string | null;
}

/** Whether something that was stored has the form of a draft. */
export const isFileDraft = (value: unknown): value is FileDraft =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'file' in value && typeof value.file === 'string' && 'text' in value && typeof value.text === 'string' &&
  'original' in value && (value.original === null || typeof value.original === 'string');

/** The draft after a change; a path begins with the part that it is in. What cannot be done changes nothing. */
export const applyFileChange = (draft: FileDraft, { path: [part, ...path], value }: Change): FileDraft => {
  const text = part === 'header' ? editSource(draft.text, { path, value }) : typeof value !== 'string' ? null : part === 'body' ? editBody(draft.text, value) : value;
  return text === null ? draft : { ...draft, text };
};

/** The kind of a document by its place, where it has a form. */
export const editedKindOf = (file: string): EditedKind | null => {
  const kind: Kind | undefined = addressOf(file)?.kind;
  return kind !== undefined && isEdited(kind) ? kind : null;
};

/** Where a file stands in the content folder, however much of the way a browser tells: `notices/a.mdx` of a community's folder, `a.mdx` alone. */
export const contentPathOf = (path: string, community: string): string | null => {
  const parts = path.replaceAll('\\', '/').split('/');
  const at = parts.lastIndexOf('communities');
  if (at !== -1) return orNull(parts.slice(at).join('/'));
  const candidates = parts.map((_, index) => parts.slice(index).join('/')).flatMap((rest) => [`communities/${rest}`, `communities/${community}/${rest}`]);
  return candidates.map(orNull).find((file) => file !== null) ?? null;
};

const orNull = (file: string): string | null => (editedKindOf(file) === null ? null : file);

/** A new document: nothing but the lines between which its header stands. */
export const newText = (): string => '---\n---\n';
