import { countableSentence, isCountable } from '../quantities/countable.ts';
import { definitionOf, unwrapped } from '../quantities/schema-parts.ts';
import { schemaAt } from './field-in.ts';
import { valueAtPath, withChangeAt, withValueAt } from './path.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

/** Why there is no number: what was typed is none, or none that can be counted with. */
export const unreadReason = (typed: string): string => {
  const value = Number(typed);
  return typed.trim() === '' || Number.isNaN(value) || isCountable(value, 'share')
    ? `“${typed}” cannot be read as a number. Enter only the amount.`
    : countableSentence(typed, value);
};

/** The parts of an estimate that are typed as amounts. */
const levels = ['base', 'low', 'high'] as const;

/** The first of an estimate's amounts that was typed and cannot be read. */
export const unreadIn = ({ unreadAmounts }: BusinessCase, path: string): string | undefined =>
  levels.map((level) => unreadAmounts[`${path}.${level}`]).find((typed) => typed !== undefined);

/** The first amount under a place, such as a table or a list of years, that was typed and cannot be read. */
export const unreadUnder = ({ unreadAmounts }: BusinessCase, path: string): string | undefined =>
  Object.entries(unreadAmounts).find(
    ([place]) => place.startsWith(`${path}.`) || place.startsWith(`${path}[`),
  )?.[1];

const parentOf = (path: string): string => path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/u, '');

/** What was typed and cannot be read, beside a number that cannot be taken away: a year has its place in a row. */
export const withUnreadNote = (businessCase: BusinessCase, path: string, typed: string): BusinessCase =>
  withChangeAt(businessCase, 'unreadAmounts', (old) => ({ ...(old as object), [path]: typed }));

/** What was typed and cannot be read takes the place of the number: nothing is computed from an older one. */
export const withUnreadAmount = (businessCase: BusinessCase, path: string, typed: string): BusinessCase => {
  const kept = withUnreadNote(businessCase, path, typed);
  return valueAtPath(kept, path) === undefined ? kept : withValueAt(kept, path, undefined);
};

/** Whether the number of a place can be taken away: that of a field of ours, and not of the history of the case. */
const isAmount = (path: string): boolean => {
  const schema = /^(?:schemaVersion|editions|approved)(?![\w-])/u.test(path)
    ? undefined
    : schemaAt(businessCaseSchema, path);
  return schema !== undefined && !path.endsWith(']') && definitionOf(unwrapped(schema)).type === 'number';
};

/**
 * The same of a file that holds both: no number stays that something unread stands for. A year of a table keeps its
 * place, and its row is not computed while it waits.
 */
export const withoutOldAmounts = (businessCase: BusinessCase): BusinessCase =>
  Object.entries(businessCase.unreadAmounts).reduce(
    (sofar, [path, typed]) =>
      isAmount(path) && typeof valueAtPath(sofar, path) === 'number'
        ? withUnreadAmount(sofar, path, typed)
        : sofar,
    businessCase,
  );

/** The same case when an amount has been read, or nothing is typed there any more. */
export const withoutUnreadAmount = (businessCase: BusinessCase, path: string): BusinessCase => {
  if (!Object.hasOwn(businessCase.unreadAmounts, path)) return businessCase;
  const { [path]: _read, ...others } = businessCase.unreadAmounts;
  return { ...businessCase, unreadAmounts: others };
};

/** Every amount that waits to be corrected, as far as the place it was typed in is still there. */
export const unreadAmountsOf = (businessCase: BusinessCase): { path: string; typed: string }[] =>
  Object.entries(businessCase.unreadAmounts)
    .filter(([path]) => {
      const row = path.slice(0, path.lastIndexOf(']') + 1);
      return valueAtPath(businessCase, row === '' ? (parentOf(path).split('.')[0] ?? '') : row) !== undefined;
    })
    .map(([path, typed]) => ({ path, typed }));
