import { z } from 'zod';
import type { TreePath } from '../domain/tree.ts';
import type { FieldWords } from './field-words.ts';

/** What a schema says about its parts, for messages. */
export interface SchemaGuide {
  readonly words: FieldWords;
  /** The keys that are allowed for the mapping at a path. */
  keysAt(path: TreePath): readonly string[];
  /** The name under which the fields of the mapping at a path have their texts. */
  shapeAt(path: TreePath): string | null;
  /** The legal values at a path, where they are a closed list; else none. */
  valuesAt(path: TreePath): readonly string[];
}

/** The guide through a schema. */
export const guideOf = (schema: z.ZodType, words: FieldWords): SchemaGuide => {
  const targetAt = (path: TreePath): z.core.$ZodType | undefined => {
    let node: z.core.$ZodType | undefined = schema;
    for (const step of path) node = childOf(unwrap(node), step);
    return unwrap(node);
  };
  return {
    words,
    keysAt: (path) => {
      const target = targetAt(path);
      return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
    },
    shapeAt: (path) => {
      const target = targetAt(path);
      return (target && z.globalRegistry.get(target)?.shape) ?? null;
    },
    valuesAt: (path) => {
      const target = targetAt(path);
      return target instanceof z.ZodEnum ? target.options.map(String) : [];
    },
  };
};

const unwrap = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.def.options.map(unwrap).find((option) => option instanceof z.ZodObject);
  return schema;
};

const childOf = (schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return shape[String(step)];
  }
  if (schema instanceof z.ZodArray) return schema.def.element;
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  return undefined;
};
