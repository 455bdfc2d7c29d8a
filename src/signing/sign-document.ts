import { checkLibrary, severityOf } from '../check.ts';
import type { Day } from '../domain/day.ts';
import { assessmentAddress, isNarrative } from '../domain/assessment.ts';
import { type Entry, isOfKind, type Library } from '../domain/library.ts';
import { pickText } from '../domain/local-text.ts';
import { type Lock, lockOf, sealOf } from '../domain/seal.ts';
import { findStandard, itemsInForce } from '../domain/standard.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { overlayFolder } from '../loader/overlay-folder.ts';
import { writeScalar } from '../loader/quote-scalar.ts';
import { deriveNow } from '../scoring/derive/derive-answer.ts';
import { recordOfDerived } from '../scoring/derive/derived-text.ts';
import { allFiles, stageFilesOf } from '../scoring/panel.ts';
import { appendToHeader, flowMap, removeFromHeader } from './edit-header.ts';
import { lockOfSeal, LOCKS_FILE, writeLocks } from './write-locks.ts';

/** Who signs what, and when. */
export interface SignRequest {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** A post; may be left out where the file names the one who signed. */
  readonly post: string | null;
  readonly on: Day;
  /** Why a signed document is opened again, or `null` to sign. */
  readonly reopen: { readonly reason: string } | null;
}

/** What a request came to: the new texts of files, or why nothing was written. */
export type SignResult =
  | { readonly done: 'signed' | 'reopened'; readonly files: ReadonlyMap<string, string>; readonly lock: Lock | null }
  | { readonly refused: SignRefusal; readonly values: Readonly<Record<string, string | number>> };

export type SignRefusal = 'not-signable' | 'has-errors' | 'is-draft' | 'not-published' | 'already-signed' | 'not-signed' | 'post-missing' | 'stage-before';

type Signable = Entry<'assessment'> | Entry<'standard'>;

/** Signs a document or opens it again; writes nothing itself. */
export const signDocument = (folder: ContentFolder, request: SignRequest): SignResult => {
  const library = loadLibrary(folder);
  const entry = library.entries.find(({ file }) => file === request.file);
  if (!entry || !isOfKind(entry, ['assessment', 'standard'])) return refused('not-signable', { file: request.file });
  return request.reopen ? reopen(entry, library, { ...request, reopen: request.reopen }) : sign(folder, entry, { library, request });
};

const refused = (refusal: SignRefusal, values: Readonly<Record<string, string | number>> = {}): SignResult => ({ refused: refusal, values });

/** Findings that only say that the signature is not registered yet. */
const ABOUT_SIGNING: readonly string[] = ['signed-has-lock', 'published-standard-locked', 'reopening-explained', 'stage-in-order'];

const sign = (folder: ContentFolder, entry: Signable, { library, request }: { library: Library; request: SignRequest }): SignResult => {
  const lock = lockOf(library, entry);
  const { signed } = isOfKind(entry, ['assessment']) ? entry.data : { signed: undefined };
  const post = request.post ?? (signed ? pickText(signed.post, 'zh-Hans') : null);
  const problem = problemOf(entry, lock, { post, errors: errorsOf(folder, library, { file: entry.file, on: request.on }) }) ?? outOfOrder(entry, library);
  if (problem) return problem;
  const seal = { post: post ?? '', on: signed?.on ?? request.on };
  const text = isOfKind(entry, ['assessment']) ? signedText(entry, library, seal) : entry.text;
  const reread = loadLibrary(overlayFolder(folder, new Map([[entry.file, text]]))).entries.find(({ file }) => file === entry.file);
  if (!reread || !isOfKind(reread, ['assessment', 'standard'])) throw new Error(`the signed ${entry.file} cannot be read again`);
  const line = lockOfSeal(entry.file, sealOf(reread), seal);
  const files = new Map([[LOCKS_FILE, writeLocks([...library.locks.filter(({ path }) => path !== entry.file), line])]]);
  if (text !== entry.text) files.set(entry.file, text);
  return { done: 'signed', files, lock: line };
};

