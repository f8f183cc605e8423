import { beforeAll, expect, it, vi } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { Agreements } from '../../../src/web/steps/result/agreements.tsx';
import { shippedCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const said = (changes: Record<string, unknown>): string => {
  const it = Object.entries(changes).reduce(
    (whole, [path, value]) => withValueAt(whole, path, value),
    shippedCase(),
  );
  return wordsOf(drawn(it, <Agreements businessCase={it} />));
};

// The words come after the screen.
beforeAll(async () => {
  await vi.waitFor(() => expect(said({})).toContain('agreed to these figures on'), { timeout: 60_000 });
});

it('says what finance has agreed to and what changed since', () => {
  expect(said({})).toMatch(/Marcus Webb agreed to these figures on 22 January 2027/u);
  expect(said({ 'costs[licences].amount.base': 200_000 })).toMatch(/\d+ numbers changed since/u);
  expect(said({ agreements: [] })).toContain('These figures are still to be agreed with finance');
});

it('tells of a day that is still to come', () => {
  const late = said({ 'agreements[finance].date': '2131-01-22' });
  expect(late).toContain('this day is still to come');
  expect(late).toContain('These figures are still to be agreed with finance');
});
