import type { Hit } from '../hit.ts';
import { maskEmail } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?(?:@|\(at\)|\[at\]|#at#)\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const PRIVATE = /@(?:vip\.)?(?:qq|foxmail|163|126|yeah|139|189|wo|sina|sohu|21cn|tom|aliyun|gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|proton|protonmail|88|263|wechat)\.(?:com(?:\.cn)?|cn|net|me)$/i;

/** Addresses at providers of private mail; the mail of an organisation passes. */
export const emails: Detector = ({ text }) => ({
  hits: [...text.matchAll(EMAIL)].flatMap((match): Hit[] => {
    const value = match[0].replace(/\s/g, '').replace(/\(at\)|\[at\]|#at#/, '@').toLowerCase();
    if (!PRIVATE.test(value)) return [];
    return [{ kind: 'email', start: match.index, end: match.index + match[0].length, value, masked: maskEmail(value), severity: 'error' }];
  }),
});
