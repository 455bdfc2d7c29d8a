import type { Day } from '../day.ts';
import type { Entry } from '../library.ts';
import type { Hit } from './hit.ts';
import { sha256 } from './sha256.ts';

/** An exception of a privacy rule that a document carries. */
export interface PrivacyException {
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: Day;
  readonly sha256?: string | undefined;
}

/** The exceptions of a document, in the order of its header. */
export const exceptionsOf = (entry: Entry): readonly PrivacyException[] => ('allow' in entry.data ? (entry.data.allow ?? []) : []);

/** Whether an exception is still in force on a day: until the end of its last one. */
export const isInForce = (exception: PrivacyException, on: Day): boolean => exception.until >= on;

/** Whether an exception is about this finding of a rule: about all, or about the one value whose hash it names. */
export const covers = (exception: PrivacyException, rule: string, hit: Hit): boolean =>
  exception.rule === rule && (exception.sha256 === undefined || exception.sha256 === hashOfValue(hit.value));

/** The hash under which an exception names a value, which itself must not stand in the file. */
export const hashOfValue = (value: string): string => sha256(value.replace(/[\s\-—·.]/g, '').toUpperCase());
