import { renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { zoneOf } from '../src/loader/zone.ts';
import { signDocument } from '../src/signing/sign-document.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, dayOption, existingFolder, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const { values, positionals } = parseCommand({
  allowPositionals: true,
  options: { ...COMMON_OPTIONS, post: { type: 'string' }, reopen: { type: 'boolean', default: false }, reason: { type: 'string' } },
});

const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('sign', locale));
  process.exit(0);
}

const root = existingFolder(values.content);
const [path, more] = positionals;
if (path === undefined || more !== undefined) refuseArguments(t('sign.onePath'));
const reason = values.reason?.trim() ?? '';
if (values.reopen && reason === '') refuseArguments(t('sign.reasonMissing'));

/** The file relative to the content folder, whether it was typed from there or from where the command was run. */
const inContent = (typed: string): string => {
  const fromHere = relative(root, typedPath(typed)).replaceAll('\\', '/');
  return fromHere.startsWith('..') ? typed.replaceAll('\\', '/') : fromHere;
};

const folder = diskFolder(root);
const typed = path ?? '';
const file = folder.list().some((entry) => entry.file === typed) ? typed : inContent(typed);
if (!folder.list().some((entry) => entry.file === file)) refuseArguments(t('sign.noFile', { file: typed }));
const on = dayOption(values.on, zoneOf(folder));
const result = signDocument(folder, { file, post: values.post?.trim() || null, on, reopen: values.reopen ? { reason } : null });

if ('refused' in result) {
  console.error(t(`sign.refused.${result.refused}`, result.values));
  process.exit(1);
}
for (const [name, text] of result.files) {
  // Written beside and moved, so that a broken run leaves the old file as it was.
  const target = join(root, name);
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}
console.log(t(`sign.done.${result.done}`, { file, hash: result.lock?.sha256 ?? '' }));
