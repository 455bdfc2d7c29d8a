import { publishedPicture } from '../domain/picture-sizes.ts';
import { memory } from '../domain/remember.ts';
import { type Inline, linked } from './block.ts';
import type { ViewContext } from './context.ts';
import { publicFiles } from './files/public-files.ts';

const PUBLIC = memory<ViewContext, string, ReadonlySet<string>>();

const publicFilesOf = (context: ViewContext, id: string): ReadonlySet<string> =>
  PUBLIC(context, id, () => {
    const community = context.library.communities.get(id);
    return community ? publicFiles(context.library, community, context.on) : new Set<string>();
  });

/** The link to a file of a community, the same in every language; `null` where the file is not published. */
export const fileHref = (context: ViewContext, community: string, file: string): string | null => {
  const path = `communities/${community}/${file}`;
  if (!publicFilesOf(context, community).has(path)) return null;
  return `${context.base}${publishedPath(context, path).split('/').map(encodeURIComponent).join('/')}`;
};

/** A file of a community by its name or a title, as a link where readers may have it. */
export const fileLink = (context: ViewContext, community: string, { file, title }: { readonly file: string; readonly title?: Inline }): Inline =>
  linked(fileHref(context, community, file), title ?? file.split('/').at(-1) ?? file);

/** Pictures are published only as they were encoded anew. */
const publishedPath = ({ library }: ViewContext, file: string): string => {
  const asset = library.files.get(file)?.asset;
  return asset?.type === 'image' ? publishedPicture({ file, format: asset.format, width: asset.width, height: asset.height }).fallback.path : file;
};
