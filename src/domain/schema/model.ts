import { z } from 'zod';
import type { Kind } from '../kind.ts';
import { SCHEMAS } from './schemas.ts';

/** A schema as data, from which editors, forms and the reference are made; the words for authors are not in it. */
export interface FieldModel {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, FieldModel>>;
  readonly required?: readonly string[];
  readonly items?: FieldModel;
  readonly anyOf?: readonly FieldModel[];
  readonly enum?: readonly string[];
  readonly additionalProperties?: boolean | FieldModel;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly shape?: string;
  readonly editor?: 'string' | 'number' | 'integer' | 'boolean';
  readonly form?: 'day' | 'partial-date' | 'decimal' | 'money' | 'boolean' | 'count' | 'text' | 'id' | 'item-id' | 'telephone';
  readonly refersTo?: string;
  readonly keys?: 'item' | 'bonus' | 'precondition' | 'detail';
  readonly most?: number;
  readonly min?: number;
  readonly max?: number;
}

/** The schema of a kind as data; what is written, before it has its types. */
export const modelOf = (kind: Kind): FieldModel =>
  // The model names what zod writes, and the marks that the schemas carry.
  z.toJSONSchema(SCHEMAS[kind], { io: 'input', target: 'draft-07', reused: 'inline', cycles: 'ref', unrepresentable: 'any' }) as FieldModel;
