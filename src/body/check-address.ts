/** What an address leads to. */
export type AddressKind = 'external' | 'inside' | 'anchor' | 'mail' | 'telephone';

/** What is to be said about an address, or what it leads to. */
export type AddressVerdict =
  | { readonly kind: AddressKind; readonly warning?: 'unencrypted' }
  | { readonly refused: 'scheme'; readonly scheme: string }
  | { readonly refused: 'form'; readonly because: 'empty' | 'spaces' | 'backslash' | 'protocol-relative' | 'percent' | 'user' | 'host' | 'private' | 'mail' | 'telephone' | 'folder' };
const HIDDEN = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|arpa)$/;
const PRIVATE_IP = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[3-5]\d\.)/;

/** Judges an address as the author wrote it (entities and escapes resolved). */
export const checkAddress = (written: string): AddressVerdict => {
  const decoded = fullyDecoded(written);
  if (decoded === null) return { refused: 'form', because: 'percent' };
  const bare = decoded.replace(HIDDEN, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (written.trim() === '') return { refused: 'form', because: 'empty' };
  if (scheme !== undefined && !['https', 'http', 'mailto', 'tel'].includes(scheme)) return { refused: 'scheme', scheme };
  if (decoded.includes('\\')) return { refused: 'form', because: 'backslash' };
  if (/[\u0000-\u001F\u007F\u00A0\u200B-\u200F\u2028-\u202E\uFEFF]/.test(decoded)) return { refused: 'form', because: 'spaces' };
  if (scheme === undefined && bare.startsWith('//')) return { refused: 'form', because: 'protocol-relative' };
  switch (scheme) {
    case 'mailto':
      return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(bare) ? { kind: 'mail' } : { refused: 'form', because: 'mail' };
    case 'tel':
      return /^tel:\+?[\d() .-]{3,24}(?:;ext=\d{1,6})?$/i.test(bare) ? { kind: 'telephone' } : { refused: 'form', because: 'telephone' };
    case undefined:
      return { kind: bare.startsWith('#') ? 'anchor' : 'inside' };
    default:
      return checkHost(bare, scheme);
  }
};

const checkHost = (address: string, scheme: string): AddressVerdict => {
  const authority = /^[^:]+:\/*([^/?#]*)/.exec(address)?.[1] ?? '';
  if (!/^https?:\/\/[^/]/i.test(address)) return { refused: 'form', because: 'host' };
  if (authority.includes('@')) return { refused: 'form', because: 'user' };
  if (!/^[\w.:[\]-]+$/.test(authority) || /(?:^|\.)xn--/i.test(authority)) return { refused: 'form', because: 'host' };
  const host = URL.parse(address)?.hostname.replace(/\.$/, '');
  if (host === undefined || host === '') return { refused: 'form', because: 'host' };
  if (host.startsWith('[') || !host.includes('.') || PRIVATE_NAME.test(host) || PRIVATE_IP.test(host)) return { refused: 'form', because: 'private' };
  return scheme === 'http' ? { kind: 'external', warning: 'unencrypted' } : { kind: 'external' };
};

/** Decoded until nothing changes, so that no layer of encoding hides a scheme. */
const fullyDecoded = (address: string): string | null => {
  let text = address;
  for (let round = 0; round < 3 && text.includes('%'); round++) {
    try {
      const next = decodeURIComponent(text);
      if (next === text) return text;
      text = next;
    } catch {
      return round === 0 ? null : text;
    }
  }
  return text;
};
