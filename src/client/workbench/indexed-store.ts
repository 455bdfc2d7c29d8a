import { type DraftStore, isStored, NotKept, notKept, type Shelf, type StoredDraft } from './draft-store.ts';

/** Drafts in IndexedDB, written so that they outlive the process; `null` where the browser does not allow it. */
export const openIndexedStore = async <Kept>({ database: name, isDraft }: Shelf<Kept>): Promise<DraftStore<Kept> | null> => {
  try {
    const database = await openDatabase(name);
    const own: Own<Kept> = { database, isDraft };
    return { isDurable: true, list: (page) => list(own, page), save: (...parts) => save(own, ...parts), remove: (slot) => remove(database, slot) };
  } catch {
    return null; // Private windows and some file viewers refuse; the next store is tried.
  }
};

interface Own<Kept> {
  readonly database: IDBDatabase;
  readonly isDraft: Shelf<Kept>['isDraft'];
}

const openDatabase = (name: string): Promise<IDBDatabase> => new Promise((resolve, reject) => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'slot' });
    request.result.createObjectStore('journal', { autoIncrement: true }).createIndex('slot', 'slot');
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(notKept(request.error));
  request.onblocked = () => reject(new NotKept('failed', 'blocked'));
});

const list = <Kept>({ database, isDraft }: Own<Kept>, page: string): Promise<readonly StoredDraft<Kept>[]> => new Promise((resolve, reject) => {
  const request = database.transaction('drafts').objectStore('drafts').getAll();
  request.onsuccess = () => resolve(request.result.filter((value: unknown) => isStored(value, isDraft)).filter((stored) => stored.page === page).toSorted((a, b) => b.savedAt - a.savedAt));
  request.onerror = () => reject(notKept(request.error));
});

const save = <Kept>({ database, isDraft }: Own<Kept>, ...[stored, changes]: Parameters<DraftStore<Kept>['save']>): Promise<void> => new Promise((resolve, reject) => {
  const transaction = database.transaction(['drafts', 'journal'], 'readwrite', { durability: 'strict' });
  const drafts = transaction.objectStore('drafts');
  let refused: NotKept | null = null;
  const known = drafts.get(stored.slot);
  known.onsuccess = () => {
    const now: unknown = known.result;
    if (isStored(now, isDraft) && now.revision !== stored.revision - 1) {
      refused = new NotKept('conflict');
      transaction.abort();
      return;
    }
    drafts.put(stored);
    transaction.objectStore('journal').add({ slot: stored.slot, revision: stored.revision, at: stored.savedAt, changes });
  };
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(refused ?? notKept(transaction.error));
});

const remove = (database: IDBDatabase, slot: string): Promise<void> => new Promise((resolve, reject) => {
  const transaction = database.transaction(['drafts', 'journal'], 'readwrite', { durability: 'strict' });
  transaction.objectStore('drafts').delete(slot);
  const journal = transaction.objectStore('journal');
  const keys = journal.index('slot').getAllKeys(slot);
  keys.onsuccess = () => {
    for (const key of keys.result) journal.delete(key);
  };
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(notKept(transaction.error));
});
