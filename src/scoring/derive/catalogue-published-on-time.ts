import { type DuePublication, duePublications, isOnTime } from '../../domain/disclosure.ts';
import { shareOf } from './counted.ts';
import type { Derivation } from './derivation.ts';

/** Matters of the disclosure catalogue: those published on time of those due; what stands all the time counts once. */
export const cataloguePublishedOnTime: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '公开目录中到期的事项，按期发布的占应发布的；长期公开的各算一件', 'zh-Hant': '公開目錄中到期的事項，按期發布的佔應發布的；長期公開的各算一件', en: 'matters of the disclosure catalogue: those published on time of those due; what stands all the time counts once' },
    dates: { 'zh-Hans': '应发布的最后一天', 'zh-Hant': '應發布的最後一天', en: 'the last day on which a publication is due' },
    leftOut: { 'zh-Hans': '有事才公开的事项不计', 'zh-Hant': '有事才公開的事項不計', en: 'matters that are disclosed only when something happens' },
  },
  derive: ({ community, library, from, to }) => {
    const due = duePublications(library, community, { range: { from, to }, on: to });
    const named = due.map((publication) => ({ onTime: isOnTime(publication), name: nameOf(publication) }));
    return shareOf(named.filter(({ onTime }) => onTime).map(({ name }) => name), named.map(({ name }) => name));
  },
};

/** `<catalogue>#<matter>`, with the time it is about where one is asked for at a time. */
const nameOf = ({ catalogue, entry, covers }: DuePublication): string =>
  entry.frequency === 'long-term' ? `${catalogue}#${entry.id}` : `${catalogue}#${entry.id} ${covers.from}–${covers.to}`;
