import * as z from 'zod/mini';
import { businessCaseSchema } from '../../core/business-case/schema/index.ts';
import { printJson } from '../output.ts';

/** The JSON Schema of a case file, with the wording of its fields. */
export const schema = (): 0 => {
  printJson(z.toJSONSchema(businessCaseSchema, { io: 'input' }));
  return 0;
};
