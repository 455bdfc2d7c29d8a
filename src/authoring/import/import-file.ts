import { join } from 'node:path';
import { daysOfPeriod } from '../new/new-assessment.ts';
import type { DraftFile } from '../new/draft.ts';
import { firstTaken, replaceFile, saveNewFiles } from '../save/save-files.ts';
import { diagnosticsOf } from '../save/look-ahead.ts';
import { openSource } from '../source/open-source.ts';
import { RefusedSource, type SourceDocument } from '../source/source-document.ts';
import { layoutOf } from '../form/document-form.ts';
import type { FormMark, FormReading } from '../form/form.ts';
import { readForm } from '../form/read-form.ts';
import { readFormWord } from '../form/form-word.ts';
import { readFormWorkbook } from '../form/form-workbook.ts';
import { STAGES } from '../../domain/enumerations.ts';
import { keepPictures } from '../write/keep-pictures.ts';
import { writeBody } from '../write/write-body.ts';
import { writeHeader } from '../write/write-header.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Entry, Library } from '../../domain/library.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../../domain/tree.ts';
import { diskFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { PRIVACY_RULES } from '../../rules/privacy/rule-of-kind.ts';
import { addFacts } from './add-facts.ts';
import { type Extraction, type NotTaken, type Proposal, putAt } from './extraction.ts';
import { type ImportRequest, UntoldError } from './import-request.ts';
import { withDefaults } from './notice-defaults.ts';
import { placeOfDocument } from './place-document.ts';
import { findPrivate, type PrivateFinding } from './private-data.ts';
import { readAssessment } from './read-assessment.ts';
import { coversIn, readFinance } from './read-finance.ts';
import { guessKind, readNotice } from './read-notice.ts';
import { readPlan } from './read-plan.ts';
import { factProposals, readProfile } from './read-profile.ts';
import { type RepairedSource, repairSource, untouched } from './repair-source.ts';
import { outlineOf } from './outline.ts';

/** What came of an import. */
export type ImportResult =
  | { readonly state: 'private'; readonly found: readonly PrivateFinding[] }
  | { readonly state: 'taken'; readonly file: string }
  | {
      readonly state: 'made';
      readonly files: readonly DraftFile[];
      readonly repaired: RepairedSource;
      readonly proposals: readonly Proposal[];
      readonly accepted: readonly Proposal[];
      readonly notTaken: readonly NotTaken[];
      readonly lostPictures: number;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Takes a file over as a document of the site: read, mended, looked through for private data, and only then written, whole. */
export const importFile = async (asked: ImportRequest): Promise<ImportResult> => {
  const opened = await openSource(asked.path);
  const source = await opened.read();
  const form = opened.type === 'workbook' ? readFormWorkbook(opened.workbook) : opened.type === 'word' ? readFormWord(source) : null;
  // What a form holds was written for this site, or typed into its cells: it is taken as it stands.
  const repaired = form ? untouched(source) : repairSource(source);
  const request = form ? withMark(asked, form.mark) : asked;
  const folder = diskFolder(request.root);
  const library = loadLibrary(folder);
  const community = library.communities.get(request.community ?? '') ?? null;
  if (request.community === null) throw new UntoldError('community', [...library.communities.keys()]);
  if (!community && request.as !== 'profile') throw new UntoldError('community', [...library.communities.keys()]);
  const found = findPrivate(repaired.source, library, community);
  if (found.length > 0) return { state: 'private', found };
  const extraction = form ? extractForm(form, request, library) : extract(repaired.source, request, library);
  const accepted = await request.accept(extraction.proposals);
  const draft = await draftOf(request, { extraction, accepted, source: repaired.source, library });
  const diagnostics = diagnosticsOf(folder, draft.files, { on: request.on, locale: request.locale });
  const leaks = diagnostics.filter(({ code, severity }) => severity === 'error' && PRIVATE.has(code));
  if (leaks.length > 0) return { state: 'private', found: leaks.map(({ message }) => ({ kind: null, masked: message, at: null })) };
  const isChange = request.as === 'facts';
  const taken = isChange ? null : firstTaken(request.root, draft.files);
  if (taken !== null) return { state: 'taken', file: taken };
  const [changed] = draft.files;
  if (!request.dryRun && isChange && changed) replaceFile(join(request.root, changed.file), changed.content);
  else if (!request.dryRun) saveNewFiles(request.root, draft.files);
  return { state: 'made', repaired, proposals: extraction.proposals, accepted, notTaken: [...extraction.notTaken, ...draft.notTaken, ...(form ? [] : besideText(source))], files: draft.files, lostPictures: draft.lost, diagnostics };
};

/** What stands beside the text stays there, and is told. */
const besideText = ({ asides = [] }: SourceDocument): readonly NotTaken[] => asides.map(({ text, at }) => ({ reason: at.in === 'insertion' ? 'unsettled' : 'beside', found: text.slice(0, 60), at }));

const PRIVATE: ReadonlySet<string> = new Set(Object.values(PRIVACY_RULES));

const extract = (source: SourceDocument, request: ImportRequest, library: Library): Extraction => {
  switch (request.as) {
    case 'profile':
      return readProfile(source, { library, asOf: request.asOf, region: request.region });
    case 'facts':
      return { header: {}, body: [], ...factProposals(source.blocks, request.asOf) };
    case 'plan':
      return readPlan(source);
    case 'assessment':
      return readAssessment(source, assessmentHead(request, library));
    case 'notice':
      return extractNotice(source, request, library);
    case 'finance':
      return noticeWith(readFinance(source, coversIn(request.title ?? '')), { request, library, kind: 'finance' });
  }
};

/** A form knows itself to which document it belongs; what is said by options counts more. */
const withMark = (request: ImportRequest, mark: FormMark): ImportRequest => {
  const kind = mark.kind === 'notice' && mark.noticeKind === 'finance' ? 'finance' : mark.kind;
  if (request.as !== mark.kind && request.as !== kind) throw new RefusedSource('form-kind', { found: kind });
  return {
    ...request, community: request.community ?? mark.community ?? null, period: request.period ?? mark.period ?? null, reviewer: request.reviewer ?? mark.reviewer ?? null,
    stage: STAGES.find((stage) => stage === mark.stage) ?? request.stage,
  };
};

const extractForm = (form: FormReading, request: ImportRequest, library: Library): Extraction => {
  const { header, body } = readForm(form, layoutOf(form.mark, library));
  const extraction: Extraction = { header, proposals: [], body: [], written: body, notTaken: [] };
  return form.mark.kind === 'notice' ? noticeWith(extraction, { request, library, kind: form.mark.noticeKind ?? '' }) : extraction;
};

const assessmentHead = (request: ImportRequest, library: Library): { standard: Entry<'standard'>; from: string; to: string } => {
  const standard = library.standards.get(request.standard ?? library.site.defaultStandard);
  if (!standard) throw new UntoldError('standard', [...library.standards.keys()]);
  const days = request.period === null ? null : daysOfPeriod(request.period);
  if (!days) throw new UntoldError('period', ['2025', '2025-h1', '2025-q3']);
  return { standard, from: days.from, to: days.to };
};

const extractNotice = (source: SourceDocument, request: ImportRequest, library: Library): Extraction => {
  const kind = request.noticeKind ?? guessKind(request.title ?? outlineOf(source).title ?? '', library.site.noticeKinds);
  const known = library.site.noticeKinds.find(({ id }) => id === kind);
  if (!known) throw new UntoldError('kind', library.site.noticeKinds.map(({ id }) => id));
  return noticeWith(readNotice(source, known), { request, library, kind: known.id });
};

const noticeWith = (extraction: Extraction, { request, library, kind }: { request: ImportRequest; library: Library; kind: string }): Extraction => {
  const community = library.communities.get(request.community ?? '');
  if (!community) return extraction;
  const told: TreeMap = { ...(request.title === null ? {} : { title: request.title }), ...(request.date === null ? {} : { date: request.date }) };
  const noticeKind = library.site.noticeKinds.find(({ id }) => id === kind);
  return { ...extraction, header: withDefaults({ ...extraction.header, ...told }, { library, community, kind: noticeKind, on: request.on }) };
};

interface Draft {
  readonly files: readonly DraftFile[];
  readonly notTaken: readonly NotTaken[];
  readonly lost: number;
}

const draftOf = async (request: ImportRequest, { extraction, accepted, source, library }: { extraction: Extraction; accepted: readonly Proposal[]; source: SourceDocument; library: Library }): Promise<Draft> => {
  if (request.as === 'facts') return factsDraft(request, accepted, library);
  const told = request.title === null ? {} : { title: request.title };
  const base: TreeMap = request.as === 'plan' ? { ...extraction.header, ...told } : extraction.header;
  const header = packed(accepted.reduce((tree, { path, value }) => asMap(putAt(tree, path, value), tree), base));
  const file = placeOfDocument(request, header);
  const { nodes, files, lost } = await keepPictures(extraction.body, source.pictures, file);
  const body = extraction.written ?? writeBody(nodes);
  return { files: [{ file, content: `---\n${writeHeader(header)}---\n${body === '' ? '' : `\n${body}\n`}` }, ...files], notTaken: [], lost };
};

const factsDraft = (request: ImportRequest, accepted: readonly Proposal[], library: Library): Draft => {
  const profile = library.communities.get(request.community ?? '')?.profile;
  if (!profile) throw new RefusedSource('missing', { file: 'profile.mdx' });
  const { text, left } = addFacts(profile, accepted);
  return { files: text === profile.text ? [] : [{ file: profile.file, content: text }], notTaken: left.map(({ said, at }) => ({ reason: 'second-value', found: said, at })), lost: 0 };
};

const asMap = (tree: Tree, otherwise: TreeMap): TreeMap => (isTreeMap(tree) ? tree : otherwise);

/** Lists without the places of what was not accepted. */
const packed = (header: TreeMap): TreeMap => {
  const others = header['otherFacts'];
  return isTreeList(others) ? { ...header, otherFacts: others.filter((fact) => fact !== null) } : header;
};
