/** What is typed as it stands, and tags. */
const KEPT = /(<pre\b[\s\S]*?<\/pre>|<code\b[\s\S]*?<\/code>|<[^>]*>)/;

/** Gives the words of a text in HTML to the reader, in the script of the page; what is typed as it stands stays as it is. */
export const sayProse = (markup: string, say: (text: string) => string): string =>
  markup.split(KEPT).map((part, index) => (index % 2 === 1 || part === '' ? part : say(part))).join('');
