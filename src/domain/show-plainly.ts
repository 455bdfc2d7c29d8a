/** A text that a terminal or a page may show: what is invisible or steers a terminal becomes one visible character. */
export const showPlainly = (text: string): string => text.replaceAll(UNSEEN, '\uFFFD');

const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/gu;
