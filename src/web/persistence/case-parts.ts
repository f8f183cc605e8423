/** Where a part of a case lies in the store. A part that changes gets another slot, so that no slot ever changes. */
export type Slot = string;

/** A part as it is stored: a value, or the slots of the rows of a list. */
export type Part = { value: unknown } | { rows: Slot[] };

/** One state of a case: what its fields hold that are no objects, and where the others lie. */
export interface CaseState {
  plain: Record<string, unknown>;
  slots: Record<string, Slot>;
}

/** A case with parts that nobody can find any more. */
export class MissingPart extends Error {
  override name = 'MissingPart';
}

type Whole = Record<string, unknown>;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isTable = (value: object): value is object[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isGroup(row) && !Array.isArray(row));

export interface CaseParts {
  /** Where everything of a case lies; parts that are not stored yet are given a slot and handed back. */
  stateOf: (whole: Whole) => { state: CaseState; fresh: [Slot, Part][] };
  /** The slots of one state that none of the others uses. */
  onlyIn: (whole: Whole, others: readonly Whole[]) => Slot[];
}

/** Each in an object of its own: the same object may be a row here and a field there. */
interface Known {
  fields: WeakMap<object, Slot>;
  rows: WeakMap<object, Slot>;
}

const newKnown = (): Known => ({ fields: new WeakMap(), rows: new WeakMap() });

const partsWith = (known: Known, nextSlot: () => Slot): CaseParts => {
  const slotFor = (
    value: object,
    place: WeakMap<object, Slot>,
    part: () => Part,
    fresh: [Slot, Part][],
  ): Slot => {
    const before = place.get(value);
    if (before !== undefined) return before;
    const slot = nextSlot();
    place.set(value, slot);
    fresh.push([slot, part()]);
    return slot;
  };
  const fieldSlot = (value: object, fresh: [Slot, Part][]): Slot =>
    slotFor(
      value,
      known.fields,
      () =>
        isTable(value)
          ? { rows: value.map((row) => slotFor(row, known.rows, () => ({ value: row }), fresh)) }
          : { value },
      fresh,
    );
  const slotsIn = (value: unknown): Slot[] =>
    isGroup(value)
      ? [
          known.fields.get(value) ?? '',
          ...(isTable(value) ? value.map((row) => known.rows.get(row) ?? '') : []),
        ]
      : [];
  return {
    stateOf: (whole) => {
      const fresh: [Slot, Part][] = [];
      const state: CaseState = { plain: {}, slots: {} };
      for (const [name, value] of Object.entries(whole)) {
        if (isGroup(value)) state.slots[name] = fieldSlot(value, fresh);
        else state.plain[name] = value;
      }
      return { state, fresh };
    },
    onlyIn: (whole, others) =>
      Object.entries(whole).flatMap(([name, value]) => {
        if (others.some((other) => other[name] === value)) return [];
        const used = new Set(['', ...others.flatMap((other) => slotsIn(other[name]))]);
        return slotsIn(value).filter((slot) => !used.has(slot));
      }),
  };
};

/** For a case that is not stored yet: everything of it is fresh. */
export const newParts = (nextSlot: () => Slot): CaseParts => partsWith(newKnown(), nextSlot);

/**
 * Cases again from their stored parts. Parts that several states share become the same object, as they were, and are
 * known to lie where they lie. It throws MissingPart where one cannot be found.
 */
export const readParts = (
  stored: ReadonlyMap<Slot, Part>,
  nextSlot: () => Slot,
): { caseOf: (state: CaseState) => Whole; parts: CaseParts; isUsed: (slot: Slot) => boolean } => {
  const known = newKnown();
  const made = new Map<Slot, unknown>();
  const partAt = (slot: Slot): Part => {
    const part = stored.get(slot);
    if (part === undefined) throw new MissingPart(`The part ${slot} is not there.`);
    return part;
  };
  const valueAt = (slot: Slot, place: WeakMap<object, Slot>): unknown => {
    if (made.has(slot)) return made.get(slot);
    const part = partAt(slot);
    const value = 'rows' in part ? part.rows.map((row) => valueAt(row, known.rows)) : part.value;
    made.set(slot, value);
    if (isGroup(value)) place.set(value, slot);
    return value;
  };
  return {
    caseOf: ({ plain, slots }) => ({
      ...plain,
      ...Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, valueAt(slot, known.fields)])),
    }),
    parts: partsWith(known, nextSlot),
    isUsed: (slot) => made.has(slot),
  };
};
