import { expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { boardInvestment, shippedCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

/** The large numbers of the last slide of a pitch, where no goal stands above the measure. */
const numbersOf = (unit: string, baseline: number, target: number): string[] => {
  const it = shippedCase();
  const business: BusinessCase = {
    ...it,
    situation: { ...it.situation, goal: { ...it.situation.goal, now: undefined, target: undefined } },
    hypothesis: { ...it.hypothesis, unit, baseline, target },
  };
  const { document } = toldCase(business, boardInvestment(), 'pitch');
  const last = document.kind === 'deck' ? document.slides.at(-1) : undefined;
  return (last?.blocks ?? []).flatMap((block) =>
    block.kind === 'figures'
      ? block.items.map(({ value, label }) => `${textOf(value)}|${textOf(label)}`)
      : [],
  );
};

it('shows where a rate stands and goes to with its sign, and its words beside it', () => {
  const [now, then] = numbersOf('% of stays', 6, 9);
  expect(now).toMatch(/^6%\|.* today, of stays$/u);
  expect(then).toMatch(/^9%\|by /u);
});

it('shows a count as it is, with what it is counted in', () => {
  const [now, then] = numbersOf('calls a year', 240_000, 192_000);
  expect(now).toMatch(/^240,000\|.* today, calls a year$/u);
  expect(then).toMatch(/^192,000\|by /u);
});
