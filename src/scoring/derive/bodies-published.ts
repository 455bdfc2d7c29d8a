import { rememberPer } from '../../domain/remember.ts';
import type { Entry } from '../../domain/library.ts';
import type { Derivation } from './derivation.ts';
import { type Days, isThere } from './in-period.ts';

type Profile = Entry<'profile'>;
type Organisation = NonNullable<Profile['data']['organisations']>[number];

/** What has to be published for each criterion, by the ids that the default standard gives them. */
const CRITERIA: Readonly<Record<string, (body: Organisation, profile: Profile) => boolean>> = {
  a: (body) => body.kind === 'residents-committee' && (body.duties !== undefined || body.posts !== undefined),
  b: ({ kind }) => kind === 'supervisory',
  c: ({ kind, parent }) => kind === 'group' || parent !== undefined,
  d: ({ kind }, { data }) => (kind === 'party' || kind === 'social') && (data.contacts ?? data.publicContacts ?? data.telephone) !== undefined,
};

const published = rememberPer((profile: Profile) => (profile.data.organisations ?? []).filter((body) => body.published !== false));

const bodiesFor = (profile: Profile, criterion: string, days: Days): readonly string[] =>
  published(profile)
    .filter((body) => isThere({ since: body.since ?? body.established, until: body.until }, days) && CRITERIA[criterion]?.(body, profile) === true)
    .map(({ id }) => id);

/** Bodies published in the profile: committee with its duties, supervisory body, sub-committees and groups, party and social bodies with a way to reach them. */
export const bodiesPublished: Derivation = {
  method: 'checklist',
  explanation: {
    counted: { 'zh-Hans': '概况里公开的居委会及分工、监督机构、下设委员会和居民小组、党组织和社会组织（要有联系方式）', 'zh-Hant': '概況裡公開的居委會及分工、監督機構、下設委員會和居民小組、黨組織和社會組織（要有聯繫方式）', en: 'bodies published in the profile: committee with its duties, supervisory body, sub-committees and groups, party and social bodies with a way to reach them' },
    dates: { 'zh-Hans': '评价期末已设立的机构', 'zh-Hant': '評價期末已設立的機構', en: 'bodies there at the end of the period' },
    leftOut: { 'zh-Hans': '写明 `published: false` 的机构不计', 'zh-Hant': '寫明 `published: false` 的機構不計', en: 'bodies with `published: false`' },
  },
  derive: ({ community, item, ...context }) => {
    const { profile } = community;
    if (!profile?.data.organisations) return null;
    const met = (item.criteria ?? []).map(({ id }) => id).filter((id) => bodiesFor(profile, id, context).length > 0);
    const from = [...new Set(met.flatMap((id) => bodiesFor(profile, id, context)))];
    return from.length === 0 ? null : { answer: { met }, from: from.map((id) => `profile#organisations/${id}`) };
  },
};
