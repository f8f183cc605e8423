import type { InputUnit } from '../../drivers/index.ts';
import type { Calculation } from '../calculation/index.ts';
import { baseWorth, breakEvenOf, worthAt } from '../calculation/worth-at.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import { absenceOf } from '../absence.ts';
import { reasonInWords } from '../reason.ts';
import { numbersAsked } from '../requests.ts';
import { listedInputs } from '../results/listed-inputs.ts';
import { pathOfInput } from '../results/input-path.ts';

const unitOf = (unit: InputUnit): Figure['unit'] => {
  if (unit === 'money') return 'money';
  return unit === 'share' || unit === 'points' ? 'share' : 'count';
};

/**
 * The value of every input, typed rows, costs and transfers too, at which the case is worth nothing, all others at base:
 * for all of it, and for released plus margin alone. One that turns nothing has none, and says so.
 */
export const breakEvenFigures = (calculation: Calculation): Figure[] => {
  const base = baseWorth(calculation);
  const { benefits, costs } = absenceOf(calculation);
  const [first] = [...benefits, ...costs];
  const isAsked = numbersAsked(calculation.businessCase).some(({ isStanding }) => isStanding);
  const absent =
    first === undefined
      ? isAsked
        ? 'A number that it rests on is asked for and not answered yet.'
        : undefined
      : reasonInWords(first);
  const known = new Map(calculation.inputs.map((input) => [input.id, input]));
  return listedInputs(calculation.businessCase).flatMap(({ id, name, unit }): Figure[] => {
    const input = known.get(id);
    if (input === undefined) return [];
    const worth = worthAt(base, input);
    const turnsAt = (part: 'whole' | 'cash'): number | null =>
      absent === undefined ? breakEvenOf((value) => worth(value)[part], input) : null;
    const figure = (suffix: '' | '-cash', words: string, value: number | null): Figure => ({
      id: `break-even.${id}${suffix}`,
      label: `${name}: the value at which ${words} is worth nothing`,
      unit: unitOf(unit),
      subject: pathOfInput(id),
      standsAlone: true,
      value,
      low: null,
      high: null,
      ...withoutSpread,
      formula:
        'the value nearest to the base, up to 64 times its size, at which the net present value, or the net benefit without a rate, is zero; all other inputs at base',
      definedBy: 'Switching value: HM Treasury, The Green Book',
      inputs: [id],
      sources: [],
      ...(value === null ? { reason: absent ?? 'No value of it alone turns the result.' } : {}),
    });
    return [
      figure('', 'the case', turnsAt('whole')),
      figure('-cash', 'released plus margin', turnsAt('cash')),
    ];
  });
};
