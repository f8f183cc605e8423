import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { monthsAfter } from '../../src/core/finance/index.ts';

type Range = { low?: number | undefined; base?: number | undefined; high?: number | undefined };
type Formula = (input: (name: string) => number) => number;

/** How people write it who need it once: the formula of each driver, and what it takes of the shared work. */
const formulas: Record<string, { claim: Formula; takes?: Formula }> = {
  'avoidable-contact': {
    claim: (of) => of('contactsPerYear') * of('avoidableShare') * of('removedShare') * of('costPerContact'),
    takes: (of) => of('avoidableShare') * of('removedShare'),
  },
  'first-contact-resolution': {
    claim: (of) =>
      of('issuesPerYear') *
      (1 / of('resolvedToday') - 1 / (of('resolvedToday') + of('resolvedRise'))) *
      of('costPerContact'),
    takes: (of) => 1 - of('resolvedToday') / (of('resolvedToday') + of('resolvedRise')),
  },
  'handling-time': {
    claim: (of) => of('contactsPerYear') * of('minutesPerContact') * of('fallShare') * of('costPerMinute'),
    takes: (of) => of('fallShare'),
  },
  'agent-attrition': { claim: (of) => of('people') * of('turnoverFall') * of('costOfReplacing') },
  'customer-retention': {
    claim: (of) =>
      of('customersPerYear') * of('returnRise') * of('purchasesPerYear') * of('marginPerPurchase'),
  },
  'case-cycle-time': { claim: (of) => of('casesPerYear') * of('daysSaved') * of('costPerDay') },
};

const drawn = ({ low, base, high }: Range): number => {
  const [least, mode, most] = [low ?? base ?? 0, base ?? 0, high ?? base ?? 0];
  const [u, cut] = [Math.random(), (mode - least) / (most - least || 1)];
  return u < cut
    ? least + Math.sqrt(u * (most - least) * (mode - least))
    : most - Math.sqrt((1 - u) * (most - least) * (most - mode));
};

/**
 * The same model case by case: draw every input, value each benefit, let those on shared work take one after the other,
 * spread all over the months, and add up net, present value and payback, in all and on cash alone.
 */
export const naiveProduct =
  (businessCase: BusinessCase, cases: number): (() => number) =>
  () => {
    const { settings, sharedInputs, benefits, costs } = businessCase;
    const months = 12 * (settings.horizonYears ?? 3);
    let losses = 0;
    for (let run = 0; run < cases; run += 1) {
      const shared = Object.fromEntries(
        Object.entries(sharedInputs).map(([name, range]) => [name, drawn(range)]),
      );
      const nets = {
        all: Array.from({ length: months + 1 }, () => 0),
        cash: Array.from({ length: months + 1 }, () => 0),
      };
      let left = 1;
      for (const { driver, inputs, start, rampMonths, cashKind } of benefits) {
        const values = Object.fromEntries(
          Object.entries(inputs).map(([name, input]) => [
            name,
            'shared' in input ? shared[input.shared as string] : drawn(input as Range),
          ]),
        );
        const of = (name: string): number => values[name] ?? 0;
        const formula = formulas[driver];
        const part = formula?.takes === undefined ? 1 : left;
        if (formula?.takes !== undefined) left = Math.max(0, left - formula.takes(of) * part);
        const year = (formula?.claim(of) ?? 0) * part;
        const from = monthsAfter(settings.startMonth, start);
        for (let month = Math.max(0, from); month < months; month += 1) {
          const share = Math.min(1, (month - from + 0.5) / (rampMonths ?? 1));
          nets.all[month + 1] = (nets.all[month + 1] ?? 0) + (year / 12) * share;
          if (cashKind === 'cash-releasing')
            nets.cash[month + 1] = (nets.cash[month + 1] ?? 0) + (year / 12) * share;
        }
      }
      for (const { timing, amount } of costs) {
        const paid = drawn(amount ?? {});
        for (const net of [nets.all, nets.cash])
          if (timing === 'yearly')
            for (let month = 1; month <= months; month += 1) net[month] = (net[month] ?? 0) - paid / 12;
          else net[0] = (net[0] ?? 0) - paid;
      }
      for (const net of [nets.all, nets.cash]) {
        let [line, worth, payback] = [0, 0, -1];
        for (const [month, amount] of net.entries()) {
          line += amount;
          worth += amount / (1 + (settings.discountRate ?? 0)) ** Math.ceil(month / 12);
          if (line < 0) payback = -1;
          else if (payback < 0) payback = month;
        }
        if (worth < 0) losses += 1;
      }
    }
    return losses / cases;
  };