const problemOf = (entry: Signable, lock: Lock | undefined, { post, errors }: { post: string | null; errors: number }): SignResult | null => {
  if (isOfKind(entry, ['standard'])) {
    if (entry.data.status === 'draft') return refused('not-published', { file: entry.file });
    if (lock) return refused('already-signed', { file: entry.file, on: lock.on });
  } else {
    if (entry.data.status === 'draft') return refused('is-draft', { file: entry.file });
    if (lock && entry.data.signed) return refused('already-signed', { file: entry.file, on: lock.on });
  }
  if (errors > 0) return refused('has-errors', { file: entry.file, errors });
  return post === null ? refused('post-missing') : null;
};

/** A stage is signed after the one that it builds on. */
const outOfOrder = (entry: Signable, library: Library): SignResult | null => {
  if (!isOfKind(entry, ['assessment'])) return null;
  const community = library.communities.get(entry.community ?? '');
  const address = assessmentAddress(entry);
  if (!community || !address) return null;
  const before = findStandard(library, entry.data.standard)?.data.stages.find(({ id }) => id === address.stage)?.after;
  const earlier = stageFilesOf(community).find(({ period, stage }) => period === address.period && stage === before);
  const isSigned = earlier !== undefined && allFiles(earlier).some(({ data }) => data.signed !== undefined);
  return before === undefined || isSigned ? null : refused('stage-before', { file: entry.file, before });
};

const errorsOf = (folder: ContentFolder, library: Library, { file, on }: { file: string; on: Day }): number =>
  checkLibrary(folder, library, { on, locale: 'zh-Hans' }).findings.filter((finding) => finding.file === file && severityOf(finding) === 'error' && !ABOUT_SIGNING.includes(finding.rule)).length;

/** The assessment with its signature, and with the answers that were derived, so that they stand from now on. */
const signedText = (entry: Entry<'assessment'>, library: Library, { post, on }: { post: string; on: Day }): string => {
  if (entry.data.signed) return entry.text;
  const derived = derivedLines(entry, library, on);
  return appendToHeader(removeFromHeader(entry.text, 'derived'), [...derived, `signed: ${flowMap({ post, on })}`]);
};

const derivedLines = (entry: Entry<'assessment'>, library: Library, on: Day): readonly string[] => {
  const standard = findStandard(library, entry.data.standard);
  const community = library.communities.get(entry.community ?? '');
  if (!standard || !community || isNarrative(entry.data)) return [];
  const lines = itemsInForce(standard.data).flatMap((item) => {
    const derived = Object.hasOwn(entry.data.answers ?? {}, item.id) ? null : deriveNow(entry, item, { community, library, on });
    if (!derived) return [];
    const { value, from } = recordOfDerived(derived);
    return [`  ${item.id}: {value: ${writeScalar(value)}, from: [${from.map(writeScalar).join(', ')}]}`];
  });
  return lines.length === 0 ? [] : ['derived:', ...lines];
};

const reopen = (entry: Signable, library: Library, { post, on, reopen: { reason } }: SignRequest & { readonly reopen: { readonly reason: string } }): SignResult => {
  if (!isOfKind(entry, ['assessment'])) return refused('not-signable', { file: entry.file });
  if (!entry.data.signed || !lockOf(library, entry)) return refused('not-signed', { file: entry.file });
  if (post === null) return refused('post-missing');
  const earlier = (entry.data.reopened ?? []).map((opening) => ({ post: pickText(opening.post, 'zh-Hans'), on: opening.on, reason: pickText(opening.reason, 'zh-Hans') }));
  const bare = ['signed', 'derived', 'reopened'].reduce(removeFromHeader, entry.text);
  const text = appendToHeader(bare, ['reopened:', ...[...earlier, { post, on, reason }].map((opening) => `  - ${flowMap(opening)}`)]);
  return { done: 'reopened', files: new Map([[entry.file, text]]), lock: null };
};
