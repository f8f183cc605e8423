import { describe, expect, it } from 'vitest';
import { asCounted } from '../../../src/core/business-case/as-counted/index.ts';
import { costRowOf } from '../../../src/core/business-case/as-counted/cost-row.ts';
import { keepingAskedSum, withAskedSum } from '../../../src/core/business-case/asked-sum.ts';
import { unsortedCost } from '../../../src/core/business-case/unsorted-cost.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { askSums } from '../../../src/core/business-case/results/ask-sums.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';

const started = withAskedSum(withValueAt(emptyCase('ask'), 'ask.startMonth', '2027-01'), 'oneOff', 180_000);

const asked = (businessCase: BusinessCase): number | null => {
  const { calculation, base } = resultsOf(businessCase);
  return askSums(calculation.businessCase, base).asked.oneOff;
};

const training = costRowOf({
  id: 'training',
  name: 'Training',
  kind: 'training',
  timing: 'one-off',
  contingencyShare: 0,
  amount: { base: 40_000, unit: 'money' },
});

const added = keepingAskedSum(
  started,
  withChangeAt(started, 'costs', (old) => [...(old as object[]), training]),
);

const rest = ({ costs }: BusinessCase): number | undefined =>
  costs.find(({ from }) => from === 'ask')?.amount?.base;

describe('a cost of which nobody has said whether it is part of the sum that was typed', () => {
  it('is counted on top, and what is not broken down stays', () => {
    expect([asked(added), rest(added)]).toEqual([220_000, 180_000]);
    expect(unsortedCost(added, training)).toEqual({
      part: 'oneOff',
      before: 180_000,
      partOfIt: 180_000,
      onTop: 220_000,
    });
  });

  it('is taken out of what is not broken down once it is said to be part of it', () => {
    const part = keepingAskedSum(added, withValueAt(added, 'costs[training].inAsk', 'inside'));
    expect([asked(part), rest(part)]).toEqual([180_000, 140_000]);
    const onTop = keepingAskedSum(part, withAskedSum(part, 'oneOff', 220_000));
    expect([asked(onTop), rest(onTop)]).toEqual([220_000, 180_000]);
    const paid = keepingAskedSum(added, withValueAt(added, 'costs[training].inAsk', 'outside'));
    expect([asked(paid), rest(paid)]).toEqual([180_000, 180_000]);
  });

  it('is asked about no more once it is said, has no amount, or no sum was typed', () => {
    const none = { ...training, amount: undefined };
    expect(
      unsortedCost(
        withChangeAt(started, 'costs', (old) => [...(old as object[]), none]),
        none,
      ),
    ).toBeNull();
    expect(unsortedCost(emptyCase('none'), training)).toBeNull();
    expect(unsortedCost(added, { ...training, inAsk: 'inside' })).toBeNull();
  });
});

describe('a cost that has no amount yet', () => {
  const empty = { ...training, id: 'empty', amount: undefined };
  const withEmpty = (businessCase: BusinessCase, more: object = {}): BusinessCase =>
    keepingAskedSum(
      businessCase,
      withChangeAt(businessCase, 'costs', (old) => [...(old as object[]), { ...empty, ...more }]),
    );

  it('leaves the sum that is asked for as it stood', () => {
    expect(asked(withEmpty(started))).toBe(180_000);
    expect(asked(withEmpty(started, { inAsk: 'inside' }))).toBe(180_000);
    const itemised = withValueAt(emptyCase('items'), 'costs', [{ ...training, inAsk: 'inside' }]);
    expect(asked(withEmpty(itemised))).toBe(40_000);
  });

  it('is waited for where it is said to be in a sum that nobody typed', () => {
    const itemised = withValueAt(emptyCase('items'), 'costs', [{ ...training, inAsk: 'inside' }]);
    expect(asked(withEmpty(itemised, { inAsk: 'inside' }))).toBeNull();
  });
});

it('names what is not broken down in the language of the case, also in a file that says it in another', () => {
  const named = (businessCase: BusinessCase) => asCounted(businessCase).costs.map(({ name }) => name);
  expect(named(started)).toEqual(['Asked for, not itemised']);
  const old = withValueAt(started, 'costs[ask-one-off].name', 'Not broken down yet');
  expect(named(old)).toEqual(['Asked for, not itemised']);
  expect(named(withValueAt(old, 'basics.language', 'de-DE'))).toEqual(['Noch nicht aufgeteilt']);
  const own = withValueAt(started, 'costs[ask-one-off].name', 'The tool');
  expect(named(withValueAt(own, 'basics.language', 'de-DE'))).toEqual(['The tool']);
});
