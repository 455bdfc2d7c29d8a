/** Gives every heading of a body an anchor of its own: Han characters stay, spaces become hyphens. */
export class HeadingSlugs {
  readonly #used = new Set<string>();

  /** The anchor of the next heading. */
  next(text: string): string {
    const base = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, '-').replace(/[^\p{L}\p{N}_-]/gu, '').replace(/^-+|-+$/g, '') || 'section';
    let slug = base;
    for (let count = 2; this.#used.has(slug); count++) slug = `${base}-${count}`;
    this.#used.add(slug);
    return slug;
  }
}
