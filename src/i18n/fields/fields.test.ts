import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS } from '../../domain/kind.ts';
import { SCHEMAS } from '../../domain/schema/schemas.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const childrenOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return [schema.def.innerType];
  if (schema instanceof z.ZodPipe) return [schema.def.in, schema.def.out];
  if (schema instanceof z.ZodUnion) return schema.def.options;
  if (schema instanceof z.ZodArray) return [schema.def.element];
  if (schema instanceof z.ZodRecord) return [schema.def.valueType];
  if (schema instanceof z.ZodLazy) return [schema.def.getter()];
  return schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
};

const keysOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape).map((field) => `${schema.meta()?.shape ?? '?'}.${field}`) : [];

const fieldKeys = (): readonly string[] => {
  const seen = new Set<z.core.$ZodType>();
  const visit = (schema: z.core.$ZodType): readonly string[] => {
    if (seen.has(schema)) return [];
    seen.add(schema);
    return [...keysOf(schema), ...childrenOf(schema).flatMap(visit)];
  };
  return [...new Set(KINDS.flatMap((kind) => visit(SCHEMAS[kind])))].toSorted();
};

describe.each([['zh-Hans', zhHans], ['zh-Hant', zhHant], ['en', en]] as const)('the texts for authors in %s', (_, texts) => {
  test('explain every field of every schema and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(fieldKeys());
  });

  test('are single lines without a full stop', () => {
    expect(Object.values<string>(texts).filter((text) => text.trim() !== text || text === '' || /\n|[。.]$/.test(text))).toEqual([]);
  });
});
