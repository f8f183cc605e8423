import type * as z from 'zod/mini';

export type AnySchema = z.core.$ZodType;

/** The parts of zod's own description that we read: what is wrapped, and what is inside. */
export interface Definition {
  type: string;
  innerType?: AnySchema;
  shape?: Record<string, AnySchema>;
  element?: AnySchema;
  valueType?: AnySchema;
  options?: AnySchema[];
}

export const definitionOf = (schema: AnySchema): Definition => schema._zod.def;

/** The field of a schema under a name, with its wrappers taken off; undefined when there is none. */
export const partOfSchema = (schema: AnySchema, name: string): AnySchema | undefined => {
  const { innerType, shape } = definitionOf(schema);
  if (shape !== undefined) return Object.hasOwn(shape, name) ? shape[name] : undefined;
  return innerType === undefined ? undefined : partOfSchema(innerType, name);
};

/** The items of a list, with its wrappers taken off. */
export const itemOfSchema = (schema: AnySchema): AnySchema | undefined => {
  const { innerType, element } = definitionOf(schema);
  return element ?? (innerType === undefined ? undefined : itemOfSchema(innerType));
};

/** The schema without what only wraps it: optional, default. */
export const unwrapped = (schema: AnySchema): AnySchema => {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
};
