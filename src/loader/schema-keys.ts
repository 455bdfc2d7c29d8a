import { z } from 'zod';
import type { TreePath } from '../domain/tree.ts';

/** The keys that a schema allows for the mapping at a path. */
export const keysAt = (schema: z.ZodType, path: TreePath): readonly string[] => {
  let node: z.core.$ZodType | undefined = schema;
  for (const step of path) node = childOf(unwrap(node), step);
  const target = unwrap(node);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
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
