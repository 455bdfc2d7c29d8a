const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export const escapeHtml = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char) : text);

/** Text as the value of an attribute between double quotes. */
export const escapeAttribute = (text: string): string => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char) : text);
