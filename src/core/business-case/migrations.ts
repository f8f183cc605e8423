import { toFourth } from './migrations/to-fourth.ts';
import { toThird } from './migrations/to-third.ts';

/** Turns the record of one version into that of the next. */
type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An edition of version 1 held the whole case as it was; `editionCasesOf` reads it from the file before it goes. */
const withoutCase: Migration = ({ case: _case, ...edition }) => edition;

/** Version 2: an edition keeps its figures. Those of older ones are not known, and not made up. */
const toSecond: Migration = (record) =>
  Array.isArray(record['editions'])
    ? {
        ...record,
        editions: record['editions'].map((edition: unknown) =>
          isRecord(edition) ? { ...withoutCase(edition), figures: {} } : edition,
        ),
      }
    : record;

/** In order: the first takes a file of version 1 to version 2. */
const migrations: readonly Migration[] = [toSecond, toThird, toFourth];

/** The record as today's schema expects it. The record itself is not changed. */
export const migrated = (record: Record<string, unknown>, version: number): Record<string, unknown> => {
  const steps = migrations.slice(version - 1);
  return steps.length === 0
    ? record
    : {
        ...steps.reduce((current, migrate) => migrate(current), record),
        schemaVersion: migrations.length + 1,
      };
};

/** A case as it was when an edition was made. */
export interface EditionCase {
  number: number;
  date: string;
  case: Record<string, unknown>;
}

/** The cases that the editions of a version 1 file hold, as they stand in it: the device keeps them as snapshots. */
export const editionCasesOf = (record: unknown): EditionCase[] => {
  const editions = isRecord(record) ? record['editions'] : undefined;
  if (!Array.isArray(editions)) return [];
  return editions.flatMap((edition: unknown) => {
    if (!isRecord(edition) || !isRecord(edition['case'])) return [];
    const { number, date, case: asItWas } = edition;
    return typeof number === 'number' && typeof date === 'string' ? [{ number, date, case: asItWas }] : [];
  });
};
