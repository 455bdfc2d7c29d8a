import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../domain/library.ts';
import type { Day } from '../domain/day.ts';
import type { ContentFolder } from '../loader/content-folder.ts';
import type { ViewContext } from '../views/context.ts';
import { publicFiles } from '../views/files/public-files.ts';
import { siteFiles } from '../views/files/site-files.ts';

/** Writes feeds, calendars and records into a release, but for those that `stands` finds elsewhere. */
export const writeSiteFiles = (context: ViewContext, out: string, stands: (file: string) => boolean = () => false): void => {
  for (const { path, text } of siteFiles(context)) if (!stands(path.slice(1))) writeInto(out, path, text());
};

/** Copies the attachments that the site publishes but for those that `stands` finds elsewhere; pictures are written where they are re-encoded. */
export const writeAttachments = ({ library, on, folder }: { library: Library; on: Day; folder: ContentFolder }, out: string, stands: (file: string) => boolean = () => false): readonly string[] => {
  const files = [...library.communities.values()].flatMap((community) => [...publicFiles(library, community, on)]);
  const attachments = files.filter((file) => !isPicture(file));
  for (const file of attachments) if (!stands(file)) writeInto(out, file, folder.read(file));
  return files;
};

/** Whether a file is a picture by its name; what is in it was looked into before. */
export const isPicture = (file: string): boolean => /\.(png|jpe?g|webp)$/i.test(file);

/** Writes a file of a release and the folders above it. */
export const writeInto = (out: string, path: string, content: string | Uint8Array): void => {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
};
