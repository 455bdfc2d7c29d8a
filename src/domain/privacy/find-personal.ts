import { beliefs } from './detect/belief.ts';
import { bankCards } from './detect/bank-card.ts';
import { creditCodes } from './detect/credit-code.ts';
import type { Detector } from './detect/detector.ts';
import { emails, PRIVATE_MAIL } from './detect/email.ts';
import { homeAddresses } from './detect/home-address.ts';
import { identityNumbers } from './detect/identity-number.ts';
import { landlines } from './detect/landline.ts';
import { type Line, linesWith } from './detect/lines.ts';
import { longNumbers } from './detect/long-number.ts';
import { messengers } from './detect/messenger.ts';
import { minors } from './detect/minor.ts';
import { mobileNumbers } from './detect/mobile-number.ts';
import { oldIdentityNumbers } from './detect/old-identity-number.ts';
import { PERSON_WORD } from './detect/person-words.ts';
import { plates } from './detect/plate.ts';
import { statusNames } from './detect/status-name.ts';
import { thinMasks } from './detect/thin-mask.ts';
import { travelDocuments } from './detect/travel-document.ts';
import { digitRuns } from './digit-runs.ts';
import { Claims, type Hit } from './hit.ts';
import { plainText } from './plain-text.ts';
import { signsOf } from './text-signs.ts';

/**
 * Each detector with what a text must hold at least to be worth its look; `own` looks for that itself. The order decides: what one has explained,
 * the later ones leave alone. Codes of organisations come first, long numbers that nothing explains last.
 */
const DETECTORS: readonly (readonly [needs: RegExp | 'runs' | 'lines' | 'code' | 'own', detect: Detector])[] = [
  ['code', creditCodes],
  ['runs', identityNumbers],
  [/[0-9][\s\-]?(?:[*×○●■□]|[xX]{2})/, thinMasks],
  [/[0-9)\- ][0-9]{3}/, landlines],
  ['runs', oldIdentityNumbers],
  ['runs', bankCards],
  ['runs', mobileNumbers],
  [/护照|通行证|回乡证|港澳|台胞|居留|签证|军官|士兵|警官|驾驶证|准驾|[Pp]assport|[EG][0-9A-Z][0-9]{7}/, travelDocuments],
  [/[A-HJ-NP-Za-hj-np-z][^\u4E00-\u9FFF]{0,1}[A-Z0-9a-z]{5}/, plates],
  [PRIVATE_MAIL, emails],
  [/微信|薇信|威信|支付宝|抖音|钉钉|扣扣|企鹅|qq|wx|vx|v信|wechat|weixin/i, messengers],
  ['own', homeAddresses],
  ['lines', minors],
  ['lines', statusNames],
  ['lines', beliefs],
  [/[0-9]{10}/, longNumbers],
];

const NUMBER_DETECTORS = DETECTORS.slice(0, 7);

/** Everything personal in a text, in the order of the text; no two hits overlap. */
export const findPersonal = (written: string): readonly Hit[] => search(written, DETECTORS);

/** The numbers in a text that are personal beyond doubt, wherever they stand. */
export const findNumbers = (written: string): readonly Hit[] =>
  digitRuns(written, signsOf(written)).length === 0 ? [] : search(written, NUMBER_DETECTORS).filter((hit) => hit.severity === 'error' && hit.kind !== 'thin-mask' && hit.word !== 'named');

const search = (written: string, detectors: typeof DETECTORS): readonly Hit[] => {
  const { text, signs, written: writtenOf } = plainText(written);
  const runs = digitRuns(text, signs);
  const claims = new Claims();
  const hits: Hit[] = [];
  const lines: readonly Line[] = detectors === NUMBER_DETECTORS ? [] : linesWith(text, PERSON_WORD);
  const isNeeded = (needs: (typeof DETECTORS)[number][0]): boolean => {
    if (needs === 'runs') return runs.length > 0;
    if (needs === 'lines') return lines.length > 0;
    if (needs === 'code') return signs.hasLongCode;
    return needs === 'own' || needs.test(text);
  };
  for (const [needs, detect] of detectors) {
    if (!isNeeded(needs)) continue;
    const found = detect({ text, runs, lines, claims });
    for (const hit of found.hits) hits.push(hit);
    for (const claim of [...found.hits, ...(found.passes ?? [])]) claims.add(claim);
  }
  return hits.toSorted((a, b) => a.start - b.start).map((hit) => ({ ...hit, ...writtenOf(hit.start, hit.end) }));
};
