import type { Community, Entry } from '../../domain/library.ts';
import { type DatedPeriod, datedPeriodOf, noticeNamed, periodOf } from '../../domain/notice.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { workdaysOf } from '../../domain/workday.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

/** The period of a notice with its rule: `公示期 9月29日至10月10日，5个工作日，次日起算，国庆节放假不计`. */
export const periodText = (context: ViewContext, community: Community, entry: Entry<'notice'>): string | null => {
  const period = periodOf(context.library, community, entry);
  const { t, print } = context;
  if (period.state === 'none') return null;
  const length = t(period.rule.unit === 'workday' ? 'period.workdays' : 'period.days', { count: period.rule.length });
  if (period.state === 'uncountable') return t('period.uncountable', { length, year: period.missingYear });
  const parts = [t('period.span', { from: print.shortDay(period.from), to: print.shortDay(period.to) }), length, ...ruleParts(context, { community, entry, period })];
  return parts.join(t('list.bareComma'));
};

/** The period of a notice that was taken down: `原公示 9月28日至10月15日`. */
export const originalPeriodText = (context: ViewContext, community: Community, entry: Entry<'notice'>): string | null => {
  const period = datedPeriodOf(context.library, community, entry);
  const { t, print } = context;
  return period ? t('period.original', { from: print.shortDay(period.from), to: print.shortDay(period.to) }) : null;
};

interface Counted {
  readonly community: Community;
  readonly entry: Entry<'notice'>;
  readonly period: DatedPeriod;
}

const ruleParts = (context: ViewContext, { community, entry, period }: Counted): readonly string[] => {
  const { t } = context;
  if (period.state === 'confirmed') return [t('period.confirmed', { by: plain(context.sayOf(entry)(period.by)) })];
  const start = noticeNamed(community, period.restartedBy ?? undefined) ?? entry;
  const holidays = period.rule.unit === 'workday' ? holidaysIn(context, start.data.date, period.to) : [];
  return [
    t(period.rule.countFrom === 'nextDay' ? 'period.nextDay' : 'period.publishDay'),
    ...(holidays.length > 0 ? [t('period.holidays', { names: holidays.join(t('list.comma')) })] : []),
    ...(period.restartedBy === null ? [] : [t('period.restarted')]),
  ];
};

const holidaysIn = (context: ViewContext, from: Day, to: Day): readonly string[] => {
  const calendar = workdaysOf(context.library);
  const names = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const name = calendar.holidayOn(day);
    if (name !== null) names.add(holidayName(context, name));
  }
  return [...names];
};

/** The name of a public holiday, or of two that fall together, in the language of the reader. */
const holidayName = (context: ViewContext, name: string): string =>
  name
    .split('、')
    .map((part) => (isHoliday(part) ? context.t(`holiday.${HOLIDAYS[part]}`) : plain(context.sayOf(null)(part))))
    .join(context.t('list.comma'));

const HOLIDAYS = { 元旦: 'newYear', 春节: 'spring', 清明节: 'qingming', 劳动节: 'labour', 端午节: 'dragonBoat', 中秋节: 'midAutumn', 国庆节: 'national' } as const;

const isHoliday = (name: string): name is keyof typeof HOLIDAYS => Object.hasOwn(HOLIDAYS, name);
