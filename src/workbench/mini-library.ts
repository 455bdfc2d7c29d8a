import type { Assessment } from '../domain/assessment.ts';
import type { Body } from '../domain/body.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import type { TreeMap } from '../domain/tree.ts';
import type { Bench, StandingReview } from './bench.ts';
import { type Draft, placeOf } from './draft.ts';

/** The review that is being written, in a content that holds nothing but its community, its standard and the self-assessment. */
export interface MiniContent {
  readonly library: Library;
  readonly entry: Entry<'assessment'>;
  readonly community: Community;
}

/** A draft as it was read; its text and body are only there where somebody looks at them. */
export interface ReadDraft {
  readonly data: Assessment;
  readonly tree: TreeMap;
  readonly partial: boolean;
  readonly text?: string;
  readonly body?: Body;
}

/** Lays a draft out as the content that rules and scoring look at. */
export const miniContent = (bench: Bench, draft: Draft, read: ReadDraft): MiniContent => {
  const entry = { ...assessmentEntry(bench, placeOf(draft), read.data), ...read };
  const self = bench.self && draft.stage !== 'self' ? [assessmentEntry(bench, `${bench.page}/self`, bench.self)] : [];
  const others = bench.reviews.filter(({ place }) => place !== placeOf(draft)).map((review) => standingEntry(bench, review));
  const community: Community = { ...EMPTY_COMMUNITY, id: bench.community, assessments: [...self, ...others, entry].toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  const standard = standardEntry(bench);
  const library: Library = {
    ...EMPTY_LIBRARY, entries: [standard, ...self, entry], communities: new Map([[bench.community, community]]), standards: new Map([[bench.reference, standard]]),
  };
  return { library, entry, community };
};

const TEXTLESS = { tree: {}, body: null, text: '', hash: '', partial: false } as const;

const assessmentEntry = (bench: Bench, place: string, data: Assessment): Entry<'assessment'> => {
  const id = `communities/${place.replace('/', '/assessments/')}`;
  return { ...TEXTLESS, kind: 'assessment', id, file: `${id}.mdx`, name: place.slice(bench.community.length + 1), community: bench.community, data };
};

/** A review that others handed in; that it has answers is all that is known of them. */
const standingEntry = (bench: Bench, { place, reviewer, isScored }: StandingReview): Entry<'assessment'> => {
  const answers = isScored ? Object.fromEntries(bench.standard.items.slice(0, 1).map(({ id }) => [id, {}])) : {};
  return assessmentEntry(bench, place, { standard: bench.reference, period: bench.covers, status: 'submitted', answers, ...(reviewer && { reviewer: { ...reviewer } }) });
};

const STANDARDS = new WeakMap<Bench, Entry<'standard'>>();

const standardEntry = (bench: Bench): Entry<'standard'> => {
  const known = STANDARDS.get(bench);
  if (known) return known;
  const name = bench.reference.replace('@', '/');
  // The site's documents are not here to derive from: what they give was computed when the page was made.
  const data = { ...bench.standard, items: bench.standard.items.map((item) => ({ ...item, auto: undefined })) };
  const made: Entry<'standard'> = { ...TEXTLESS, kind: 'standard', id: `standards/${name}/standard`, file: `standards/${name}/standard.yaml`, name, community: null, data };
  STANDARDS.set(bench, made);
  return made;
};

const EMPTY_COMMUNITY: Omit<Community, 'id'> = {
  profile: null, plans: [], assessments: [], replies: [], notices: [], meetings: [], surveys: [], activities: [], activityYears: [], documents: [],
};

const EMPTY_LIBRARY: Library = {
  site: { title: '', timeZone: 'Asia/Shanghai', defaultStandard: '', noticeKinds: [], answerWorkdays: 5, publishPersonalLists: false, ranking: false, editor: false },
  entries: [], communities: new Map(), standards: new Map(), guidance: new Map(), regions: new Map(), catalogues: new Map(), calendars: new Map(),
  handbook: [], synonyms: [], locks: [], files: new Map(), unread: new Set(), findings: [],
};
