import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { newBenefit } from '../../../core/business-case/new-benefit.ts';
import { valueAtPath, withChangeAt } from '../../../core/business-case/path.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { newRow } from '../../steps/form/rows.ts';
import { schemaAt } from '../../steps/form/schema-parts.ts';

interface Row {
  id: string;
}

const rowsAt = (businessCase: BusinessCase, list: string): readonly Row[] =>
  (valueAtPath(businessCase, list) ?? []) as readonly Row[];

/** The benefit that values the sentence, else the first; undefined while there is none. */
export const benefitOf = ({ benefits, hypothesis }: BusinessCase): Benefit | undefined =>
  benefits.find(({ id }) => id === hypothesis.benefit) ?? benefits[0];

const benefitId = (businessCase: BusinessCase): string =>
  (benefitOf(businessCase) ?? newRow(businessCase.benefits)).id;

/** The piece of evidence that the size of the sentence rests on. */
const evidenceId = ({ evidence, hypothesis }: BusinessCase): string =>
  (evidence.find(({ id }) => hypothesis.size?.evidence.includes(id)) ?? newRow(evidence)).id;

const chosen: Record<string, (businessCase: BusinessCase) => string> = {
  benefits: benefitId,
  evidence: evidenceId,
};

const firstId = (businessCase: BusinessCase, list: string): string =>
  chosen[list]?.(businessCase) ?? (rowsAt(businessCase, list)[0] ?? newRow(rowsAt(businessCase, list))).id;

/** The list and the rest of a path that names no row: `ask.team[].people`. */
const parted = (path: string): [string, string] | undefined => {
  const [, list, rest] = /^(.*?)\[\](.*)$/u.exec(path) ?? [];
  return list === undefined || rest === undefined ? undefined : [list, rest];
};

/** An input that several benefits share has its one place. */
const unshared = (businessCase: BusinessCase, place: string): string => {
  const input = /^benefits\[[^\]]+\]\.inputs\.[^.]+/u.exec(place)?.[0];
  const value = input === undefined ? undefined : valueAtPath(businessCase, input);
  return input !== undefined && typeof value === 'object' && value !== null && 'shared' in value
    ? `sharedInputs.${String(value.shared)}${place.slice(input.length)}`
    : place;
};

/** The place that a question writes: of a list the first row, which may not be there yet. */
export const placeIn = (businessCase: BusinessCase, path: string): string => {
  const parts = parted(path);
  return parts === undefined
    ? path
    : unshared(businessCase, `${parts[0]}[${firstId(businessCase, parts[0])}]${parts[1]}`);
};

const made: Record<string, (id: string) => Row> = {
  // What becomes of it is asked, and how it is valued is said by the sentence: how many, how much, what one is worth.
  benefits: (id) => newBenefit(id, 'operational', { driver: 'own' }),
};

/** A row as it is when nobody has filled it. */
export const rowOf = (list: string, id: string): Row =>
  (made[list] ?? ((own: string) => emptyRow(schemaAt(list), own)))(id);

/** The case with the row there that a place stands in. */
export const withRowOf = (businessCase: BusinessCase, place: string): BusinessCase => {
  const [, list, id] = /^([^[]+)\[([^\]]+)\]/u.exec(place) ?? [];
  if (list === undefined || id === undefined) return businessCase;
  return rowsAt(businessCase, list).some((row) => row.id === id)
    ? businessCase
    : withChangeAt(businessCase, list, (old) => [...((old ?? []) as Row[]), rowOf(list, id)]);
};
