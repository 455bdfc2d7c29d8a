import { hash } from 'node:crypto';

/** What is known of the pages of the last release. */
export interface KnownPages {
  /** The key of each page by its file. */
  readonly pages: ReadonlyMap<string, string>;
  /** Communities of which nothing changed, nor anything that their pages rest on; `null` for what all communities share. */
  readonly unchanged: ReadonlySet<string | null>;
}

/** Whether a page is wanted at all, by the community that it is made from. */
type IsWanted = (from: string | null | undefined) => boolean;

/** Tells which pages of the last release still stand, and keeps the keys of those that are made. */
export class PageLedger {
  readonly #before: KnownPages;
  readonly #onRendered: (count: number, expected: number) => void;
  readonly #isWanted: IsWanted;
  /** The key of every page of this release by its file. */
  readonly keys = new Map<string, string>();
  /** The files of the last release that still stand. */
  readonly restored = new Set<string>();
  rendered = 0;
  #expected = 0;

  constructor(before: KnownPages, onRendered: (count: number, expected: number) => void = () => undefined, isWanted: IsWanted = () => true) {
    this.#before = before;
    this.#isWanted = isWanted;
    this.#onRendered = onRendered;
  }

  /** Whether a page need not be made: it is not wanted, or stands as it is; what it shows is only asked where what it is made `from` does not tell: one community, what all share, or more. */
  stands(page: { readonly file: string; readonly from: string | null | undefined }, keyOf: () => string): boolean {
    if (!this.#isWanted(page.from)) return true;
    const known = this.#before.pages.get(page.file);
    if (known === undefined || (!this.#isUnchanged(page.from) && keyOf() !== known)) {
      this.#expected += 1;
      return false;
    }
    this.keys.set(page.file, known);
    this.restored.add(page.file);
    return true;
  }

  /** Whether a file that is no page stands: it does where nothing of its community changed. */
  keeps(file: string, community: string | null): boolean {
    if (community === null || !this.#isUnchanged(community)) return false;
    this.restored.add(file);
    return true;
  }

  /** Notes a page that is made. */
  note(file: string, key: string): void {
    this.keys.set(file, key);
    this.rendered += 1;
    this.#onRendered(this.rendered, this.#expected);
  }

  #isUnchanged(from: string | null | undefined): boolean {
    return from !== undefined && this.#before.unchanged.has(from);
  }
}

/** The key of a page: the hash of exactly what it shows. */
export const pageKey = (shown: unknown): string => hash('sha256', JSON.stringify(shown), 'base64url');
