import '../../editor/quiet-zod.ts';
import '../old-browsers.ts';
import type { EditorData } from '../../editor/editor-data.ts';
import { isFileDraft } from '../../editor/file-draft.ts';
import { readFacts } from '../../editor/judge-file.ts';
import { openIndexedStore } from '../workbench/indexed-store.ts';
import { openLocalStore } from '../workbench/local-store.ts';
import { EditorDesk } from './editor-desk.ts';

const SHELF = { database: 'linli-editor', isDraft: isFileDraft } as const;

/** Makes the page one on which documents are filled in. */
export const startEditor = async (): Promise<void> => {
  const root = document.querySelector<HTMLElement>('#edit');
  const text = document.querySelector('#edit-data')?.textContent;
  if (!root || !text) return;
  // The page and the file were made together with this script.
  const data = JSON.parse(text) as EditorData;
  const files = (await (await fetch(data.facts)).json()) as Readonly<Record<string, string>>;
  const store = (await openIndexedStore(SHELF)) ?? openLocalStore(SHELF);
  await new EditorDesk({ data, root, store, facts: readFacts(files) }).open();
  root.hidden = false;
};
