import { assessmentAddress } from '../domain/assessment.ts';
import type { Entry } from '../domain/library.ts';
import type { ViewContext } from './context.ts';

/** The address of the page of a document, or `null` where it has none. */
export const hrefOfEntry = (context: ViewContext, entry: Entry): string | null => {
  const community = entry.community ?? '';
  switch (entry.kind) {
    case 'profile':
      return context.href('community', { community });
    case 'plan':
      return context.href('plan', { community, plan: entry.name });
    case 'notice':
      return context.href('notice', { community, notice: entry.name });
    case 'meeting':
      return context.href('meeting', { community, meeting: entry.name });
    case 'survey':
      return context.href('survey', { community, survey: entry.name });
    case 'activity':
    case 'activity-year':
      return context.href('activity', { community, activity: entry.name });
    case 'document':
      return context.href('document', { community, document: entry.name });
    case 'assessment':
    case 'replies':
      return context.href('record', { community, period: periodOf(entry) });
    case 'region':
      return context.href('region', { region: entry.name });
    case 'standard':
    case 'item': {
      const [standard = '', version = '', , file = ''] = entry.name.split('/');
      return entry.kind === 'standard' ? context.href('standard', { standard, version }) : context.href('item', { standard, version, item: file.split('.')[0] ?? '' });
    }
    case 'handbook':
      return context.href('handbookPage', { page: entry.name.replace(/^[^/]+\//, '') });
    case 'site':
    case 'synonyms':
    case 'locks':
    case 'catalogue':
    case 'calendar':
      return null;
  }
};

const periodOf = (entry: Entry<'assessment' | 'replies'>): string =>
  (entry.kind === 'assessment' ? assessmentAddress(entry)?.period : undefined) ?? (entry.name.split('/')[0] ?? '');
