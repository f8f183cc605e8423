import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { HistoryStep } from '../store/history.ts';
import { type CaseParts, type CaseState, type Part, type Slot, newParts, readParts } from './case-parts.ts';
import type { Batch, Key, Records } from './records.ts';

/** What the list of cases shows; kept apart, so that the list never reads whole cases. */
export interface CaseSummary {
  id: string;
  title: string;
  organisation: string;
  /** ISO time of the last write. */
  savedAt: string;
  /** ISO time of when it was first kept here. */
  since: string;
}

/** The record that a case hangs on. */
export interface Head {
  id: string;
  revision: number;
  /** Of the fields as they were written. */
  schemaVersion: number;
  /** Who may write: one opening of the case in one tab. */
  tenure: string;
  state: CaseState;
}

/** A step of the undo history, with the case before it. */
type StoredStep = Omit<HistoryStep, 'businessCase'> & { state: CaseState };

/** Steps that outlive a reload. */
export const mostSteps = 100;

export const keyOf = {
  head: (id: string): Key => ['head', id],
  summary: (id: string): Key => ['summary', id],
  part: (id: string, slot: Slot): Key => ['part', id, slot],
  parts: (id: string): Key => ['part', id],
  step: (id: string, number: number): Key => ['step', id, number],
  steps: (id: string): Key => ['step', id],
  /** Stands where the case was deleted: an open tab must not write it back. */
  gone: (id: string): Key => ['gone', id],
  privateNotes: (id: string): Key => ['private', id],
  snapshots: (id: string): Key => ['snapshot', id],
  copied: (id: string): Key => ['copied', id],
  linked: (id: string): Key => ['linked', id],
  card: (id: string): Key => ['card', id],
};

/**
 * The gate behind a revision: each write adds the gate of the one before it, which fails unless that one opened it.
 * Whoever takes the case over closes both gates of the tenure before.
 */
export const gate = (id: string, tenure: string, revision: number): Key => [
  'gate',
  id,
  tenure,
  Math.abs(revision % 2),
];

const bothGates = (id: string, tenure: string): [Key, unknown][] => [
  [gate(id, tenure, 0), true],
  [gate(id, tenure, 1), true],
];

/** Not crypto.randomUUID: it is missing without https. */
export const newTenure = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

export const slotsOf = (tenure: string): (() => Slot) => {
  let count = 0;
  return () => {
    count += 1;
    return `${tenure}-${count}`;
  };
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** A case as it is stored: of this version, an older or a newer one. */
export type Whole = Record<string, unknown>;

const textOf = (value: unknown): string => (isText(value) ? value : '');

export const summaryOf = (id: string, whole: Whole, savedAt: string, since: string): CaseSummary => {
  const basics = (whole['basics'] ?? {}) as Record<string, unknown>;
  return { id, title: textOf(basics['title']), organisation: textOf(basics['organisation']), savedAt, since };
};

/** A file without a version is of the first. */
export const versionOf = (whole: Whole): number =>
  typeof whole['schemaVersion'] === 'number' ? whole['schemaVersion'] : 1;

const isSummary = (value: unknown): value is CaseSummary =>
  typeof value === 'object' &&
  value !== null &&
  isText((value as CaseSummary).id) &&
  isText((value as CaseSummary).title) &&
  isText((value as CaseSummary).organisation) &&
  isText((value as CaseSummary).savedAt);

/** The cases, the last written first. A summary that cannot be read is shown by its id alone: it hides no other. */
export const summariesIn = async (records: Records): Promise<CaseSummary[]> => {
  const entries = await records.entriesUnder(['summary']);
  return entries
    .map(([key, value]) =>
      isSummary(value) ? value : { id: String(key[1]), title: '', organisation: '', savedAt: '', since: '' },
    )
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
};

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Head).revision) &&
  isText((value as Head).tenure) &&
  typeof (value as Head).state === 'object';

export const headOf = async (records: Records, id: string): Promise<Head | null> => {
  const head = await records.get(keyOf.head(id));
  return isHead(head) ? head : null;
};

export const isKept = async (records: Records, id: string): Promise<boolean> =>
  (await records.get(keyOf.head(id))) !== undefined || (await records.get(keyOf.summary(id))) !== undefined;

/** A case that is stored, put together again but not looked at: its fields may be of any version and any kind. */
export interface ReadCase {
  head: Head;
  whole: Whole;
  steps: HistoryStep[];
  parts: CaseParts;
  /** Keys of parts that no state uses any more. */
  unused: Key[];
  /** The number after that of the last step. */
  nextStep: number;
}

const partsAt = async (records: Records, id: string): Promise<Map<Slot, Part>> =>
  new Map(
    (await records.entriesUnder(keyOf.parts(id))).map(([key, value]) => [String(key[2]), value as Part]),
  );

/** A step whose case cannot be put together again ends the way back there; what came after it still leads back. */
const readSteps = (
  stored: readonly [Key, unknown][],
  caseOf: (state: CaseState) => Record<string, unknown>,
): HistoryStep[] => {
  const steps: HistoryStep[] = [];
  for (const [, value] of stored.toReversed()) {
    const { state, ...step } = value as StoredStep;
    try {
      steps.unshift({ ...step, businessCase: caseOf(state) as BusinessCase });
    } catch {
      return steps;
    }
  }
  return steps;
};

/**
 * The stored case; null when there is none. It throws MissingPart when a part of the case itself is not there. Slots
 * of the tenure that is about to write are made with `nextSlot`.
 */
