import { type DraftStore, isStored, NotKept, notKept, type Shelf, type StoredDraft } from './draft-store.ts';

/** Drafts in the small storage of the browser, for where the large one is refused; `null` where there is none either. */
export const openLocalStore = <Kept>({ database, isDraft }: Shelf<Kept>): DraftStore<Kept> | null => {
  const own: Own<Kept> = { prefix: `${database}:`, isDraft };
  try {
    localStorage.setItem(`${own.prefix}probe`, '1');
    localStorage.removeItem(`${own.prefix}probe`);
  } catch {
    return null;
  }
  return { isDurable: false, list: (page) => Promise.resolve(list(own, page)), save: (stored) => save(own, stored), remove: (slot) => Promise.resolve(localStorage.removeItem(own.prefix + slot)) };
};

interface Own<Kept> {
  readonly prefix: string;
  readonly isDraft: Shelf<Kept>['isDraft'];
}

const list = <Kept>(own: Own<Kept>, page: string): readonly StoredDraft<Kept>[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(own.prefix)).map((key) => read(own, key)).filter((stored) => stored?.page === page).filter((stored) => stored !== null).toSorted((a, b) => b.savedAt - a.savedAt);

const read = <Kept>({ isDraft }: Own<Kept>, key: string): StoredDraft<Kept> | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isStored(stored, isDraft) ? stored : null;
  } catch {
    return null; // What was cut short cannot be read and stays where it is.
  }
};

const save = <Kept>(own: Own<Kept>, stored: StoredDraft<Kept>): Promise<void> => {
  const known = read(own, own.prefix + stored.slot);
  if (known && known.revision !== stored.revision - 1) return Promise.reject(new NotKept('conflict'));
  try {
    localStorage.setItem(own.prefix + stored.slot, JSON.stringify(stored));
    return Promise.resolve();
  } catch (error) {
    return Promise.reject(notKept(error));
  }
};
