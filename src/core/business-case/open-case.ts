import * as z from 'zod/mini';
import { FileRefusal } from '../files/file-refusal.ts';
import { readJson } from '../files/json.ts';
import { type AnySchema, definitionOf } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { migrated } from './migrations.ts';
import { withOwnIds } from './own-ids.ts';
import { withoutOldAmounts } from './unread-amounts.ts';
import { type BusinessCase, businessCaseSchema, schemaVersion } from './schema/index.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The field as a person knows it, from the path of the first issue. */
const placeOf = (issue: z.core.$ZodIssue): string => {
  const names = issue.path.filter((part) => typeof part === 'string');
  return names.join(', ');
};

const shared = ['basics', 'meeting', 'situation', 'ask', 'benefits', 'stakeholders'];

/**
 * The case in an already parsed file, brought up to today's schema. What is not a case, comes from a newer version,
 * or holds a value of a wrong kind is refused with a FileRefusal that says so. Rows that share an id get their own.
 */
export const caseOf = (value: unknown): BusinessCase => {
  if (!isRecord(value) || !('schemaVersion' in value || shared.some((name) => name in value)))
    throw new FileRefusal('This is not a case file. Choose a file whose name ends in .case.json.');
  const version = value['schemaVersion'] ?? schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new FileRefusal(
      'This file does not say which version of a case it is. Ask its sender for a fresh copy.',
    );
  if (version > schemaVersion)
    throw new FileRefusal(
      'This case was saved by a newer version of Casewright. Update Casewright, then open it again.',
    );
  try {
    const parsed = businessCaseSchema.safeParse(migrated(value, version));
    if (parsed.success) return withoutOldAmounts(withOwnIds(parsed.data));
    const [issue] = parsed.error.issues;
    const place = issue === undefined ? '' : placeOf(issue);
    throw new FileRefusal(
      `A value in this file is not what its field takes${place === '' ? '' : ` (${place})`}. Correct it in the file, or open an earlier copy.`,
    );
  } catch (error) {
    if (error instanceof RangeError)
      throw new FileRefusal('This file holds more rows than a case can have. Open an earlier copy.');
    throw error;
  }
};

/** The case in the text of a `.case.json` file. */
export const openCase = (text: string): BusinessCase => caseOf(readJson(text));

const isNothing = (value: unknown): boolean =>
  value === '' ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** Leaves out fields of ours that hold nothing. What we do not know is kept to the letter. */
const withoutNothing = (schema: AnySchema, value: unknown): unknown => {
  const item = definitionOf(inside(schema)).element;
  if (Array.isArray(value))
    return item === undefined ? value : value.map((part) => withoutNothing(item, part));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const field = fieldIn(schema, name);
      if (field === undefined) return [[name, part]];
      const kept = withoutNothing(field, part);
      return isNothing(kept) ? [] : [[name, kept]];
    }),
  );
};

/** The text of a case file: what nobody has written is not written, fields we do not know are kept. */
export const caseText = (businessCase: BusinessCase): string =>
  `${JSON.stringify(withoutNothing(businessCaseSchema, businessCase), null, 2)}\n`;

export const emptyCase = (id: string): BusinessCase => businessCaseSchema.parse({ schemaVersion, id });
