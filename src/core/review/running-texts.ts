import { schemaAt } from '../business-case/field-in.ts';
import { type BusinessCase, businessCaseSchema } from '../business-case/schema/index.ts';
import { isSeen } from '../data/seen.ts';
import { fieldMeta, namedBy } from '../quantities/field.ts';

/** A sentence or a name that somebody typed, and where. */
export interface RunningText {
  path: string;
  text: string;
}

/** What no paper tells: names for machines, and what the case was before. */
const untold = new Set(
  'id driver formula evidence shared proofFigure figure benefit language currency section editions approved documentChoices storyTemplate notForUs unreadAmounts overlaps asOf house schemaVersion unit kind timing'.split(
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
  if (typeof value === 'string') return isSeen(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((row, index) => textsIn(row, `${path}[${idOf(row, index)}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    untold.has(name) && !(path === '' && isRecord(part) && name === 'evidence')
      ? []
      : textsIn(part, path === '' ? name : `${path}.${name}`),
  );
};

/** Several rules read them, so that they are gathered once. */
const once = (
  gather: (businessCase: BusinessCase) => readonly RunningText[],
): ((businessCase: BusinessCase) => readonly RunningText[]) => {
  const known = new WeakMap<BusinessCase, readonly RunningText[]>();
  return (businessCase) => {
    const found = known.get(businessCase) ?? gather(businessCase);
    known.set(businessCase, found);
    return found;
  };
};

/** Everything that stands in a field which a paper may tell, a dash alone too. */
export const everyText = once((businessCase) => textsIn(businessCase, ''));

/** Every text of a case that a paper may tell. */
export const runningTexts = once((businessCase) =>
  everyText(businessCase).filter(({ text }) => /\p{L}/u.test(text)),
);

/** Sentences that no form asks for: reasons of dates, and wordings of a document. */
const besideForms = /^(?:datesBecause\.|wordingOverrides\[[^\]]*\]\.text$)/u;

/** Whether a person writes a field in own words: no choice, no date, no name of another part of the case. */
const isTyped = (path: string): boolean => {
  if (besideForms.test(path)) return true;
  const schema = schemaAt(businessCaseSchema, path.replace(/\[\d+\]$/u, ''));
  const meta = schema === undefined ? undefined : fieldMeta(schema);
  if (schema === undefined || meta === undefined || namedBy(schema) !== undefined) return false;
  return meta.offered === undefined && ['text', 'prose', 'words'].includes(meta.control);
};

/** Every text of a case that somebody wrote in own words. */
export const typedTexts = once((businessCase) =>
  runningTexts(businessCase).filter(({ path }) => isTyped(path)),
);

/** What somebody else says: a customer, a colleague, whoever asks. It is theirs, and no claim of the paper. */
export const isSomebodyElses = (path: string): boolean =>
  /(?:^|\.)(?:quote|objection|mayAsk|question|condition|outcomeWords)$/u.test(path);
