import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import { headerTokens, type HeaderToken } from './header-tokens.ts';
import { quoteScalar } from './quote-scalar.ts';
import type { SourceEdit } from './source-edit.ts';

/** Nearly every header has none of this, so two quick looks decide whether its tokens are needed. */
const SIGN = /[&*!%?<]|\.\.\.|---/;
const FEATURES = /(?:^|[\s[{,])[&*!]\S|^%|^\.\.\.|^---|^\s*\?\s|<<[ \t]*:/m;
const GLUED = /[ \t]#[^\s#]/;

/** Parts of YAML that content does without: names for values, tags, directives, several documents, keys that are no words. */
export const findYamlFeatures = (source: string, start: number): readonly ReadingFinding[] => {
  if (!SIGN.test(source) || !FEATURES.test(source)) return [];
  const findings: ReadingFinding[] = [];
  let before = false;
  for (const token of headerTokens(source)) {
    const variant = featureOf(token, before);
    if (variant) findings.push(featureFinding(variant, token, start));
    before ||= !['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode'].includes(token.type ?? '');
  }
  return findings.slice(0, 20);
};

const featureFinding = (variant: string, { at, source }: HeaderToken, start: number): ReadingFinding => ({
  rule: variant === 'single' ? 'yaml-single' : 'yaml-plain',
  place: textAt(start + at, start + at + source.trimEnd().length),
  values: { found: source.trim().slice(0, 40) },
  ...(variant === 'single' ? {} : { variant }),
});

const featureOf = ({ type, source }: HeaderToken, hasContentBefore: boolean): string | null => {
  switch (type) {
    case 'anchor':
    case 'alias':
    case 'tag':
      return type;
    case 'directive-line':
      return 'directive';
    case 'doc-end':
      return 'single';
    case 'doc-start':
      return hasContentBefore ? 'single' : null;
    case 'explicit-key-ind':
      return 'complex-key';
    case 'scalar':
      return source === '<<' ? 'merge' : null;
    default:
      return null;
  }
};

/** A comment that swallows the rest of a value: `3号楼 #2单元`. The edit quotes the value, as its author meant it. */
export const findGluedComments = (source: string, start: number): { findings: readonly ReadingFinding[]; edits: readonly SourceEdit[] } => {
  if (!GLUED.test(source)) return { findings: [], edits: [] };
  const found = [...gluedComments(source)];
  return {
    edits: found.map(({ edit }) => edit),
    findings: found.map(({ edit, comment }) => {
      const place = textAt(start + comment.at, start + comment.at + comment.source.length);
      return { rule: 'comment-separate', place, values: { found: comment.source.slice(0, 60), nearest: edit.by }, fix: { replace: textAt(start + edit.at, start + edit.at + edit.length), by: edit.by } };
    }),
  };
};

function* gluedComments(source: string): Generator<{ edit: SourceEdit; comment: HeaderToken }> {
  let value: HeaderToken | null = null;
  for (const token of headerTokens(source)) {
    if (token.type === 'comment' && value && /^#[^\s#]/.test(token.source)) {
      const at = value.type === 'scalar' ? value.at : token.at;
      const text = source.slice(at, token.at + token.source.length).trimEnd();
      yield { comment: token, edit: { at, length: text.length, by: quoteScalar(text) } };
    }
    if (token.type === 'scalar' && !token.source.includes('\n')) value = token;
    else if (token.type === 'map-value-ind') value = token;
    else if (token.type !== 'space') value = null;
  }
}
