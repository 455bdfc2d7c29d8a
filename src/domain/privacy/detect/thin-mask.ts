import type { Hit, Claim } from '../hit.ts';
import { maskIdentityNumber, maskMobile } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const MASKED = /(?<![0-9A-Za-z*])(?=[0-9]{2})[0-9]+(?:[ \t-]?(?:[*×○●■□]+|[xX]{2,})[ \t-]?[0-9]*)+[Xx]?(?![0-9A-Za-z*])/g;
const HIDDEN = /[*×○●■□]|[xX](?=[xX*0-9])/g;

/** Numbers that are masked, but leave so much that they can be guessed. What is masked well passes. */
export const thinMasks: Detector = ({ text }) => {
  const hits: Hit[] = [];
  const passes: Claim[] = [];
  for (const match of text.matchAll(MASKED)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const plain = match[0].replace(/[ \t-]/g, '');
    const hit = judge(plain);
    if (hit) hits.push({ ...hit, ...stretch, kind: 'thin-mask', value: plain });
    else if (isMasked(plain)) passes.push(stretch);
  }
  return { hits, passes };
};

const judge = (plain: string): Pick<Hit, 'masked' | 'severity' | 'word'> | null => {
  const hidden = plain.match(HIDDEN)?.length ?? 0;
  if (plain.length === 11 && /^1[3-9*×○●■□xX]/.test(plain) && hidden < 3) return { masked: maskMobile(plain.replace(HIDDEN, '*')), severity: 'error', word: 'mobile' };
  // Eight hidden characters are the birth date: common practice, though short of what the format asks for.
  if (plain.length === 18 && /^[1-8]/.test(plain) && hidden < 11) return { masked: maskIdentityNumber(plain.replace(HIDDEN, '*')), severity: hidden < 8 ? 'error' : 'warning', word: 'identity' };
  return null;
};

/** A run of four or more signs is meant to hide; up to three may be emphasis around digits that are all there. */
const isMasked = (plain: string): boolean => /[*×○●■□xX]{4}/.test(plain) || plain.replace(/\D/g, '').length < 10;
