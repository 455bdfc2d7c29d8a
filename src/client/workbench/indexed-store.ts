import { type DraftStore, isStored, NotKept, notKept, type StoredDraft } from './draft-store.ts';

const DATABASE = 'linli-workbench';

/** Drafts in IndexedDB, written so that they outlive the process; `null` where the browser does not allow it. */
export const openIndexedStore = async (): Promise<DraftStore | null> => {
  try {
    const database = await openDatabase();
    return { isDurable: true, list: (page) => list(database, page), save: (...parts) => save(database, ...parts), remove: (slot) => remove(database, slot) };
  } catch {
    return null; // Private windows and some file viewers refuse; the next store is tried.
  }
};

const openDatabase = (): Promise<IDBDatabase> => new Promise((resolve, reject) => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'slot' });
    request.result.createObjectStore('journal', { autoIncrement: true }).createIndex('slot', 'slot');
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(notKept(request.error));
  request.onblocked = () => reject(new NotKept('failed', 'blocked'));
});

const list = (database: IDBDatabase, page: string): Promise<readonly StoredDraft[]> => new Promise((resolve, reject) => {
  const request = database.transaction('drafts').objectStore('drafts').getAll();
  request.onsuccess = () => resolve(request.result.filter(isStored).filter((stored) => stored.page === page).toSorted((a, b) => b.savedAt - a.savedAt));
  request.onerror = () => reject(notKept(request.error));
});

const save: (database: IDBDatabase, ...parts: Parameters<DraftStore['save']>) => Promise<void> = (database, stored, changes) => new Promise((resolve, reject) => {
  const transaction = database.transaction(['drafts', 'journal'], 'readwrite', { durability: 'strict' });
  const drafts = transaction.objectStore('drafts');
  let refused: NotKept | null = null;
  const known = drafts.get(stored.slot);
  known.onsuccess = () => {
    const now: unknown = known.result;
    if (isStored(now) && now.revision !== stored.revision - 1) {
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
