import { withValueAt } from '../../business-case/path.ts';
import { boundsReason } from '../../business-case/results/override.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { largestBenefit } from './largest-benefit-known.ts';

/** So many times the costs brings hardly anything that is not a slip, or a cost that was forgotten. */
const most = 5;

/** A return beyond all experience is explained by the benefit that makes it, or is a slip. */
export const returnExplained = defineRule({
  id: 'return-explained',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'Benefits of more than five times the costs have a reason.',
  reason: 'What looks too good is first taken for a mistake.',
  planted: [(it) => withValueAt(it, 'benefits[customers-kept].inputs.marginPerPurchase.base', 1250)],
  faults: (businessCase, results) => {
    const { benefits, costs } = results.base.all;
    const sum = ({ initial, months }: typeof benefits): number =>
      initial + months.reduce((total, amount) => total + amount, 0);
    const [gained, paid] = [sum(benefits), sum(costs)];
    const benefit = largestBenefit(businessCase, results);
    if (benefit === undefined || paid <= 0 || gained <= most * paid || boundsReason(benefit) !== '')
      return [];
    const { number } = formatsOfCase(businessCase);
    return [
      {
        message: `The benefits come to ${number(Number((gained / paid).toPrecision(2)))} times the costs, most of it from ${quoted(benefit.name)}. Look for a zero too many or a cost that is missing, or say there why it is more than experience allows.`,
        path: `benefits[${benefit.id}].inputs`,
      },
    ];
  },
});
