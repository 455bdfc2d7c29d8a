import type { Kind } from '../domain/kind.ts';

/** The kinds of documents that have a form in the browser, and where in the folder of a community they stand. */
export const EDITED_KINDS = {
  profile: '', plan: 'plans/', notice: 'notices/', activity: 'activities/', 'activity-year': 'activities/', meeting: 'meetings/', survey: 'surveys/', document: 'documents/', assessment: 'assessments/',
} as const satisfies Partial<Record<Kind, string>>;

/** A kind of document that has a form. */
export type EditedKind = keyof typeof EDITED_KINDS;

/** Whether a kind of document has a form. */
export const isEdited = (kind: Kind): kind is EditedKind => Object.hasOwn(EDITED_KINDS, kind);
