import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { emptyForm } from '../src/authoring/form/empty-form.ts';
import { writeFormWord } from '../src/authoring/form/form-word.ts';
import { writeFormWorkbook } from '../src/authoring/form/form-workbook.ts';
import { saveNewFiles } from '../src/authoring/save/save-files.ts';
import { translator } from '../src/i18n/translate.ts';
import { diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, existingFolder, fromHere, localeOption, parseCommand, refuseArguments, typedPath } from './options.ts';

const KINDS = ['plan', 'profile', 'assessment', 'notice'] as const;

const { values, positionals } = parseCommand({
  options: { ...COMMON_OPTIONS, out: { type: 'string' }, community: { type: 'string' }, period: { type: 'string' } },
  allowPositionals: true,
});
const locale = localeOption(values.lang);
const t = translator(locale);
if (values.help) {
  console.log(helpOf('template', locale));
  process.exit(0);
}

const [what, noticeKind = null, ...more] = positionals;
const kind = KINDS.find((each) => each === what) ?? refuseArguments(t('template.whatMissing', { known: KINDS.join('、') }));
if (more[0] !== undefined || (kind !== 'notice' && noticeKind !== null)) refuseArguments(t('cli.unexpectedWord', { found: more[0] ?? noticeKind ?? '' }));
const out = values.out ?? '';
const extension = extname(out).toLowerCase();
if (extension !== '.xlsx' && extension !== '.docx') refuseArguments(t('template.outMissing'));

const library = loadLibrary(diskFolder(existingFolder(values.content)));
const noticeKinds = library.site.noticeKinds.map(({ id }) => id);
if (kind === 'notice' && !noticeKinds.includes(noticeKind ?? '')) refuseArguments(t('new.flagUnknown', { flag: 'kind', found: noticeKind ?? '', known: noticeKinds.join('、') }));
const community = values.community === undefined ? null : (library.communities.get(values.community) ?? refuseArguments(t('new.flagUnknown', { flag: 'community', found: values.community, known: [...library.communities.keys()].join('、') })));
const target = typedPath(out);
if (existsSync(target)) refuseArguments(t('new.taken', { file: fromHere(target) }));

const form = emptyForm({ kind, noticeKind, community, period: values.period ?? null, library, locale });
saveNewFiles(dirname(target), [{ file: basename(target), content: await (extension === '.xlsx' ? writeFormWorkbook(form) : writeFormWord(form)) }]);
const owner = community === null ? '' : ` --community ${community.id}`;
console.log(t('template.made', { file: fromHere(target), command: `npm run import -- "${fromHere(target)}" --as ${kind}${owner}` }));
