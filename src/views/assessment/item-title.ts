import type { Entry } from '../../domain/library.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

/** An item with its id in plain words: `EN-01 公共区域卫生`. */
export const itemTitle = (context: ViewContext, standard: Entry<'standard'>, id: string): string => {
  const item = standard.data.items.find((candidate) => candidate.id === id);
  return item ? `${id} ${plain(context.sayOf(standard)(item.title))}` : id;
};

/** The page where the standard says what counts for an item, and how it is checked. */
export const itemHref = (context: ViewContext, standard: Entry<'standard'>, item: string): string => {
  const [id = '', version = ''] = standard.name.split('/');
  return context.href('item', { standard: id, version, item });
};
