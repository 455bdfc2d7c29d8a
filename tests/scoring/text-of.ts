import type { Inline } from '../../src/views/block.ts';

/** What a line says; what is printed strong stands in brackets. */
export const textOf = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if (isList(inline)) return inline.map(textOf).join('');
  if ('text' in inline) return inline.text;
  if ('strong' in inline) return `[${textOf(inline.strong)}]`;
  if ('small' in inline) return textOf(inline.small);
  if ('lines' in inline) return inline.lines.map(textOf).join('；');
  if ('spark' in inline) return '';
  return textOf(inline.words);
};

const isList = (inline: Inline): inline is readonly Inline[] => Array.isArray(inline);
