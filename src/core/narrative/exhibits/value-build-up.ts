import { totalFlow } from '../../finance/index.ts';
import { defineExhibit, inMoney, label, scaleFor, unitName } from './define-exhibit.ts';

export const valueBuildUp = defineExhibit({
  id: 'value-build-up',
  answers: 'How does the net benefit come about?',
  chart: (view) => {
    const { results, formats } = view;
    const benefits = results.base.benefits
      .map(({ name, flow }) => ({ name, amount: totalFlow(flow) }))
      .filter(({ amount }) => amount !== 0)
      .toSorted((a, b) => b.amount - a.amount);
    const costs = (isOneOff: boolean) =>
      -results.base.costs
        .filter((cost) => cost.isOneOff === isOneOff)
        .reduce((sum, { flow }) => sum + totalFlow(flow), 0);
    const steps = [
      ...benefits,
      { name: 'One-off costs', amount: costs(true) },
      { name: 'Yearly costs', amount: costs(false) },
    ].filter(({ amount }) => amount !== 0);
    const net = results.figures['net-benefit']?.value ?? null;
    if (benefits.length === 0 || net === null) return null;
    const scale = scaleFor([net, ...steps.map(({ amount }) => amount)]);
    const part = (
      name: string,
      role: 'increase' | 'decrease' | 'total',
      wanted: (amount: number) => boolean,
    ) => {
      const values = [
        ...steps.map(({ amount }) => (role !== 'total' && wanted(amount) ? amount : 0)),
        role === 'total' ? net : 0,
      ];
      return {
        name,
        role,
        values,
        labels: values.map((value) => (value === 0 ? '' : label(view, value, scale))),
      };
    };
    const duration = formats.duration(results.months);
    return {
      id: 'value-build-up',
      kind: 'waterfall',
      message:
        net < 0
          ? `Costs exceed benefits by ${formats.money(-net)} over ${duration}.`
          : `Benefits less costs leave ${formats.money(net)} over ${duration}.`,
      title: `From benefits to net benefit over ${duration}, ${unitName(view, scale)}`,
      categories: [...steps.map(({ name }) => name), net < 0 ? 'Net cost' : 'Net benefit'],
      series: [
        part('Benefits', 'increase', (amount) => amount > 0),
        part('Costs', 'decrease', (amount) => amount < 0),
        part('Net', 'total', () => true),
      ],
      ...inMoney(view, scale),
      period: `over ${duration}`,
      figures: ['net-benefit', 'total-benefit', 'total-cost'],
    };
  },
});
