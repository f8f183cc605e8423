import * as z from 'zod/mini';
import { type AnySchema, itemOfSchema } from '../quantities/schema-parts.ts';

/** A new row of a list as an opened file would hold it: every field that has a default has it. */
export const emptyRow = (list: AnySchema, id: string): { id: string } => {
  const item = itemOfSchema(list);
  if (item === undefined) throw new Error('Only a list has rows.');
  return z.parse(item, { id }) as { id: string };
};
