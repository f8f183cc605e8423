import { fieldMeta } from '../../../core/quantities/field.ts';
import type { AnySchema } from '../../../core/quantities/schema-parts.ts';
import type { FormPart } from '../../steps/form/schema-parts.ts';

/** Fields of a house as a form draws them, in a place of the case. */
export const partsIn = (fields: Readonly<Record<string, AnySchema>>, path: string): FormPart[] =>
  Object.entries(fields).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    return meta === undefined ? [] : [{ name, path: `${path}.${name}`, meta }];
  });
