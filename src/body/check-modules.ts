import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

const IMPORT = /^import(?:\s*["'][^"'\n]*["']|\s*\(|\s*\.\s*meta\b|\s*[\w$*{][\w$*{},\s]{0,400}?\bfrom\s*["'])/;
const EXPORT = /^export(?:\s*[{*]|\s+(?:default|const|let|var|class|function|async|type|interface|enum|abstract|declare)\b(?!\s*[\p{Script=Han}，。]))/u;

/** Lines of a paragraph that MDX would run as a module; `start` is where the paragraph stands in the file. */
export function* checkModules(paragraph: string, start: number): Generator<ReadingFinding> {
  if (!/import|export/.test(paragraph)) return;
  const line = /^[ \t]{0,3}(import|export)\b[^\n]*/gm;
  for (const match of paragraph.matchAll(line)) {
    const word = match[1] ?? '';
    const at = match.index + match[0].indexOf(word);
    const pattern = word === 'import' ? IMPORT : EXPORT;
    if (!pattern.test(paragraph.slice(at, at + 500))) continue;
    yield { rule: 'body-without-code', place: textAt(start + at, start + match.index + match[0].trimEnd().length), variant: word };
  }
}
