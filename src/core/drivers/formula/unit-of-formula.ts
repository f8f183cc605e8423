import { type Unit, isSameUnit, plainNumber, powerOf, productOf, quotientOf, unitInWords } from '../units.ts';
import { constants } from './constants.ts';
import { type FormulaFault, fault } from './fault.ts';
import type { Formula } from '../../quantities/formula.ts';

/** What an input counts; null when nobody has said it yet: then what it is part of is not checked. */
export type InputUnits = Readonly<Record<string, Unit | null>>;

type Found = { unit: Unit | null } | { fault: FormulaFault };

const isKnown = (given: Found): given is { unit: Unit } => 'unit' in given && given.unit !== null;

/** Values that are added, compared or chosen between must count the same. A bare number fits everything only as 0. */
const alike = (parts: readonly Formula[], units: InputUnits, position: number, what: string): Found => {
  const given = parts.map((part) => unitOfFormula(part, units));
  const wrong = given.find((one) => 'fault' in one);
  if (wrong !== undefined) return wrong;
  const known = given.filter((one, index) => {
    const part = parts[index];
    return isKnown(one) && !(part?.kind === 'number' && part.value === 0);
  }) as { unit: Unit }[];
  const [first] = known;
  if (first === undefined) return { unit: given.every(isKnown) ? plainNumber : null };
  const other = known.find(({ unit }) => !isSameUnit(unit, first.unit));
  return other === undefined
    ? first
    : fault(
        position,
        `${unitInWords(first.unit)} and ${unitInWords(other.unit)} cannot be ${what}: they count different things.`,
      );
};

const wholePower = (formula: Formula): number | null => {
  if (formula.kind === 'negative') {
    const power = wholePower(formula.of);
    return power === null ? null : -power;
  }
  return formula.kind === 'number' && Number.isInteger(formula.value) ? formula.value : null;
};

const raised = (base: Unit, exponent: Formula, units: InputUnits): Found => {
  const power = wholePower(exponent);
  if (power !== null) return { unit: powerOf(base, power) };
  const of = unitOfFormula(exponent, units);
  if ('fault' in of) return of;
  return Object.keys(base).length === 0 && (of.unit === null || Object.keys(of.unit).length === 0)
    ? { unit: plainNumber }
    : fault(exponent.position, 'Only a plain number or a share can be raised to a power that varies.');
};

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

const calculated = ({ operator, left, right, position }: Of<'calculation'>, units: InputUnits): Found => {
  if (operator === '+' || operator === '-')
    return alike([left, right], units, position, operator === '+' ? 'added' : 'subtracted');
  const [first, second] = [unitOfFormula(left, units), unitOfFormula(right, units)];
  if ('fault' in first) return first;
  if (operator === '^') return first.unit === null ? first : raised(first.unit, right, units);
  if ('fault' in second) return second;
  if (first.unit === null || second.unit === null) return { unit: null };
  return { unit: (operator === '*' ? productOf : quotientOf)(first.unit, second.unit) };
};

const found: { [Kind in Formula['kind']]: (formula: Of<Kind>, units: InputUnits) => Found } = {
  number: () => ({ unit: plainNumber }),
  input: ({ name }, units) => ({ unit: constants[name]?.unit ?? units[name] ?? null }),
  negative: ({ of }, units) => unitOfFormula(of, units),
  calculation: calculated,
  extreme: ({ of, position }, units) => alike(of, units, position, 'compared'),
  choice: ({ condition, whenTrue, whenFalse, position }, units) => {
    const compared = alike([condition.left, condition.right], units, condition.position, 'compared');
    return 'fault' in compared ? compared : alike([whenTrue, whenFalse], units, position, 'chosen between');
  },
};

/** The unit that a formula gives, found by running it over the units of its inputs. */
export const unitOfFormula = (formula: Formula, units: InputUnits): Found =>
  (found[formula.kind] as (formula: Formula, units: InputUnits) => Found)(formula, units);

/** A product as it is spoken: "minutes per contact times contacts a year". */
const spoken = (formula: Formula, units: InputUnits): string => {
  if (formula.kind === 'calculation' && (formula.operator === '*' || formula.operator === '/')) {
    const word = formula.operator === '*' ? 'times' : 'divided by';
    return `${spoken(formula.left, units)} ${word} ${spoken(formula.right, units)}`;
  }
  if (formula.kind === 'number') return String(formula.value);
  const given = unitOfFormula(formula, units);
  return 'unit' in given && given.unit !== null ? unitInWords(given.unit) : 'something not named';
};

const mending = (given: Unit, wanted: Unit): string => {
  const missing = quotientOf(wanted, given);
  const constant = Object.entries(constants).find(
    ([, { unit }]) => isSameUnit(unit, missing) || isSameUnit(powerOf(unit, -1), missing),
  );
  if (constant !== undefined) {
    const [name, { unit }] = constant;
    return `${isSameUnit(unit, missing) ? 'multiply' : 'divide'} by ${name}`;
  }
  const isAllBelow = Object.values(missing).every((power) => power < 0);
  return isAllBelow
    ? `divide by ${unitInWords(powerOf(missing, -1))}`
    : `multiply by ${unitInWords(missing)}`;
};

/**
 * One sentence when a formula gives something else than is wanted: "minutes per contact times contacts gives minutes;
 * to get money, multiply by money per minute." The first of the wanted units is the one that is named.
 */
export const unitFault = (
  formula: Formula,
  units: InputUnits,
  wanted: readonly [Unit, ...Unit[]],
): FormulaFault | undefined => {
  const given = unitOfFormula(formula, units);
  if ('fault' in given) return given.fault;
  const { unit } = given;
  if (unit === null || wanted.some((one) => isSameUnit(one, unit))) return undefined;
  const target = wanted.find((one) => one['year'] === unit['year']) ?? wanted[0];
  return {
    position: formula.position,
    message: `${spoken(formula, units)} gives ${unitInWords(unit)}; to get ${unitInWords(target)}, ${mending(unit, target)}.`,
  };
};
