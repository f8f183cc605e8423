import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Formats } from '../../quantities/format.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

type Hypothesis = BusinessCase['hypothesis'];

/** Numbers are rounded when they are typed: half a point, or a twentieth of the size. */
const agrees = (stated: number, found: number, least: number): boolean =>
  Math.abs(stated - found) <= Math.max(least, 0.05 * stated);

/** A measure that is itself a percentage moves by points, and many say a share of it. */
const isPercentage = ({ unit, baseline = 0, target = 0 }: Hypothesis): boolean =>
  /%|percent|per cent|points?\b/iu.test(unit) || (Math.abs(baseline) <= 1 && Math.abs(target) <= 1);

/** By how much the measure moves from one number to the other, when that is not the size that is stated. */
const otherSize = (hypothesis: Hypothesis, formats: Formats): { stated: string; found: string } | null => {
  const { size, baseline = 0, target = 0 } = hypothesis;
  if (size?.base === undefined) return null;
  const stated = Math.abs(size.base);
  const moved = Math.abs(target - baseline);
  const isFraction = Math.abs(baseline) <= 1 && Math.abs(target) <= 1;
  const points = isFraction ? moved : moved / 100;
  if (size.unit === 'points') {
    const words = (value: number): string => `${formats.number(Number((value * 100).toPrecision(3)))} points`;
    return agrees(stated, points, 0.001) ? null : { stated: words(stated), found: words(points) };
  }
  if (size.unit !== 'share')
    return agrees(stated, moved, 0)
      ? null
      : { stated: formats.number(stated), found: formats.number(Number(moved.toPrecision(6))) };
  if (baseline === 0) return null;
  const share = moved / Math.abs(baseline);
  return agrees(stated, share, 0.005) || (isPercentage(hypothesis) && agrees(stated, points, 0.001))
    ? null
    : { stated: formats.share(stated), found: formats.share(share) };
};

/** The size of the hypothesis and its two numbers say the same. */
export const hypothesisSize = defineRule({
  id: 'hypothesis-size',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['hypothesis'],
  over: 'case',
  statement: 'The size of the hypothesis and its two numbers say the same.',
  reason: 'One effect told in two sizes is none.',
  planted: [
    (it) => withValueAt(it, 'hypothesis.direction', 'rise'),
    (it) => withValueAt(it, 'hypothesis.target', 228_000),
  ],
  faults: ({ basics, hypothesis }) => {
    const { baseline, target, direction } = hypothesis;
    if (baseline === undefined || target === undefined) return [];
    const formats = formatsOfCase({ basics });
    const way = `from ${formats.number(baseline)} to ${formats.number(target)}`;
    if (direction !== undefined && target !== baseline && (direction === 'rise') !== target > baseline)
      return [
        {
          message: `The hypothesis says that the measure will ${direction}, and ${way} it ${direction === 'rise' ? 'falls' : 'rises'}. Change the direction or a number.`,
          path: 'hypothesis.direction',
        },
      ];
    const other = otherSize(hypothesis, formats);
    return other === null
      ? []
      : [
          {
            message: `The hypothesis says ${other.stated}, and ${way} is ${other.found}. Change the size or a number.`,
            path: 'hypothesis.size',
          },
        ];
  },
});
