import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { Community, Library } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { countPeriod, yearMissingFor } from '../../domain/period.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { workdaysOf } from '../../domain/workday.ts';

/** The header of a notice with what the site knows itself: day, issuer, counted period and where to object. */
export const withDefaults = (header: TreeMap, { library, community, kind, on }: { library: Library; community: Community; kind: NoticeKind | undefined; on: string }): TreeMap => {
  const { details, ...rest } = header;
  const date = typeof header['date'] === 'string' ? header['date'] : on;
  const day = parseDay(date);
  return {
    ...rest,
    date,
    issuer: header['issuer'] ?? `${community.profile ? pickText(community.profile.data.name, 'zh-Hans') : ''}居民委员会`,
    ...(day && kind && header['period'] === undefined ? periodOf(library, kind, day) : {}),
    ...((kind?.period || kind?.objections) && header['objectionContact'] === undefined ? contactOf(community) : {}),
    channels: header['channels'] ?? ['board', 'site'],
    ...(details === undefined ? {} : { details }),
  };
};

const periodOf = (library: Library, { period }: NoticeKind, date: Day): TreeMap => {
  if (!period || yearMissingFor(date, period, workdaysOf(library)) !== null) return {};
  return { period: { end: countPeriod(date, period, workdaysOf(library)).to } };
};

const contactOf = ({ profile }: Community): TreeMap => {
  const office = profile?.data.contacts?.find(({ telephone, address }) => telephone !== undefined || address !== undefined);
  const telephone = office?.telephone ?? profile?.data.telephone;
  const address = office?.address ?? profile?.data.address;
  return {
    objectionContact: {
      office: office ? pickText(office.office, 'zh-Hans') : '居委会办公室',
      ...(telephone === undefined ? {} : { telephone }), ...(address === undefined ? {} : { address: pickText(address, 'zh-Hans') }),
    },
  };
};
