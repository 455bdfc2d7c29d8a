/** A text as a quoted YAML scalar, with the quotes that need the least escaping. */
export const quoteScalar = (text: string): string => {
  if (!/["\\]|\p{Cc}/u.test(text)) return `"${text}"`;
  return /['\n\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
};

/** A text as a YAML scalar: plain where nothing in it has a meaning of its own. */
export const writeScalar = (text: string): string =>
  /^-?[\p{L}\p{N}][^#:{}[\],&*!|>'"%@`\p{Cc}]*$/u.test(text) && text.trim() === text ? text : quoteScalar(text);
