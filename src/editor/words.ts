import type { UiKey } from '../i18n/translate.ts';

/** What the script of the form for documents says. */
export const EDITOR_WORDS = [
  'edit.openFile', 'edit.openFolder', 'edit.begin', 'edit.kind', 'edit.community', 'edit.fileName', 'edit.create', 'edit.pick', 'edit.drafts', 'edit.goOn', 'edit.forget', 'edit.forgotten',
  'edit.path', 'edit.save', 'edit.download', 'edit.saved', 'edit.downloaded', 'edit.unchanged', 'edit.same', 'edit.kept', 'edit.keeping', 'edit.notKept', 'edit.conflict', 'edit.draftFound', 'edit.fromDisk',
  'edit.addField', 'edit.addEntry', 'edit.addKey', 'edit.key', 'edit.remove', 'edit.entry', 'edit.choose', 'edit.yes', 'edit.no', 'edit.required', 'edit.body', 'edit.bodyHint', 'edit.source', 'edit.sourceHint',
  'edit.found', 'edit.foundNone', 'edit.line', 'edit.error', 'edit.warning', 'edit.more', 'edit.scope', 'edit.notRead', 'edit.noKind', 'edit.tooLarge', 'edit.noFiles', 'edit.stuck', 'edit.saveFailed', 'edit.changedOutside', 'edit.overwrite',
] as const satisfies readonly UiKey[];

/** A word of the form for documents. */
export type EditorWord = (typeof EDITOR_WORDS)[number];
