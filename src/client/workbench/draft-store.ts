import { type Draft, isDraftRecord } from '../../workbench/draft.ts';
import type { Change } from '../../workbench/draft.ts';

/** A draft as a device keeps it. */
export interface StoredDraft {
  /** Which draft of which page it is. */
  readonly slot: string;
  readonly page: string;
  /** Counts the writes, so that a second window cannot overwrite the first. */
  readonly revision: number;
  /** In milliseconds of the device's clock. */
  readonly savedAt: number;
  readonly exportedAt: number | null;
  readonly draft: Draft;
  /** What stood there before the last clearing or import. */
  readonly before: Draft | null;
}

/** A place in the browser that keeps drafts. */
export interface DraftStore {
  /** Whether it survives a power cut a moment after it says that it has saved. */
  readonly isDurable: boolean;
  list(page: string): Promise<readonly StoredDraft[]>;
  /** Writes a draft over the revision before it, with the changes that led to it. */
  save(stored: StoredDraft, changes: readonly Change[]): Promise<void>;
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

/** Whether something that was read back is a stored draft. */
export const isStored = (value: unknown): value is StoredDraft =>
  typeof value === 'object' && value !== null && 'slot' in value && typeof value.slot === 'string' && 'revision' in value && typeof value.revision === 'number' &&
  'savedAt' in value && typeof value.savedAt === 'number' && 'draft' in value && isDraftRecord(value.draft);

/** Which failure a browser's error means. */
export const notKept = (error: unknown): NotKept => {
  if (error instanceof NotKept) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  return new NotKept(name === 'QuotaExceededError' ? 'full' : 'failed', message);
};
