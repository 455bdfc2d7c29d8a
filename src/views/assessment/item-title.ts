import type { Entry } from '../../domain/library.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

/** An item with its id in plain words: `EN-01 公共区域卫生`. */
export const itemTitle = (context: ViewContext, standard: Entry<'standard'>, id: string): string => {
  const item = standard.data.items.find((candidate) => candidate.id === id);
  return item ? `${id} ${plain(context.sayOf(standard)(item.title))}` : id;
};
