/** A text as a quoted YAML scalar, with the quotes that need the least escaping. */
export const quoteScalar = (text: string): string => {
  if (!/["\\]|\p{Cc}/u.test(text)) return `"${text}"`;
  return /['\n\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
};

/** A text as a YAML scalar: plain where every reader of YAML takes it for the same text, else quoted. */
export const writeScalar = (text: string): string =>
  /^-?[\p{L}\p{N}][^#:{}[\],&*!|>'"%@`\p{Cc}]*$/u.test(text) && text.trim() === text && !/^(?:true|false|yes|no|on|off|null|~)$/i.test(text) ? text : quoteScalar(text);
