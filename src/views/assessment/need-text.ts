import { formatDecimal } from '../../domain/decimal.ts';
import type { Community, Entry } from '../../domain/library.ts';
import { bandsOf, isShare, type Item } from '../../domain/standard.ts';
import type { Candidate } from '../../scoring/gap.ts';
import type { StageRecord } from '../../scoring/stages.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';
import { answerOf } from './item-view.ts';

interface Needed {
  readonly community: Community;
  readonly standard: Entry<'standard'>;
  readonly stage: StageRecord;
  readonly candidate: Candidate;
}

/** What an item lacks for all its points, in words that say what to do: `达到95%得满分`. */
export const needText = (context: ViewContext, needed: Needed): string => {
  const { candidate } = needed;
  const { t } = context;
  if (candidate.needs === 'answer') return t('gap.needs.answer');
  const wanted = wantedText(context, needed) ?? t('gap.needs.improvement');
  return candidate.needs === 'publication' ? [t('gap.needs.publication'), wanted].join(t('list.bareComma')) : wanted;
};

const wantedText = (context: ViewContext, { community, standard, stage, candidate: { item } }: Needed): string | null => {
  const { t } = context;
  const say = (text: NonNullable<Item['unit']>): string => plain(context.sayOf(standard)(text));
  const unit = item.unit === undefined ? '' : say(item.unit);
  const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(t('list.comma')));
  switch (item.method) {
    case 'yesno':
      return t('gap.do');
    case 'ratio-bands': {
      const best = bandsOf(item, community.profile?.data.kind ?? null).find(({ points }) => points >= item.max);
      return best === undefined ? null : t('gap.reach', { min: `${formatDecimal(best.min)}${isShare(item) ? '%' : unit}` });
    }
    case 'count-capped':
      return t('gap.count', { count: `${String(Math.ceil(item.max / (item.perUnit ?? item.max)))}${context.locale === 'en' ? ' ' : ''}${unit}` });
    case 'checklist': {
      const met = answerOf(stage, item.id)?.met;
      const missing = met && listed((item.criteria ?? []).filter(({ id }) => !met.includes(id)).map(({ text }) => say(text)));
      return missing === undefined || missing === null ? null : t('gap.meet', { what: missing });
    }
    case 'deduct-per-fault': {
      const found = answerOf(stage, item.id)?.faults ?? {};
      const faults = listed((item.faults ?? []).filter(({ id }) => (found[id] ?? 0) > 0).map(({ text }) => say(text)));
      return faults === null ? null : t('gap.without', { what: faults });
    }
    case 'points': {
      const best = (item.rubric ?? []).find(({ points }) => points >= item.max);
      return best === undefined ? null : t('gap.meet', { what: say(best.text) });
    }
  }
};
