import type { Leavable } from '../data/only-for-you.ts';
import * as z from 'zod/mini';
import { boundedValue } from '../files/bounded-value.ts';
import { most } from '../files/budget.ts';
import { FileRefusal } from '../files/file-refusal.ts';
import { fileText } from '../files/file-text.ts';
import { readJson } from '../files/json.ts';
import { type AnySchema, definitionOf } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { type EditionCase, editionCasesOf, migrated } from './migrations.ts';
import { mended } from './mended.ts';
import type { Mend } from './mend.ts';
import { repeatedFields } from './repeated-fields.ts';
import { type PrivateRow, privateIn, withoutPrivate } from './private-fields.ts';
import { type BusinessCase, businessCaseSchema, schemaVersion } from './schema/index.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The field as a person knows it, from the path of the first issue. */
const placeOf = (issue: z.core.$ZodIssue): string => {
  const names = issue.path.filter((part) => typeof part === 'string');
  return names.join(', ');
};

const shared = ['basics', 'meeting', 'situation', 'ask', 'benefits', 'stakeholders'];

/** A case that was opened, what was put right in it, and the cases that older editions in the file held. */
export interface OpenedCase {
  businessCase: BusinessCase;
  /** What its file said that is private: it is no part of the case, and kept apart or dropped. */
  private: PrivateRow[];
  mends: Mend[];
  editionCases: EditionCase[];
}

const versionOf = (record: Record<string, unknown>): number => {
  const version = record['schemaVersion'] ?? schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new FileRefusal(
      'This file does not say which version of a case it is. Ask its sender for a fresh copy.',
    );
  if (version > schemaVersion)
    throw new FileRefusal(
      'This case was saved by a newer version of Casewright. Get the newest one (in a browser, reload the page), then open it again.',
    );
  return version;
};

/** More inputs than the simulation can draw would fill the memory of the tab. */
const checkInputs = ({ benefits, sharedInputs }: BusinessCase): void => {
  const count = benefits.reduce(
    (sum, { inputs }) => sum + Object.keys(inputs).length,
    Object.keys(sharedInputs).length,
  );
  if (count > most.inputs)
    throw new FileRefusal(
      `The benefits in this file have ${count.toLocaleString('en-GB')} inputs; a case has room for ${most.inputs.toLocaleString('en-GB')}. Divide the case, or open an earlier copy.`,
    );
};

const parsedCase = (record: Record<string, unknown>): BusinessCase => {
  try {
    const parsed = businessCaseSchema.safeParse(record);
    if (parsed.success) {
      checkInputs(parsed.data);
      return parsed.data;
    }
    const [issue] = parsed.error.issues;
    const place = issue === undefined ? '' : placeOf(issue);
    throw new FileRefusal(
      `A value in this file is not what its field takes${place === '' ? '' : ` (${place})`}. Correct it in the file, or open an earlier copy.`,
    );
  } catch (error) {
    // So many values are wrong that zod cannot list them.
    if (error instanceof RangeError)
      throw new FileRefusal(
        'Very many values in this file are not what their fields take. Open an earlier copy.',
      );
    throw error;
  }
};

/**
 * The case in an already parsed value, brought up to today's schema. What is not a case, comes from a newer version,
 * or holds a value of a wrong kind is refused with a FileRefusal that says so. What can be put right without losing
 * anything is, and is told: ids that cannot be used or are there twice, broken letters, numbers beyond counting.
 */
const opened = (value: unknown): OpenedCase => {
  if (!isRecord(value) || !('schemaVersion' in value || shared.some((name) => name in value)))
    throw new FileRefusal('This is not a case file. Choose a file whose name ends in .case.json.');
  const version = versionOf(value);
  const { businessCase, mends } = mended(parsedCase(withoutPrivate(migrated(value, version))));
  const ids = businessCase.stakeholders.map(({ id }) => id);
  return {
    businessCase,
    private: privateIn(value, ids),
    mends,
    editionCases: version === 1 ? editionCasesOf(value) : [],
  };
};

/** The same of a value that a device kept, however it was written: bounded as one from a file is. */
export const openedCase = (value: unknown): OpenedCase => opened(boundedValue(value));

/** The case in such a value. */
export const caseOf = (value: unknown): BusinessCase => openedCase(value).businessCase;

/** The case in the text of a `.case.json` file. */
export const openCase = (text: string): BusinessCase => opened(readJson(text)).businessCase;

/** The case in the text of a file from outside, with what only its text can tell. */
export const openedText = (text: string): OpenedCase => {
  const found = opened(readJson(text));
  const isUnnamed = found.businessCase.id === '';
  return {
    ...found,
    mends: [
      ...(isUnnamed ? [{ code: 'no-case-id' as const, path: 'id', values: {} }] : []),
      ...repeatedFields(text),
      ...found.mends,
    ],
  };
};

/** The case in the bytes of a `.case.json` file: the one door of the app and the shell. */
export const openCaseBytes = (bytes: Uint8Array): OpenedCase => openedText(fileText(bytes));

const isNothing = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** Whether opening brings an empty field back: of an optional one, an empty estimate is not the same as none. */
const comesBack = (field: AnySchema): boolean => ['default', 'prefault'].includes(definitionOf(field).type);

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
      return comesBack(field) && isNothing(kept) ? [] : [[name, kept]];
    }),
  );
};

/** The text of a case file: what nobody has written is not written, what is private neither; fields we do not know are kept. */
export const caseText = (businessCase: Leavable<BusinessCase>): string =>
  `${JSON.stringify(withoutNothing(businessCaseSchema, withoutPrivate(businessCase)), null, 2)}\n`;

export const emptyCase = (id: string): BusinessCase => businessCaseSchema.parse({ schemaVersion, id });
