import type { EditionCase } from '../../core/business-case/migrations.ts';
import type { PrivateRow } from '../../core/business-case/private-fields.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { FileRefusal } from '../../core/files/file-refusal.ts';
import { keeping } from '../../core/data/keeping.ts';
import { MissingPart, type Slot } from '../persistence/case-parts.ts';
import { type ReadCase, keyOf, readCase, readableFields } from '../persistence/stored-cases.ts';
import { theRecords } from './the-records.ts';

/** A stored case as this version of Casewright knows it. */
export interface KnownCase extends ReadCase {
  businessCase: BusinessCase;
  /** It was written by an older version, and will be written anew with the next change. */
  isOlder: boolean;
  /** Of an older version: the cases that its editions held. */
  editionCases: EditionCase[];
  /** What it still held that is private. */
  private: PrivateRow[];
}

/** A stored case that cannot be opened, and why; what can be read of it goes into a file as it is. */
export interface UnreadableCase {
  sentence: string;
  whole: Record<string, unknown>;
}

const unreadable = async (id: string, sentence: string): Promise<UnreadableCase> => ({
  sentence,
  whole: await readableFields(await theRecords(), id),
});

/** A case of another id, as a file may hold it, is this one here. */
const asKnown = async (read: ReadCase): Promise<KnownCase> => {
  const { openedCase } = await import('../../core/business-case/open-case.ts');
  const { schemaVersion } = await import('../../core/business-case/schema/index.ts');
  const { businessCase: parsed, editionCases, private: taken } = openedCase(read.whole);
  const isOlder = read.head.schemaVersion < schemaVersion;
  const businessCase = keeping(read.whole, { ...parsed, id: read.head.id });
  const firstStep = read.nextStep - read.steps.length;
  return {
    ...read,
    businessCase,
    isOlder,
    editionCases,
    private: taken,
    // Steps of an older version would lead back into it.
    steps: isOlder ? [] : read.steps,
    unused: isOlder
      ? [...read.unused, ...read.steps.map((_, index) => keyOf.step(read.head.id, firstStep + index))]
      : read.unused,
  };
};

/** The stored case, why it cannot be opened, or null where there is none. */
export const knownCase = async (
  id: string,
  nextSlot: () => Slot,
): Promise<KnownCase | UnreadableCase | null> => {
  const records = await theRecords();
  try {
    const read = await readCase(records, id, nextSlot);
    if (read !== null) return await asKnown(read);
    const isThere = (await records.get(keyOf.head(id))) ?? (await records.get(keyOf.summary(id)));
    return isThere === undefined ? null : await unreadable(id, 'What was kept of this case is damaged.');
  } catch (error) {
    if (error instanceof FileRefusal) return unreadable(id, error.message);
    if (error instanceof MissingPart) return unreadable(id, 'Parts of what was kept of this case are lost.');
    throw error;
  }
};
