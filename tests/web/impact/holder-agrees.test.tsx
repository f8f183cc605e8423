import { expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { HolderAgrees } from '../../../src/web/steps/impact/holder-agrees.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const said = (changes: Record<string, unknown>): string => {
  const it = Object.entries(changes).reduce(
    (whole, [path, value]) => withValueAt(whole, path, value),
    exampleCase(),
  );
  const benefit = it.benefits.find(({ id }) => id === 'hire-days');
  if (benefit === undefined) throw new Error('The example releases no hire days.');
  return wordsOf(drawn(it, <HolderAgrees benefit={benefit} />));
};

it('says whether the holder of a budget has agreed, and to what', () => {
  expect(said({})).toContain('agreed on 28 January 2027 to line, amount and month as they stand.');
  expect(said({ 'benefits[hire-days].budget.amount': 1 })).toMatch(/Claimed again: .* agreed/u);
  expect(said({ 'agreements[budget-hire-days].budget': 'another' })).toMatch(
    /Claimed: .* has not agreed yet/u,
  );
  expect(said({ 'benefits[hire-days].budget.from': '' })).toContain('Enter the amount and the month first.');
  expect(said({ 'benefits[hire-days].budget.line': '' }).trim()).toBe('');
});
