import { startUpper } from '../data/letter-case.ts';
import type { Formula } from '../quantities/formula.ts';
import { isAmountOfWork, isShareOf } from './amount-of-work.ts';
import { type Driver, type Workload, defineDriver } from './define-driver.ts';
import { type FormulaFault, fault } from './formula/fault.ts';
import { constants } from './formula/constants.ts';
import { valueFunction } from './formula/evaluate.ts';
import { inSymbols } from './formula/in-symbols.ts';
import { namesInput, shareTaken } from './formula/share-taken.ts';
import { withTimesSigns } from './formula/names.ts';
import { formulaOf } from './formula/parse.ts';
import { unitFault } from './formula/unit-of-formula.ts';
import { unitOf } from './units.ts';

/** The id of a benefit that brings a formula of its own, as `yearly-amounts` is that of one that brings amounts. */
export const ownFormula = 'own-formula';

/** An input of a formula of one's own. Its name is what the formula calls it. */
export interface OwnInput {
  /** `contacts/year`, `money per contact`; empty when nobody has said it, and then units are not checked. */
  quantity: string;
  low: number;
  base: number;
  high: number;
}

/** Which end of its range is good follows from the formula: where the result is higher, everything else at base. */
const favourableEnd = (
  value: (values: Record<string, number>) => number,
  inputs: Record<string, OwnInput>,
  name: string,
): 'high' | 'low' => {
  const base = Object.fromEntries(Object.entries(inputs).map(([other, input]) => [other, input.base]));
  const at = (end: 'low' | 'high') => value({ ...base, [name]: inputs[name]?.[end] ?? 0 });
  return at('high') >= at('low') ? 'high' : 'low';
};

/** Every amount of work that the formula names, with the share of it that it takes; what is counted in words first. */
const workloadsOf = (formula: Formula, inputs: Record<string, OwnInput>): Workload[] => {
  const quantityOf = (name: string): string => inputs[name]?.quantity ?? '';
  return Object.keys(inputs)
    .filter((name) => isAmountOfWork(quantityOf(name)) && namesInput(formula, name))
    .toSorted((a, b) => Number(quantityOf(a).trim() === '') - Number(quantityOf(b).trim() === ''))
    .map((name) => ({
      from: name,
      amount: { kind: 'input', name, position: 0 },
      taken: shareTaken(formula, name, (other) => isShareOf(quantityOf(other))),
    }));
};

/** A name as it stands in a formula, as papers print it: finalLetters and final_letters are "Final letters". */
const inWords = (name: string): string =>
  startUpper(
    name.replaceAll('_', ' ').replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`),
  );

/** The driver that a formula and its named inputs make, or the first mistake in it. */
export const ownFormulaDriver = (
  typed: string,
  inputs: Record<string, OwnInput>,
): { driver: Driver } | { fault: FormulaFault } => {
  const formula = withTimesSigns(typed, Object.keys(inputs));
  if (formula.trim() === '')
    return fault(0, 'Write how it is calculated, for example calls × minutes × cost.');
  const read = formulaOf(formula, [...Object.keys(inputs), ...Object.keys(constants)]);
  if ('fault' in read) return read;
  const units = Object.fromEntries(
    Object.entries(inputs).map(([name, { quantity }]) => [
      name,
      quantity.trim() === '' ? null : unitOf(quantity),
    ]),
  );
  const wrongUnit = unitFault(read.formula, units, [unitOf('money/year'), unitOf('money')]);
  if (wrongUnit !== undefined) return { fault: wrongUnit };
  const value = valueFunction(read.formula);
  return {
    driver: {
      ...defineDriver({
        id: ownFormula,
        title: 'A formula of your own',
        question: 'Do you know how it is calculated?',
        dimension: 'operational',
        formula: inSymbols(formula),
        inputs: Object.fromEntries(
          Object.entries(inputs).map(([name, { quantity }]) => [
            name,
            {
              title: name,
              label: inWords(name),
              quantity: quantity.trim() === '' ? 'count' : quantity.trim(),
              role: 'volume',
              favourable: favourableEnd(value, inputs, name),
            },
          ]),
        ),
        calculation: formula,
        word: 'time',
        pool: 'none',
        drawOrder: 490,
        offered: 'as-own-way',
        isOwn: true,
        excludes: [],
        guardrails: [],
        traps: ['Ask whether another benefit already counts the same people, hours or customers.'],
        examples: [],
      }),
      workloads: workloadsOf(read.formula, inputs),
    },
  };
};
