import type { Hit } from '../hit.ts';
import { maskEmail } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const PROVIDER = '(?:vip\\.)?(?:qq|foxmail|163|126|yeah|139|189|wo|sina|sohu|21cn|tom|aliyun|gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|proton|protonmail|88|263)\\.(?:com(?:\\.cn)?|cn|net|me)';
const AT = '(?:@|\\(at\\)|\\[at\\]|#at#)';
/** The end of an address at a provider of private mail. */
export const PRIVATE_MAIL = new RegExp(`${AT}\\s?${PROVIDER}(?![A-Za-z0-9.]*[A-Za-z0-9])`, 'i');
const ADDRESS_ENDS = new RegExp(PRIVATE_MAIL.source, 'gi');
const ACCOUNT = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?$/;

/** Addresses at providers of private mail; the mail of an organisation passes. */
export const emails: Detector = ({ text }) => ({
  hits: [...text.matchAll(ADDRESS_ENDS)].flatMap((match): Hit[] => {
    const account = ACCOUNT.exec(text.slice(Math.max(0, match.index - 65), match.index))?.[0];
    if (account === undefined) return [];
    const [start, end] = [match.index - account.length, match.index + match[0].length];
    const value = text.slice(start, end).replace(/\s/g, '').replace(/\(at\)|\[at\]|#at#/i, '@').toLowerCase();
    return [{ kind: 'email', start, end, value, masked: maskEmail(value), severity: 'error' }];
  }),
});