export const readCase = async (
  records: Records,
  id: string,
  nextSlot: () => Slot,
): Promise<ReadCase | null> => {
  const head = await headOf(records, id);
  if (head === null) return null;
  const stored = await partsAt(records, id);
  const storedSteps = await records.entriesUnder(keyOf.steps(id));
  const { caseOf, parts, isUsed } = readParts(stored, nextSlot);
  const whole = caseOf(head.state);
  const steps = readSteps(storedSteps, caseOf);
  return {
    head,
    whole,
    steps,
    parts,
    unused: [...stored.keys()].filter((slot) => !isUsed(slot)).map((slot) => keyOf.part(id, slot)),
    nextStep: Number(storedSteps.at(-1)?.[0][2] ?? 0) + 1,
  };
};

/** Everything of a stored case that can still be read, for a file: fields whose parts are lost are left out. */
export const readableFields = async (records: Records, id: string): Promise<Whole> => {
  const head = await headOf(records, id);
  if (head === null) return {};
  const stored = await partsAt(records, id);
  const { caseOf } = readParts(stored, () => '');
  return Object.fromEntries(
    [...Object.keys(head.state.plain), ...Object.keys(head.state.slots)].flatMap((name) => {
      const slot = head.state.slots[name];
      try {
        return slot === undefined
          ? [[name, head.state.plain[name]]]
          : [[name, caseOf({ plain: {}, slots: { [name]: slot } })[name]]];
      } catch {
        return [];
      }
    }),
  );
};

/** All records of a case as it is now, for a store that holds none of it or another one. */
const wholeBatch = (
  id: string,
  whole: Whole,
  revision: number,
  tenure: string,
  parts: CaseParts,
  savedAt: string,
  since: string,
): Batch => {
  const { state, fresh } = parts.stateOf(whole);
  const head: Head = { id, revision, schemaVersion: versionOf(whole), tenure, state };
  return {
    removeUnder: [keyOf.parts(id), keyOf.steps(id)],
    remove: [keyOf.gone(id), gate(id, tenure, revision)],
    put: [
      [keyOf.head(id), head],
      [keyOf.summary(id), summaryOf(id, whole, savedAt, since)],
      ...fresh.map(([slot, part]): [Key, Part] => [keyOf.part(id, slot), part]),
      [gate(id, tenure, revision + 1), true],
    ],
  };
};

/** What was given up: it belongs to somebody else by now, or was deleted. */
export class Taken extends Error {
  override name = 'Taken';
}

/**
 * Keeps a whole case under its id, as a new one or in place of what is there; whoever has that one open can write it
 * no longer.
 */
export const keepWhole = async (
  records: Records,
  id: string,
  whole: Whole,
  savedAt: string,
): Promise<void> => {
  const tenure = newTenure();
  return records.change([keyOf.head(id), keyOf.summary(id)], ([head, summary]) => {
    const parts = newParts(slotsOf(tenure));
    const revision = isHead(head) ? head.revision + 1 : 1;
    const since = isSummary(summary) ? summary.since : savedAt;
    const batch = wholeBatch(id, whole, revision, tenure, parts, savedAt, since);
    const closed = isHead(head) ? bothGates(id, head.tenure) : [];
    return {
      batch: { ...batch, put: [...(batch.put ?? []), ...closed] },
      result: undefined,
    };
  });
};

/**
 * Writes the whole case once more after the database was lost under the page. It throws Taken when another tab has
 * written it since, or somebody deleted it.
 */
export const keepAgain = (
  records: Records,
  businessCase: BusinessCase,
  { tenure, revision, savedAt, since }: { tenure: string; revision: number; savedAt: string; since: string },
): Promise<{ parts: CaseParts; revision: number }> =>
  records.change([keyOf.head(businessCase.id), keyOf.gone(businessCase.id)], ([head, gone]) => {
    if (gone !== undefined) throw new Taken('The case was deleted elsewhere.');
    if (isHead(head) && head.tenure !== tenure) throw new Taken('The case was taken over elsewhere.');
    const next = (isHead(head) ? Math.max(head.revision, revision) : revision) + 1;
    const parts = newParts(slotsOf(newTenure()));
    return {
      batch: wholeBatch(businessCase.id, businessCase, next, tenure, parts, savedAt, since),
      result: { parts, revision: next },
    };
  });

/**
 * Takes the right to write a case: whoever had it before can write no more. Parts that nothing uses are swept out.
 * Gives the revision, or null when the case is not as it was read (it was written meanwhile: read it again).
 */
export const takeTenure = (
  records: Records,
  { head, unused }: Pick<ReadCase, 'head' | 'unused'>,
  tenure: string,
): Promise<number | null> =>
  records.change([keyOf.head(head.id)], ([now]) => {
    if (!isHead(now) || now.revision !== head.revision || now.tenure !== head.tenure)
      return { batch: {}, result: null };
    return {
      batch: {
        remove: [...unused, gate(head.id, tenure, now.revision)],
        put: [
          [keyOf.head(head.id), { ...now, tenure }],
          ...bothGates(head.id, head.tenure),
          [gate(head.id, tenure, now.revision + 1), true],
        ],
      },
      result: now.revision,
    };
  });

/** Deletes a case for good, with everything that belongs to it; a tab that has it open can write it no more. */
export const removeCase = (records: Records, id: string, at: string): Promise<void> =>
  records.change([keyOf.head(id)], ([head]) => ({
    batch: {
      remove: [
        keyOf.head(id),
        keyOf.summary(id),
        keyOf.privateNotes(id),
        keyOf.copied(id),
        keyOf.linked(id),
        keyOf.card(id),
      ],
      removeUnder: [keyOf.parts(id), keyOf.steps(id), keyOf.snapshots(id), ['snapshot-case', id]],
      put: [[keyOf.gone(id), { at }], ...(isHead(head) ? bothGates(id, head.tenure) : [])],
    },
    result: undefined,
  }));
