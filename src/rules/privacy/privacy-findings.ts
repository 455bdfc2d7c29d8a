import type { Day } from '../../domain/day.ts';
import { yearOf } from '../../domain/day.ts';
import type { Entry, FileRecord, Library } from '../../domain/library.ts';
import { FILE_NAME, WHOLE_FILE } from '../../domain/place.ts';
import { personalInAttachment, personalInName } from '../../domain/privacy/attachment-hits.ts';
import { type LocatedHit, personalIn } from '../../domain/privacy/entry-hits.ts';
import { covers, exceptionsOf, isInForce } from '../../domain/privacy/exceptions.ts';
import type { Hit } from '../../domain/privacy/hit.ts';
import { isKnownContact, knownContacts, type KnownContacts } from '../../domain/privacy/known-contacts.ts';
import { communityOf } from '../../domain/folder-owner.ts';
import { rememberPer } from '../../domain/remember.ts';
import type { RuleContext, RuleFinding } from '../rule.ts';
import { PRIVACY_RULES } from './rule-of-kind.ts';

type Found = RuleFinding & { readonly file: string };

const OLDEST_CHILD = 14;
const FEWEST_HIDDEN = '****';

/** What one of the privacy rules has to say about a content folder; the folder is searched once for all of them. */
export const privacyFindings = (rule: string, { library, on }: RuleContext): readonly Found[] => searchOf(library)(on).get(rule) ?? [];

const searchOf = rememberPer((library: Library) => {
  const answers = new Map<Day, ReadonlyMap<string, readonly Found[]>>();
  return (on: Day): ReadonlyMap<string, readonly Found[]> => {
    const known = answers.get(on);
    if (known) return known;
    const found = Map.groupBy(search(library, on), ({ rule }) => rule);
    const answer = new Map([...found].map(([rule, items]) => [rule, items.map(({ finding }) => finding)]));
    answers.set(on, answer);
    return answer;
  };
});

/** What one of the privacy rules has to say about a document. */
export interface Ruled {
  readonly rule: string;
  readonly finding: Found;
}

function* search(library: Library, on: Day): Generator<Ruled> {
  const contacts = new Map<string | null, KnownContacts>();
  const contactsOf = (community: string | null): KnownContacts => {
    const known = contacts.get(community) ?? knownContacts(library, community === null ? null : (library.communities.get(community) ?? null));
    contacts.set(community, known);
    return known;
  };
  for (const entry of library.entries) yield* personalFindings(entry, contactsOf(entry.community), on);
  for (const record of library.files.values()) yield* searchFile(record, contactsOf(communityOf(record.file)), on);
}

/** What the privacy rules have to say about the header and the body of one document. */
export function* personalFindings(entry: Entry, known: KnownContacts, on: Day): Generator<Ruled> {
  const exceptions = exceptionsOf(entry).filter((exception) => isInForce(exception, on));
  for (const hit of personalIn(entry)) {
    const rule = PRIVACY_RULES[hit.kind];
    if (isKnownContact(hit, known) || isGrownUp(hit, on) || exceptions.some((exception) => covers(exception, rule, hit))) continue;
    yield { rule, finding: { ...findingOf(entry.file, hit), place: hit.place, variant: variantOf(hit), ...fixOf(hit) } };
  }
}

function* searchFile(record: FileRecord, known: KnownContacts, on: Day): Generator<Ruled> {
  for (const hit of personalInName(record)) {
    if (isKnownContact(hit, known) || isGrownUp(hit, on)) continue;
    yield { rule: PRIVACY_RULES[hit.kind], finding: { ...findingOf(record.file, hit), place: FILE_NAME, variant: 'name' } };
  }
  const hits = personalInAttachment(record).filter((hit) => !isKnownContact(hit, known) && !isGrownUp(hit, on));
  for (const [rule, group] of Map.groupBy(hits, (hit) => PRIVACY_RULES[hit.kind])) {
    const first = group.find((hit) => hit.severity === 'error') ?? group[0];
    if (first) yield { rule, finding: { ...findingOf(record.file, first), place: WHOLE_FILE, variant: 'attachment', values: { ...valuesOf(first), count: group.length } } };
  }
}

const findingOf = (file: string, hit: Hit): Omit<Found, 'place'> => ({ file, severity: hit.severity, values: valuesOf(hit) });

const valuesOf = (hit: Hit) => ({ masked: hit.masked.includes('*') ? hit.masked : FEWEST_HIDDEN, word: hit.word ?? '' });

const fixOf = (hit: LocatedHit) => (hit.fix ? { fix: hit.fix } : {});

const variantOf = (hit: Hit): string => (hit.severity === 'warning' ? 'suspect' : 'text');

/** A year of birth tells a child only on the day of the check. */
const isGrownUp = (hit: Hit, on: Day): boolean => hit.born !== undefined && yearOf(on) - hit.born > OLDEST_CHILD;


