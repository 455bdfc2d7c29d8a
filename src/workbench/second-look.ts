import type { Finding } from '../domain/finding.ts';
import type { KnownContacts } from '../domain/privacy/known-contacts.ts';
import { rememberPer } from '../domain/remember.ts';
import { plainBody } from '../editor/plain-body.ts';
import { findCharacters } from '../loader/find-characters.ts';
import { personalFindings } from '../rules/privacy/privacy-findings.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import { fileText } from './file-text.ts';
import { miniContent } from './mini-library.ts';
import { readHeader } from './read-header.ts';
import { SECOND_LOOK_RULES } from './second-look-rules.ts';
import { tidyHeader } from './tidy-draft.ts';

/** What the build would say of the words of a draft and of it beside other reviews, in steps that each take a moment. */
export function* lookAgain(bench: Bench, draft: Draft): Generator<readonly Finding[]> {
  const text = fileText(draft, bench);
  const tree = tidyHeader(draft, bench);
  const { data, lost } = readHeader(tree, bench);
  const { body } = plainBody(text, { start: text.indexOf('\n---\n', 3) + 5, end: text.length });
  const { library, entry, community } = miniContent(bench, draft, { data, tree, text, body, partial: lost.some(({ path }) => path[0] === 'answers') });
  yield findCharacters(text).map((finding) => ({ ...finding, file: entry.file }));
  yield [...runRules(SECOND_LOOK_RULES, { library, on: bench.on }, { entries: [entry], communities: [community] })].filter((finding) => !isDerived(finding, bench));
  yield [...personalFindings(entry, contactsOf(bench), bench.on)].map(({ rule, finding }) => ({ ...finding, rule }));
}

const contactsOf = rememberPer(({ contacts }: Bench): KnownContacts => ({ mobiles: new Set(contacts.mobiles), emails: new Set(contacts.emails), addresses: contacts.addresses }));

/** Points of a bonus that the site's own documents give are not known here. */
const isDerived = ({ rule, place }: Finding, { standard }: Bench): boolean =>
  rule === 'bonus-states-points' && place.in === 'frontmatter' && standard.bonus?.some(({ id, auto }) => id === place.path[1] && auto !== undefined) === true;

export { shownValues } from '../domain/privacy/shown-values.ts';
