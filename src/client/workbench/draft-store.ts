import { type Draft, isDraftRecord } from '../../workbench/draft.ts';
import type { Change } from '../../workbench/draft.ts';

/** A draft as a device keeps it. */
export interface StoredDraft<Kept = Draft> {
  /** Which draft of which page it is. */
  readonly slot: string;
  readonly page: string;
  /** Counts the writes, so that a second window cannot overwrite the first. */
  readonly revision: number;
  /** In milliseconds of the device's clock. */
  readonly savedAt: number;
  readonly exportedAt: number | null;
  readonly draft: Kept;
  /** What stood there before the last clearing or import. */
  readonly before: Kept | null;
}

/** A place in the browser that keeps drafts. */
export interface DraftStore<Kept = Draft> {
  /** Whether it survives a power cut a moment after it says that it has saved. */
  readonly isDurable: boolean;
  list(page: string): Promise<readonly StoredDraft<Kept>[]>;
  /** Writes a draft over the revision before it, with the changes that led to it. */
  save(stored: StoredDraft<Kept>, changes: readonly Change[]): Promise<void>;
  remove(slot: string): Promise<void>;
}

/** Why a draft was not kept. */
export class NotKept extends Error {
  readonly why: 'conflict' | 'full' | 'failed';

  constructor(why: NotKept['why'], message = '') {
    super(message);
    this.why = why;
  }
}

/** Where drafts of one sort are kept, and how they are known again. */
export interface Shelf<Kept> {
  readonly database: string;
  readonly isDraft: (value: unknown) => value is Kept;
}

/** The drafts of reviews. */
export const REVIEWS: Shelf<Draft> = { database: 'linli-workbench', isDraft: isDraftRecord };

/** Whether something that was read back is a stored draft. */
export const isStored = <Kept>(value: unknown, isDraft: Shelf<Kept>['isDraft']): value is StoredDraft<Kept> =>
  typeof value === 'object' && value !== null && 'slot' in value && typeof value.slot === 'string' && 'revision' in value && typeof value.revision === 'number' &&
  'savedAt' in value && typeof value.savedAt === 'number' && 'draft' in value && isDraft(value.draft);

/** Which failure a browser's error means. */
export const notKept = (error: unknown): NotKept => {
  if (error instanceof NotKept) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  return new NotKept(name === 'QuotaExceededError' ? 'full' : 'failed', message);
};
