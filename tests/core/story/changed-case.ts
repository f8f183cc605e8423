import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

export type Changes = Record<string, unknown>;

export const parsed = (file: object): BusinessCase => businessCaseSchema.parse(file);

/** The shipped example, or another case, with other values at some places. */
export const changed = (changes: Changes, of: BusinessCase = shippedCase()): BusinessCase =>
  parsed(Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), of));
