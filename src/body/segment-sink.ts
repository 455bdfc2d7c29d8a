import type { BodySegment } from '../domain/body.ts';

/** Gathers the segments of a body; neighbouring HTML becomes one string. */
export class SegmentSink {
  readonly #segments: BodySegment[] = [];
  #html = '';

  /** Adds finished HTML. */
  write(html: string): void {
    this.#html += html;
  }

  /** Adds something that a page has to finish. */
  add(segment: BodySegment): void {
    if (typeof segment === 'string') {
      this.write(segment);
      return;
    }
    this.#flush();
    this.#segments.push(segment);
  }

  /** Adds all segments of another gathering. */
  addAll(segments: readonly BodySegment[]): void {
    for (const segment of segments) this.add(segment);
  }

  /** What was gathered. */
  done(): readonly BodySegment[] {
    this.#flush();
    return this.#segments;
  }

  #flush(): void {
    if (this.#html !== '') this.#segments.push(this.#html);
    this.#html = '';
  }
}

/** Whether segments show nothing. */
export const isBlank = (segments: readonly BodySegment[]): boolean => segments.every((segment) => typeof segment === 'string' && segment.trim() === '');
