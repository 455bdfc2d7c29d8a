import { fillTemplate } from '../../domain/template.ts';
import { fileName, fileText } from '../../workbench/file-text.ts';
import { clockTime } from './bar.ts';
import type { Desk } from './desk.ts';
import { button } from './elements.ts';

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission?(mode: { mode: 'readwrite' }): Promise<string>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<string>;
}

declare global {
  /** Only some browsers have it. */
  var showSaveFilePicker: ((options: { suggestedName: string }) => Promise<FileHandle>) | undefined;
}

/** Lets the reviewer choose a file once; from then on every change is written into it too. */
export const chooseFileCopy = async (desk: Desk): Promise<void> => {
  const handle = await pick(fileName(desk.draft));
  if (!handle) return;
  await remember(desk.session.stored.slot, handle);
  await writeFrom(desk, handle);
};

/** Goes on with the file that was chosen before the page was closed, where the browser still allows it, else at a press. */
export const resumeFileCopy = async (desk: Desk): Promise<void> => {
  const handle = await recall(desk.session.stored.slot);
  if (!handle) return;
  const allowed = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (allowed === 'granted') return writeFrom(desk, handle);
  const resume = button(fillTemplate(desk.bench.words['workbench.autoFileResume'], { name: handle.name }), () => void goOn());
  const goOn = async (): Promise<void> => {
    if ((await handle.requestPermission?.({ mode: 'readwrite' })) !== 'granted') return;
    resume.remove();
    await writeFrom(desk, handle);
  };
  desk.bar.offer('', resume);
};

const pick = async (suggestedName: string): Promise<FileHandle | null> => {
  try {
    return (await globalThis.showSaveFilePicker?.({ suggestedName })) ?? null;
  } catch {
    return null; // The reader closed the dialog.
  }
};

/** Changes of a moment are written together, and never two writes at once. */
const PAUSE = 400;

const writeFrom = async (desk: Desk, handle: FileHandle): Promise<void> => {
  const { slot } = desk.session.stored;
  const { words } = desk.bench;
  let written: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const { draft, session } = desk;
    if (draft === written || session.stored.slot !== slot) return;
    try {
      const file = await handle.createWritable();
      await file.write(fileText(draft, desk.bench));
      await file.close();
      written = draft;
      desk.bar.showCopy(fillTemplate(words['workbench.autoFileOn'], { name: handle.name, time: clockTime(Date.now()) }));
    } catch (error) {
      // The stick may have been pulled out; the next change tries again.
      desk.bar.showCopy(fillTemplate(words['workbench.autoFileFailed'], { name: handle.name, reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writing = writing.then(write);
    }, PAUSE);
  };
  desk.afterChange(soon);
  await write();
};

const DATABASE = 'linli-workbench-files';

const inStore = <Result>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => new Promise((resolve, reject) => {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('handles');
  opening.onerror = () => reject(new Error(opening.error?.message));
  opening.onsuccess = () => {
    const request = use(opening.result.transaction('handles', mode).objectStore('handles'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  };
});

/** A handle can be kept for the next visit, though not everywhere; without it the reader chooses again. */
const remember = (slot: string, handle: FileHandle): Promise<unknown> => inStore('readwrite', (store) => store.put(handle, slot)).catch(() => undefined);

const recall = async (slot: string): Promise<FileHandle | null> => {
  const kept: unknown = await inStore('readonly', (store) => store.get(slot)).catch(() => null);
  return isHandle(kept) ? kept : null;
};

const isHandle = (value: unknown): value is FileHandle => typeof value === 'object' && value !== null && 'createWritable' in value && 'name' in value;
