import type { SeriesRole } from '../../document/index.ts';
import { startUpper } from '../../data/letter-case.ts';
import { type CashFlow, settled } from '../../finance/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { leadingOf } from '../story-view/leading.ts';
import { type BenefitPart, isMoney, leadingWorth, partsOfWorth } from '../story-view/parts-of-worth.ts';
import { beyondMoney, cashName } from '../story-view/money-in-words.ts';
import { defineExhibit, inMoney, label, scaleFor, unitName } from './define-exhibit.ts';

interface Step {
  name: string;
  role: SeriesRole;
  amount: number;
}

/** The parts of one benefit that stand on the same side of the first end are one step. */
const benefitSteps = (parts: readonly BenefitPart[], role: 'increase' | 'outlined'): Step[] =>
  [...new Set(parts.map(({ name }) => name))]
    .map((name) => parts.filter((part) => part.name === name))
    .map((own) => ({
      name: own[0]?.label ?? '',
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
    }))
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ name, amount }) => ({
      name,
      amount,
      role: role === 'increase' && amount < 0 ? 'decrease' : role,
    }));

/** What is paid to others, or comes from them, beyond benefits and costs: among ourselves it comes to nothing. */
const transferSteps = (view: CaseInNumbers): Step[] => {
  const { all, benefits, costs } = view.results.base;
  const worth = leadingWorth(view);
  const ours = (rows: readonly { isOurs: boolean; flow: CashFlow }[]): number =>
    rows.filter(({ isOurs }) => isOurs).reduce((sum, { flow }) => sum + worth(flow), 0);
  const [gained, paid] = [worth(all.benefits), worth(all.costs)];
  const amount = settled(gained - ours(benefits) - (paid - ours(costs)), Math.abs(gained) + Math.abs(paid));
  return amount === 0
    ? []
    : [
        {
          name: amount < 0 ? 'Paid on in transfers' : 'Received in transfers',
          role: amount < 0 ? 'decrease' : 'increase',
          amount,
        },
      ];
};

export const valueBuildUp = defineExhibit({
  id: 'value-build-up',
  answers: 'How does the whole come about, money first?',
  chart: (view) => {
    const { results, formats } = view;
    const lead = leadingOf(view);
    const [whole, money] = [results.figures[lead.measure]?.value, results.figures[lead.cash]?.value];
    const parts = partsOfWorth(view);
    if (parts.length === 0 || typeof whole !== 'number' || typeof money !== 'number') return null;
    const worth = leadingWorth(view);
    const costs = (wanted: (cost: (typeof results.base.costs)[number]) => boolean): number =>
      -results.base.costs
        .filter((cost) => cost.isOurs && wanted(cost))
        .reduce((sum, { flow }) => sum + worth(flow), 0);
    const costStep = (name: string, amount: number): Step => ({ name, role: 'decrease', amount });
    const moneySteps = benefitSteps(parts.filter(isMoney), 'increase');
    const beyond = [
      ...benefitSteps(
        parts.filter((part) => !isMoney(part)),
        'outlined',
      ),
      costStep(
        'People already paid',
        costs(({ isCash }) => !isCash),
      ),
    ].filter(({ amount }) => amount !== 0);
    const end = (name: string, amount: number): Step => ({ name, role: 'total', amount });
    const endName = `${startUpper(lead.name)}${lead.isDiscounted ? '' : ', not discounted'}`;
    const steps = [
      ...moneySteps,
      costStep(
        'One-off costs',
        costs(({ isCash, isOneOff }) => isCash && isOneOff),
      ),
      costStep(
        'Yearly costs',
        costs(({ isCash, isOneOff }) => isCash && !isOneOff),
      ),
      ...transferSteps(view),
    ].filter(({ amount }) => amount !== 0);
    const all = [
      ...steps,
      ...(beyond.length === 0 ? [] : [end(startUpper(cashName(view)), money), ...beyond]),
      end(endName, whole),
    ];
    const scale = scaleFor(all.map(({ amount }) => amount));
    const series = (name: string, role: SeriesRole) => {
      const values = all.map((step) => (step.role === role ? step.amount : 0));
      return {
        name,
        role,
        values,
        labels: all.map((step) => (step.role === role ? label(view, step.amount, scale) : '')),
      };
    };
    const duration = formats.duration(results.months);
    const words = beyondMoney(view, parts);
    const transferred = transferSteps(view).length === 0 ? '' : ' and transfers';
    const held = `${words === '' ? '' : ` with ${words}`}${transferred}`;
    const amount = formats.money(Math.abs(whole));
    return {
      id: 'value-build-up',
      kind: 'waterfall',
      message: `Benefits${held} ${whole < 0 ? `fall short of costs by ${amount}` : `less costs leave ${amount}`}, ${
        lead.isDiscounted ? 'in present value' : 'not discounted'
      }, over ${duration}.`,
      title: `${endName}, from its parts, over ${duration}, ${unitName(view, scale)}`,
      categories: all.map(({ name }) => name),
      series: [
        series(
          transferSteps(view).some(({ role }) => role === 'increase')
            ? 'Released, margin or received'
            : 'Released or margin',
          'increase',
        ),
        series('Time or cost avoided', 'outlined'),
        series(moneySteps.some(({ role }) => role === 'decrease') ? 'Costs and losses' : 'Costs', 'decrease'),
        series('Ends', 'total'),
      ].filter(({ role }) => all.some((step) => step.role === role)),
      ...inMoney(view, scale),
      period: `over ${duration}`,
      figures: [lead.measure, lead.cash, lead.benefits, lead.costs],
    };
  },
});
