import type { Community, Library } from '../../domain/library.ts';
import type { Locale } from '../../domain/locale.ts';
import { pickText } from '../../domain/local-text.ts';
import type { TreeMap } from '../../domain/tree.ts';
import { translator } from '../../i18n/translate.ts';
import { daysOfPeriod } from '../new/new-assessment.ts';
import { formOf } from './document-form.ts';
import type { Form, FormMark } from './form.ts';

/** What an empty form is for. */
export interface EmptyFormRequest {
  readonly kind: FormMark['kind'];
  readonly noticeKind: string | null;
  readonly community: Community | null;
  readonly period: string | null;
  readonly library: Library;
  readonly locale: Locale;
}

/** An empty form: fixed cells with hints, and what is known already filled in. */
export const emptyForm = (request: EmptyFormRequest): Form => {
  const { kind, noticeKind, community, period, library, locale } = request;
  const mark: FormMark = {
    kind, ...(noticeKind === null ? {} : { noticeKind }), ...(community === null ? {} : { community: community.id }), ...(period === null ? {} : { period }),
    ...(kind === 'assessment' ? { stage: 'self', standard: library.site.defaultStandard } : {}),
  };
  return formOf(mark, { header: knownHeader(request), body: '', title: titleOf(request) }, { library, locale });
};

const knownHeader = ({ kind, noticeKind, community, period, library }: EmptyFormRequest): TreeMap => {
  switch (kind) {
    case 'plan': {
      const [from, to] = (period ?? '').split('-').map(Number);
      const years = from !== undefined && to !== undefined && from > 0 ? Array.from({ length: to - from + 1 }, (_, at) => ({ year: String(from + at) })) : [];
      return { kind: years.length === 3 || years.length === 0 ? 'three-year' : 'programme', standard: library.site.defaultStandard, ...(years.length > 0 ? { years } : {}) };
    }
    case 'profile':
      return {};
    case 'assessment': {
      const days = period === null ? null : daysOfPeriod(period);
      return { standard: library.site.defaultStandard, status: 'draft', ...(days ? { period: { from: days.from, to: days.to } } : {}) };
    }
    case 'notice':
      return { kind: noticeKind ?? '', ...(community?.profile ? { issuer: `${pickText(community.profile.data.name, 'zh-Hans')}居民委员会` } : {}) };
  }
};

const titleOf = ({ kind, noticeKind, library, locale }: EmptyFormRequest): string => {
  if (kind !== 'notice') return translator(locale)(`template.title.${kind}`);
  const found = library.site.noticeKinds.find(({ id }) => id === noticeKind);
  return found ? pickText(found.label, locale) : '';
};
