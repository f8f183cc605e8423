import { withValueAt } from '../../business-case/path.ts';
import { pathOfInput } from '../../business-case/results/input-path.ts';
import type { UncertainInput } from '../../business-case/calculation/uncertain-inputs.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** Apart by more than this, the base is not what the shape lies around. */
const tolerance = 0.1;

/** The middle of a shape that two ends alone make, with its name; null for one that the base makes too. */
const middleOf = ({ low, high, meaning }: UncertainInput): { name: string; middle: number } | null => {
  if (meaning === 'lognormal') return low > 0 ? { name: 'lognormal', middle: Math.sqrt(low * high) } : null;
  return meaning === 'uniform' ? { name: 'range in which all is as likely', middle: (low + high) / 2 } : null;
};

/** A range is drawn as it is meant, and its base lies where the shape has its middle. */
export const rangeShapes = defineRule({
  id: 'range-shapes',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits', 'costs', 'sharedInputs', 'transfers'],
  over: 'case',
  statement: 'The base of a range lies where its shape has its middle.',
  reason: 'Else the chances lie around another number.',
  planted: [
    (it) =>
      withValueAt(
        withValueAt(it, 'costs[licences].amount.range', 'lognormal'),
        'costs[licences].amount.low',
        1,
      ),
  ],
  faults: (businessCase, { calculation }) => {
    const { basics } = businessCase;
    const { number } = formatsOfCase({ basics });
    return calculation.inputs.flatMap((input) => {
      const { low, base: middle, high } = input;
      if (low === high || !(low <= middle && middle <= high)) return [];
      const path = pathOfInput(input.id);
      if (input.meaning === 'lognormal' && low <= 0)
        return [
          {
            message: `${quoted(input.name)}: no lognormal has a low of zero or below, so that it is drawn as one chance in ten beyond each end. Enter a low above zero, or choose another meaning.`,
            path,
          },
        ];
      const found = middleOf(input);
      return found === null || Math.abs(input.base - found.middle) <= tolerance * Math.abs(found.middle)
        ? []
        : [
            {
              message: `${quoted(input.name)}: the ${found.name} from ${number(input.low)} to ${number(input.high)} has its middle at ${number(found.middle)}, and the base is ${number(input.base)}: the chances do not lie around it. Correct one of the three, or choose another meaning.`,
              path,
            },
          ];
    });
  },
});
