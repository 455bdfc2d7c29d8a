import type { ComponentProps } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { nearestOf } from '../domain/nearest.ts';
import { textAt } from '../domain/place.ts';
import type { ComponentShape, PropShape } from './components.ts';
import { decodeEntities } from './decode-text.ts';
import type { Attribute, Tag } from './read-tag.ts';

/** The props of a component as data, with what is wrong with them; a prop with a finding is left out. */
export const checkProps = (tag: Tag, shape: ComponentShape, offset: number): { props: ComponentProps; findings: readonly ReadingFinding[] } => {
  const findings: ReadingFinding[] = [];
  const props: Record<string, string | number | boolean> = {};
  const seen = new Set<string>();
  const report = (attribute: Attribute, { rule = 'component-props', variant, values }: Problem) => {
    findings.push({ rule, place: textAt(offset + attribute.start, offset + attribute.end), variant, values: { component: tag.name, prop: attribute.name, ...values } });
  };
  for (const attribute of tag.attributes) {
    const repeated = seen.has(attribute.name);
    seen.add(attribute.name);
    const read = repeated ? problem('twice') : readProp(attribute, shape);
    if (typeof read === 'object') report(attribute, read);
    else props[attribute.name] = read;
  }
  for (const [name, { required }] of Object.entries(shape.props)) {
    if (required === true && !seen.has(name)) findings.push({ rule: 'component-props', place: textAt(offset + tag.start, offset + tag.end), variant: 'missing', values: { component: tag.name, prop: name } });
  }
  return { props, findings };
};

interface Problem {
  readonly rule?: ReadingFinding['rule'];
  readonly variant: string;
  readonly values?: ReadingFinding['values'];
}

const problem = (variant: string, values: Readonly<Record<string, string>> = {}): Problem => ({ variant, values });

const readProp = (attribute: Attribute, shape: ComponentShape): string | number | boolean | Problem => {
  const { name, value } = attribute;
  if (value.type === 'spread') return { rule: 'body-without-expressions', variant: 'spread', values: { found: name } };
  const prop = Object.hasOwn(shape.props, name) ? shape.props[name] : undefined;
  if (!prop) return unknownProp(name, shape);
  if (value.type === 'none') return prop.type === 'flag' ? true : problem('without-value');
  if (value.type === 'unquoted') return problem('unquoted', { found: value.text });
  if (value.type === 'curly') return problem('curly-quotes', { found: value.text });
  const literal = value.type === 'code' ? literalOf(value.text) : decodeEntities(value.text);
  if (literal === null) return { rule: 'body-without-expressions', variant: 'prop', values: { found: value.text.trim().slice(0, 40) } };
  return fitProp(literal, prop);
};

const FORBIDDEN = /^(?:class|className|style|id|slot|key|ref|is|on[A-Za-z].*|.*:.*|data-.*|aria-.*)$/;

const unknownProp = (name: string, shape: ComponentShape): Problem => {
  const known = Object.keys(shape.props);
  if (FORBIDDEN.test(name)) return problem('forbidden', { known: known.join('、') });
  const nearest = nearestOf(name, known);
  if (known.length === 0) return problem('none-taken');
  return nearest === null ? problem('unknown', { known: known.join('、') }) : problem('near', { nearest });
};

const literalOf = (code: string): string | number | boolean | null => {
  const text = code.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  const quoted = /^(["'])((?:(?!\1)[^\\\n])*)\1$/.exec(text)?.[2];
  return quoted ?? null;
};

const FORMS: Readonly<Record<PropShape['type'], RegExp>> = {
  text: /\S/, picture: /\S/, number: /^-?\d+(?:\.\d+)?$/, flag: /^(?:true|false)$/, day: /^\d{4}-\d{2}-\d{2}$/,
  id: /^[\p{Script=Han}A-Za-z0-9]+(?:[-./][\p{Script=Han}A-Za-z0-9]+)*$/u, period: /^\d{4}(?:-(?:h[12]|q[1-4]))?$/, item: /^[A-Z]{2}-\d{2}$/,
};

const fitProp = (literal: string | number | boolean, prop: PropShape): string | number | boolean | Problem => {
  const text = String(literal);
  if (prop.listed && !prop.listed.includes(text)) {
    const nearest = nearestOf(text, prop.listed);
    return problem('not-listed', { found: text, legal: prop.listed.join('、'), nearest: nearest ?? prop.listed[0] ?? '' });
  }
  if (!FORMS[prop.type].test(text)) return text.trim() === '' ? problem('empty') : problem(`form-${prop.type}`, { found: text });
  if (prop.type === 'number') return Number(text);
  return prop.type === 'flag' ? text === 'true' : text;
};
