import { findPersonal } from './find-personal.ts';
import type { Hit } from './hit.ts';
import { maskLongNumber } from './mask-formats.ts';

const MOST_ROUNDS = 5;

/** A text in which nothing personal can be read: every number, name and address that a privacy rule would report is masked. */
export const maskPersonal = (text: string): string => {
  let masked = text;
  // What remains of one number can, beside its neighbours, look like another: so until nothing is left to mask.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = maskUncertain(maskHits(masked, findPersonal(masked)));
    if (next === masked) return next;
    masked = next;
  }
  return masked;
};

const UNCERTAIN = /(?<![0-9A-Za-z*])[0-9]{3,}(?:[ \t\-—·][0-9]{3,})*(?:[ \t\-—·][0-9]{1,2})?[Xx]?(?![0-9A-Za-z*])/g;
const FEWEST_UNCERTAIN = 15;

/** Numbers as long as a card or an identity number: without the words around them nobody can tell what they are, so they are not quoted. */
const maskUncertain = (text: string): string =>
  text.replace(UNCERTAIN, (number) => {
    const digits = number.replace(/[^0-9Xx]/g, '');
    return digits.length < FEWEST_UNCERTAIN ? number : maskLongNumber(digits);
  });

/** A text with some hits of it masked, and with them whatever repeats their words in a place where no detector knows them. */
export const maskHits = (text: string, hits: readonly Hit[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const hit of hits) {
    parts.push(text.slice(done, hit.start), hit.masked);
    done = hit.end;
  }
  const values = new Map(hits.filter((hit) => hit.value.length > 1).map((hit) => [hit.value, hit.masked]));
  return [...values].reduce((result, [value, masked]) => result.replaceAll(value, masked), parts.join('') + text.slice(done));
};
