import type { Day } from '../../domain/day.ts';
import type { Community, Library } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import type { Label } from '../../i18n/label.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Asker } from '../ask/question.ts';

/** A file that is to be written, relative to the content folder. */
export interface DraftFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** What a scaffold is made from. */
export interface ScaffoldContext {
  readonly library: Library;
  readonly on: Day;
  readonly locale: Locale;
  readonly t: Translate;
  readonly label: Label;
  readonly asker: Asker;
}

/** Asks what it needs and gives the files of a new document. */
export type Scaffold = (context: ScaffoldContext) => Promise<readonly DraftFile[]>;

/** A document of header lines and a body. */
export const documentText = (header: readonly string[], body = ''): string => `---\n${header.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;

/** The name of a community as its profile says it. */
export const nameOfCommunity = (community: Community, locale: Locale): string => (community.profile ? pickText(community.profile.data.name, locale) : community.id);
