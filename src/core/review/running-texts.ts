import type { BusinessCase } from '../business-case/schema/index.ts';

/** A sentence or a name that somebody typed, and where. */
export interface RunningText {
  path: string;
  text: string;
}

/** What no paper tells: names for machines, and what the case was before. */
const untold = new Set(
  'id driver formula evidence shared proofFigure figure benefit language currency section editions approved documentChoices notForUs unreadAmounts overlaps asOf house schemaVersion unit kind timing'.split(
    ' ',
  ),
);

/** Benefits that a goal names by their ids. */
const namedById = 'situation.goal.benefits';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const idOf = (row: unknown, index: number): string =>
  isRecord(row) && typeof row['id'] === 'string' && row['id'] !== '' ? row['id'] : String(index);

const textsIn = (value: unknown, path: string): RunningText[] => {
  if (path === namedById) return [];
  if (typeof value === 'string') return /\p{L}/u.test(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((row, index) => textsIn(row, `${path}[${idOf(row, index)}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    untold.has(name) && !(path === '' && isRecord(part) && name === 'evidence')
      ? []
      : textsIn(part, path === '' ? name : `${path}.${name}`),
  );
};

const known = new WeakMap<BusinessCase, readonly RunningText[]>();

/** Every text of a case that a paper may tell. Several rules read them, so that they are gathered once. */
export const runningTexts = (businessCase: BusinessCase): readonly RunningText[] => {
  const before = known.get(businessCase);
  if (before !== undefined) return before;
  const found = textsIn(businessCase, '');
  known.set(businessCase, found);
  return found;
};

/** What somebody else says: a customer, a colleague, whoever asks. It is theirs, and no claim of the paper. */
export const isSomebodyElses = (path: string): boolean =>
  /(?:^|\.)(?:quote|objection|mayAsk|question|condition|outcomeWords)$/u.test(path);
