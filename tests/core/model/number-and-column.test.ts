import { expect, it } from 'vitest';
import {
  calculationOf,
  cashWeight,
  readCase,
  sumsOf,
  wholeWeight,
} from '../../../src/core/business-case/calculation/index.ts';
import { movedEnds, valuesAtLevel } from '../../../src/core/business-case/calculation/level-ends.ts';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import { partCell } from '../../../src/core/model/pool-cells.ts';
import { atCase } from '../../../src/core/model/reading.ts';
import {
  absoluteFlow,
  netPresentValue,
  paybackMonth,
  totalFlow,
  yearlyFlows,
} from '../../../src/core/finance/index.ts';
import { rounds } from '../../fixtures/rounds.ts';
import { splitCase, wholeCase } from './random-whole-case.ts';

const levels = ['low', 'base', 'high'] as const;
const runs = rounds({ soon: 100, full: 1000, matrix: 10_000 });

it(`is the same as a number and in an uncorrected column, bit for bit, in ${runs} cases of every kind`, () => {
  let drawn = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const businessCase = seed % 2 === 0 ? splitCase(seed) : wholeCase(seed);
    const calculation = calculationOf(businessCase);
    const flowsAt = caseFlows(businessCase);
    const ends = movedEnds(calculation);
    const at = levels.map((level) => valuesAtLevel(calculation, ends, level));
    // Low, base and high of the case among others, as the simulation holds its points.
    const columns = new Map(
      [...calculation.inputs, ...calculation.otherInputs].map((input) => [
        input.id,
        input.low === input.high
          ? input.base
          : Float64Array.from([input.high, ...at.map((valueOf) => valueOf(input)), input.low]),
      ]),
    );
    const reading = readCase(calculation, (id) => columns.get(id) ?? Number.NaN);
    const all = sumsOf(calculation, reading, wholeWeight, 5);
    const cash = sumsOf(calculation, reading, cashWeight, 5);
    for (const [place, level] of levels.entries()) {
      const index = place + 1;
      const flows = flowsAt(level);
      const worth = calculation.discounting.rate === null ? null : all.netPresentValue[index];
      expect(flows.all.outcome.netBenefit, `${seed} ${level}`).toBe(all.netBenefit[index]);
      expect(flows.all.outcome.netPresentValue, `${seed} ${level}`).toBe(worth);
      expect(flows.all.outcome.paybackMonth ?? Infinity, `${seed} ${level}`).toBe(all.paybackMonth[index]);
      expect(flows.cash.outcome.netBenefit, `${seed} ${level}`).toBe(cash.netBenefit[index]);
      for (const { draws } of flows.pools.filter((pool) => pool.draws.length > 1))
        for (const { benefit } of draws) {
          drawn += 1;
          const found = flows.benefits.find(({ id }) => id === benefit);
          if (found?.reason === undefined)
            expect(found?.part).toBe(atCase(reading.valueOf(partCell(benefit)), index));
        }
    }
  }
  expect(drawn).toBeGreaterThan(runs / 2);
});

it('comes to what the plain measures of its monthly flows come to', () => {
  for (let seed = 1; seed <= rounds({ soon: 60, full: 300, matrix: 3000 }); seed += 1) {
    const businessCase = wholeCase(seed);
    const { discounting } = calculationOf(businessCase);
    for (const level of levels)
      for (const flows of [caseFlows(businessCase)(level).all, caseFlows(businessCase)(level).cash]) {
        const { outcome, net, benefits, costs } = flows;
        const size = 1e-11 * (1 + absoluteFlow(benefits) + absoluteFlow(costs));
        expect(Math.abs(outcome.netBenefit - totalFlow(net))).toBeLessThan(size);
        const months = paybackMonth(net);
        expect(outcome.paybackMonth === null, `${seed}`).toBe(months === null);
        if (months !== null) expect(outcome.paybackMonth).toBeCloseTo(months, 6);
        if (discounting.rate === null) expect(outcome.netPresentValue).toBeNull();
        else
          expect(
            Math.abs(
              (outcome.netPresentValue ?? 0) -
                netPresentValue(yearlyFlows(net), discounting.rate, discounting.timing),
            ),
          ).toBeLessThan(size);
      }
  }
});
