import { type DraftStore, isStored, NotKept, notKept, type StoredDraft } from './draft-store.ts';

const PREFIX = 'linli-workbench:';

/** Drafts in the small storage of the browser, for where the large one is refused; `null` where there is none either. */
export const openLocalStore = (): DraftStore | null => {
  try {
    localStorage.setItem(`${PREFIX}probe`, '1');
    localStorage.removeItem(`${PREFIX}probe`);
  } catch {
    return null;
  }
  return { isDurable: false, list: (page) => Promise.resolve(list(page)), save: (stored) => save(stored), remove: (slot) => Promise.resolve(localStorage.removeItem(PREFIX + slot)) };
};

const list = (page: string): readonly StoredDraft[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => read(key)).filter((stored) => stored?.page === page).filter((stored) => stored !== null).toSorted((a, b) => b.savedAt - a.savedAt);

const read = (key: string): StoredDraft | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isStored(stored) ? stored : null;
  } catch {
    return null; // What was cut short cannot be read and stays where it is.
  }
};

const save = (stored: StoredDraft): Promise<void> => {
  const known = read(PREFIX + stored.slot);
  if (known && known.revision !== stored.revision - 1) return Promise.reject(new NotKept('conflict'));
  try {
    localStorage.setItem(PREFIX + stored.slot, JSON.stringify(stored));
    return Promise.resolve();
  } catch (error) {
    return Promise.reject(notKept(error));
  }
};
