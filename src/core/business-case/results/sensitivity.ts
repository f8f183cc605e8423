import { driverOf } from '../../drivers/index.ts';
import type { InputUnit } from '../../drivers/index.ts';
import { totalFlow } from '../../finance/index.ts';
import { type Estimate, valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { caseFlows } from './case-flows.ts';
import { type MovedInput, estimateOf, inputId } from './input-values.ts';

/** One input of the case: what it says, and what the result does when it alone moves. */
export interface MovingInput {
  id: string;
  /** As a reader sees it: "Fewer status calls: What share of these contacts will go?" */
  name: string;
  benefit: string;
  question: string;
  unit: InputUnit;
  estimate: Estimate;
  low: number;
  base: number;
  high: number;
  /** Net benefit with this input at its low and at its high value, everything else at base. */
  netAtLow: number;
  netAtHigh: number;
  /** The value at which the net benefit is zero; null when no value of this input, from 0 to 64 times base, is. */
  breakEven: number | null;
}

type Listed = Pick<MovingInput, 'id' | 'name' | 'benefit' | 'question' | 'unit' | 'estimate'>;

const benefitInputs = (businessCase: BusinessCase): Listed[] =>
  businessCase.benefits.flatMap((benefit) =>
    Object.entries(driverOf(benefit.driver)?.inputs ?? {}).flatMap(([name, input]) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      return estimate === undefined
        ? []
        : [
            {
              id: inputId(benefit, name),
              name: `${benefit.name}: ${input.title}`,
              benefit: benefit.name,
              question: input.title,
              unit: input.unit,
              estimate,
            },
          ];
    }),
  );

const costInputs = (businessCase: BusinessCase): Listed[] =>
  businessCase.costs.flatMap(({ id, name, amount }) =>
    amount === undefined
      ? []
      : [{ id: `cost:${id}`, name, benefit: name, question: name, unit: 'money' as const, estimate: amount }],
  );

/** Bisection between two points of different sign; 60 halvings end at the last bit. */
const zeroBetween = (net: (value: number) => number, from: number, to: number): number => {
  let [a, b] = [from, to];
  const rising = net(a) < 0;
  for (let step = 0; step < 60; step += 1) {
    const middle = (a + b) / 2;
    if (net(middle) < 0 === rising) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
};

/** Where the net benefit changes sign, looked for from 0 upwards; the switching value of the Green Book. */
const switchingValue = (net: (value: number) => number, base: number): number | null => {
  if (base <= 0) return null;
  const points = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 4, 8, 16, 32, 64].map((factor) => factor * base);
  const values = points.map(net);
  const found = points.findIndex((_, index) => {
    const [here, next] = [values[index], values[index + 1]];
    return here !== undefined && next !== undefined && here < 0 !== next < 0;
  });
  const [from, to] = [points[found], points[found + 1]];
  return from === undefined || to === undefined ? null : zeroBetween(net, from, to);
};

const width = ({ netAtLow, netAtHigh }: { netAtLow: number; netAtHigh: number }): number =>
  Math.abs(netAtHigh - netAtLow);

/**
 * Every input of the case with what moves when it moves, the widest first. An input without a range of its own
 * stands at the end with no width: a table of assumptions lists it too. Only the first few get a break-even.
 */
export const movingInputs = (businessCase: BusinessCase, breakEvens = 3): MovingInput[] => {
  const flowsAt = caseFlows(businessCase);
  const net = (moved: MovedInput): number => totalFlow(flowsAt('base', moved).all.net);
  const unique = new Map(
    [...benefitInputs(businessCase), ...costInputs(businessCase)].map((input) => [input.id, input]),
  );
  const moved = [...unique.values()].flatMap((input) => {
    const [low, base, high] = [
      valueAt(input.estimate, 'low'),
      valueAt(input.estimate, 'base'),
      valueAt(input.estimate, 'high'),
    ];
    if (low === null || base === null || high === null) return [];
    return [
      {
        ...input,
        low,
        base,
        high,
        netAtLow: net({ input: input.id, value: low }),
        netAtHigh: net({ input: input.id, value: high }),
        breakEven: null,
      },
    ];
  });
  return moved
    .toSorted((a, b) => width(b) - width(a))
    .map((input, index) =>
      index < breakEvens && width(input) > 0
        ? { ...input, breakEven: switchingValue((value) => net({ input: input.id, value }), input.base) }
        : input,
    );
};
