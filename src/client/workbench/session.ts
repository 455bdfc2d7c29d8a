import type { Change, Draft } from '../../workbench/draft.ts';
import { type DraftStore, type NotKept, notKept, type StoredDraft } from './draft-store.ts';

/** How it stands with the keeping of a draft. */
export type Keeping =
  | { readonly state: 'fresh' | 'saving' | 'nowhere' | 'full' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly reason: string };

/** What a session tells those who show it. */
export interface Watcher {
  changed(): void;
  kept(keeping: Keeping): void;
  /** Another window wrote meanwhile. */
  lost(): void;
}

/** What a session works with. */
export interface SessionParts<Kept> {
  readonly store: DraftStore<Kept> | null;
  readonly watcher: Watcher;
  /** The draft after a change. */
  readonly apply: (draft: Kept, change: Change) => Kept;
}

/** One draft while somebody works on it: every change is kept at once, and said to be kept only when it is. */
export class Session<Kept = Draft> {
  #stored: StoredDraft<Kept>;
  readonly #store: DraftStore<Kept> | null;
  readonly #apply: (draft: Kept, change: Change) => Kept;
  readonly #watcher: Watcher;
  #unsaved: Change[] = [];
  #isDirty = false;
  #writing: Promise<void> | null = null;
  isReadOnly = false;

  constructor({ store, watcher, apply }: SessionParts<Kept>, stored: StoredDraft<Kept>) {
    this.#store = store;
    this.#stored = stored;
    this.#watcher = watcher;
    this.#apply = apply;
  }

  get draft(): Kept {
    return this.#stored.draft;
  }

  get stored(): StoredDraft<Kept> {
    return this.#stored;
  }

  /** Whether something is not kept yet. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Takes changes in and begins to write them at once. */
  change(changes: readonly Change[]): void {
    if (this.isReadOnly || changes.length === 0) return;
    this.#put({ draft: changes.reduce(this.#apply, this.draft) }, changes);
  }

  /** Puts another draft in the place of this one, which can be brought back. */
  replace(draft: Kept): void {
    if (!this.isReadOnly) this.#put({ draft, before: this.draft }, [{ path: [], value: null }]);
  }

  /** Brings back what stood there before the last replacement. */
  undo(): boolean {
    const { before } = this.#stored;
    if (!before || this.isReadOnly) return false;
    this.#put({ draft: before, before: null }, [{ path: [], value: null }]);
    return true;
  }

  markExported(at: number): void {
    this.#put({ exportedAt: at }, []);
  }

  /** Takes over what another window kept. */
  adopt(stored: StoredDraft<Kept>): void {
    this.#stored = stored;
    this.#isDirty = false;
    this.#watcher.changed();
  }

  /** Resolves when everything is kept, or cannot be. */
  async settle(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #put(parts: Partial<StoredDraft<Kept>>, changes: readonly Change[]): void {
    this.#stored = { ...this.#stored, ...parts };
    this.#unsaved.push(...changes);
    this.#isDirty = true;
    this.#watcher.changed();
    this.#writing ??= this.#write().finally(() => (this.#writing = null));
  }

  async #write(): Promise<void> {
    if (!this.#store) return this.#watcher.kept({ state: 'nowhere' });
    this.#watcher.kept({ state: 'saving' });
    while (this.#isDirty) {
      const changes = this.#unsaved.splice(0);
      this.#isDirty = false;
      this.#stored = { ...this.#stored, revision: this.#stored.revision + 1, savedAt: Date.now() };
      if (!(await this.#tryToSave(this.#store, changes))) return;
    }
    this.#watcher.kept({ state: 'saved', at: this.#stored.savedAt });
  }

  async #tryToSave(store: DraftStore<Kept>, changes: readonly Change[]): Promise<boolean> {
    try {
      await store.save(this.#stored, changes);
      return true;
    } catch (error) {
      const { why, message }: NotKept = notKept(error);
      this.#stored = { ...this.#stored, revision: this.#stored.revision - 1 };
      this.#unsaved.unshift(...changes);
      this.#isDirty = true;
      if (why === 'conflict') this.#watcher.lost();
      else this.#watcher.kept(why === 'full' ? { state: 'full' } : { state: 'failed', reason: message });
      return false;
    }
  }
}
