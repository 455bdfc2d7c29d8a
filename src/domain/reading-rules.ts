/**
 * The rules whose findings arise while a file is read, so that the loader and the schemas can name them without
 * knowing the rules themselves. Each has its file in `src/rules/`, like every other rule.
 */
export const READING_RULES = [
  // the file and its name
  'file-readable', 'file-not-empty', 'file-is-text', 'file-is-utf8', 'file-size-limit', 'file-expected', 'file-kind-allowed',
  'folder-expected', 'file-in-place', 'path-is-real', 'file-name-form', 'file-name-unique', 'id-unique',
  'change-in-own-folder',
  // characters and lines
  'characters-visible', 'characters-plain', 'line-ends-plain', 'text-volume-limit',
  // the header
  'header-present', 'header-closed', 'header-size-limit', 'yaml-readable', 'yaml-plain', 'yaml-single', 'key-unique', 'key-allowed',
  'comment-separate', 'header-is-mapping',
  // its values
  'key-known', 'field-required', 'value-not-empty', 'value-shape', 'value-listed', 'list-length', 'text-length-limit', 'number-form',
  'number-range', 'whole-number-form', 'points-precision', 'money-form', 'date-exists', 'partial-date-exists', 'flag-form', 'id-form',
  'item-id-form', 'telephone-form', 'digits-quoted',
  // the body
  'body-without-code', 'body-without-html', 'body-without-expressions', 'component-known', 'component-closed', 'component-props',
  'component-placed', 'comment-syntax', 'nesting-limit', 'heading-levels', 'table-shape', 'link-scheme', 'link-form', 'image-local',
  'image-alt', 'markdown-limits',
  // pictures and attachments
  'image-content', 'image-size-limit', 'attachment-kind',
] as const;

/** The id of a rule whose findings arise while a file is read. */
export type ReadingRuleId = (typeof READING_RULES)[number];
