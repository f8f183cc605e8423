import type { ComponentType } from 'react';
import { businessCaseSchema } from '../../../core/business-case/schema/index.ts';
import { pathSteps } from '../../../core/business-case/path.ts';
import { fieldMeta, type FieldMeta } from '../../../core/quantities/field.ts';
import { type AnySchema, itemOfSchema, partOfSchema } from '../../../core/quantities/schema-parts.ts';

/** The schema of the place that a path names, rows included. */
export const schemaAt = (path: string): AnySchema => {
  const schema = pathSteps(path).reduce<AnySchema | undefined>(
    (current, step) =>
      current === undefined
        ? undefined
        : step.kind === 'row'
          ? itemOfSchema(current)
          : partOfSchema(current, step.name),
    businessCaseSchema,
  );
  if (schema === undefined) throw new Error(`The schema has nothing at ${path}.`);
  return schema;
};

export interface FormPart {
  name: string;
  path: string;
  meta: FieldMeta;
  /** How it is drawn, where its schema alone does not say it. */
  Draw?: ComponentType<{ path: string }>;
  /** The group that it is a field of, where it stands among those of others. */
  of?: string;
}

const shapeOf = (schema: AnySchema): Record<string, AnySchema> => {
  const definition = schema._zod.def as { shape?: Record<string, AnySchema>; innerType?: AnySchema };
  if (definition.shape !== undefined) return definition.shape;
  return definition.innerType === undefined ? {} : shapeOf(definition.innerType);
};

/** The fields inside a group or a row, in the order of the schema, without those another screen writes. */
export const partsOf = (path: string): FormPart[] =>
  Object.entries(shapeOf(schemaAt(path))).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    return meta === undefined || meta.hidden === true ? [] : [{ name, path: `${path}.${name}`, meta }];
  });

export const metaAt = (path: string): FieldMeta | undefined => fieldMeta(schemaAt(path));
