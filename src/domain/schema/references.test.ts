import { expect, test } from 'vitest';
import { z } from 'zod';
import { REFERENCES } from '../references.ts';
import { SCHEMAS } from './schemas.ts';

/** What an id is called where it names the thing itself, or something that is kept outside the site. */
const NOT_FOLLOWED = new Set(['contact', 'consent', 'rule', 'noticeKind']);
const OWN_IDS = /^(standard (items|bonus|vetoes|preconditions)\.\*\.id|assessment vetoes\.\*\.id) item$/;

function* referencePaths(schema: z.core.$ZodType, path: readonly string[]): Generator<string> {
  const to = schema instanceof z.ZodType ? schema.meta()?.refersTo : undefined;
  if (to !== undefined && !NOT_FOLLOWED.has(to)) yield `${path.join('.')} ${to}`;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) yield* referencePaths(schema.def.innerType, path);
  if (schema instanceof z.ZodPipe) yield* referencePaths(schema.def.in, path);
  if (schema instanceof z.ZodUnion) for (const option of schema.def.options) yield* referencePaths(option, path);
  if (schema instanceof z.ZodArray) yield* referencePaths(schema.def.element, [...path, '*']);
  if (schema instanceof z.ZodRecord) yield* referencePaths(schema.def.valueType, [...path, '*']);
  if (schema instanceof z.ZodObject) for (const [key, child] of Object.entries(schema.shape)) yield* referencePaths(child, [...path, key]);
}

test('every reference of the schemas is followed', () => {
  const known = new Set(Object.entries(REFERENCES).flatMap(([kind, paths]) => Object.entries(paths).map(([path, to]) => `${kind} ${path} ${to}`)));
  const isKnown = (kind: string, found: string): boolean => known.has(`${kind} ${found}`) || (found.endsWith('source source') && known.has(`${kind} **.source source`));
  const forgotten = Object.entries(SCHEMAS).flatMap(([kind, schema]) =>
    [...referencePaths(schema, [])].filter((found) => !isKnown(kind, found) && !OWN_IDS.test(`${kind} ${found}`)).map((found) => `${kind} ${found}`),
  );
  expect(forgotten).toEqual([]);
});
