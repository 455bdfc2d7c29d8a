import type { Translate } from '../../i18n/translate.ts';
import { isUiKey } from '../../i18n/translate.ts';
import { diffOf } from '../../reporters/diff.ts';
import { maskPersonal } from '../../domain/privacy/mask.ts';
import { showPlainly } from '../../domain/show-plainly.ts';
import type { RefusedSource, SourcePlace } from '../source/source-document.ts';
import { stillToFill } from '../still-to-fill.ts';
import type { Proposal } from './extraction.ts';
import type { ImportResult } from './import-file.ts';

/** A place of a source in words. */
export const placeText = (at: SourcePlace, t: Translate): string => (at.in === 'sheet' ? t('import.at.sheet', { sheet: at.sheet, number: at.number }) : t(`import.at.${at.in}`, { number: at.number }));

/** One sentence that says why a file was not taken over. */
export const refusalText = ({ reason, values }: RefusedSource, t: Translate): string => t(`import.refused.${reason}`, values);

/** A number that was found, on one line. */
export const proposalText = ({ label, said, value, path, at }: Proposal, t: Translate): string =>
  t('import.proposal', { at: placeText(at, t), said: shown(said), label: shown(label), path: path.join('.'), value: Object.entries(value).map(([key, each]) => `${key} ${typeof each === 'string' ? each : JSON.stringify(each)}`).join(t('list.comma')) });

const shown = (text: string): string => showPlainly(maskPersonal(text));

/** All that an import has to say, in the order in which it matters. */
export const importReport = (result: Extract<ImportResult, { state: 'made' }>, { t, source, dryRun, adds }: { t: Translate; source: string; dryRun: boolean; adds: boolean }): string => {
  const { repaired, proposals, accepted, notTaken, files, diagnostics, lostPictures } = result;
  const open = proposals.filter((proposal) => !accepted.includes(proposal));
  return [
    ...repairLines(repaired, source, t),
    ...block(t('import.accepted', { count: accepted.length }), accepted.map((proposal) => proposalText(proposal, t))),
    ...block(t('import.proposed', { count: open.length }), open.map((proposal) => proposalText(proposal, t))),
    ...block(t('import.notTaken', { count: notTaken.length }), notTaken.map(({ reason, found, at }) => t('import.notTakenLine', { at: placeText(at, t), found: shown(found), reason: t(`import.left.${reason}`) }))),
    ...(lostPictures > 0 ? [t('import.lostPictures', { count: lostPictures })] : []),
    ...files.map(({ file }) => t(dryRun ? 'import.would' : adds ? 'import.added' : 'new.made', { file })),
    ...(dryRun ? files.flatMap(({ content }) => (typeof content === 'string' ? [content] : [])) : []),
    stillToFill(diagnostics, t),
  ].join('\n');
};

const repairLines = ({ before, after, marked }: { before: readonly string[]; after: readonly string[]; marked: readonly { kind: string; found: string; at: SourcePlace }[] }, source: string, t: Translate): readonly string[] => {
  const [old, now] = [`${before.join('\n')}\n`, `${after.join('\n')}\n`];
  return [
    ...(old === now ? [] : [t('import.repaired'), diffOf({ file: source, before: old, after: now })]),
    ...block(t('import.marked', { count: marked.length }), marked.map(({ found, at, kind }) => t('import.markedLine', { at: placeText(at, t), found: shown(found), kind: t(kind === 'quotes' ? 'import.marked.quotes' : 'import.marked.titleMarks') }))),
  ];
};

const block = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]);

/** What was found of private persons, masked, and that nothing was written. */
export const privateReport = (found: Extract<ImportResult, { state: 'private' }>['found'], t: Translate): string =>
  [t('import.private', { count: found.length }), ...found.map(({ kind, masked, at }) => `  ${at ? `${placeText(at, t)} ` : ''}${kind === null ? '' : `${kindText(kind, t)} `}${masked}`)].join('\n');

const kindText = (kind: string, t: Translate): string => {
  const key = `import.personal.${kind}`;
  return isUiKey(key) ? t(key) : kind;
};
