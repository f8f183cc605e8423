import type { Key, Records } from './records.ts';

/** A company's file as it is kept on this device, for every case: its name, and what is in it. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

const keyOf = (kind: string): Key => ['company-file', kind];

const isKept = (value: unknown): value is KeptFile =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<KeptFile>).name === 'string' &&
  (value as Partial<KeptFile>).bytes instanceof Uint8Array;

/** Those that were kept, whole: what is something else is none. */
export const keptCompanyFiles = async (records: Records): Promise<KeptFile[]> =>
  (await records.valuesUnder(['company-file'])).filter(isKept);

/** Keeps one of a kind in the place of the one before, or none. */
export const keepCompanyFile = (records: Records, kind: string, file: KeptFile | null): Promise<void> =>
  records.write(
    file === null
      ? { remove: [keyOf(kind)] }
      : { put: [[keyOf(kind), { name: file.name, bytes: file.bytes }]] },
  );
