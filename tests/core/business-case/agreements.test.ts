import { describe, expect, it } from 'vitest';
import {
  agreedNow,
  changedSince,
  holderAgrees,
  standingOf,
  withAgreement,
  withAgreementsBy,
} from '../../../src/core/business-case/agreements.ts';
import { openCase } from '../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { Benefit, BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { isAgreed } from '../../../src/core/business-case/words-of-money.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { boardInvestment, exampleCase, exampleText, shippedCase } from '../../fixtures/example-case.ts';

const dearer = (it: BusinessCase): BusinessCase => withValueAt(it, 'costs[licences].amount.base', 200_000);

const standing = (it: BusinessCase) => standingOf(it, 'finance', resultsOf(it).figures);

const rulesOf = (it: BusinessCase, today?: string): string[] =>
  findingsOf(it, resultsOf(it), today).map(({ rule, path }) => `${rule} ${path}`);

const told = (it: BusinessCase, today = '2027-01-25'): string =>
  JSON.stringify(
    tellableCase(it, storyShape(), today, newParseCache()).tell(boardInvestment(), 'paper').document,
  );

const words = (text: string): string =>
  [...text.matchAll(/"text":"((?:[^"\\]|\\.)*)"/gu)].map(([, run]) => run).join('');

const plain = (it: BusinessCase): BusinessCase => withValueAt(it, 'basics.illustration', undefined);

describe('an agreement of finance', () => {
  it('is to the figures as they stood, and says how many changed since', () => {
    const it = shippedCase();
    expect(standing(it).kind).toBe('agreed');
    const changed = standing(dearer(it));
    expect(changed.kind).toBe('changed');
    expect(changed.kind === 'changed' && changed.changed).toContain('net-present-value');
    expect(rulesOf(dearer(it))).toContain('finance-agreed agreements[finance].date');
    expect(words(told(it))).toContain('Marcus Webb agreed to these figures on 22 January 2027.');
    expect(words(told(dearer(it)))).toMatch(
      /Marcus Webb agreed on 22 January 2027; \d+ numbers changed since\./u,
    );
  });

  it('is recorded by a press, with the edition, and changes again with the next number', () => {
    const edition = { number: 1, date: '2027-01-20', hash: 'a', documents: [], figures: {} };
    const it = { ...dearer(shippedCase()), editions: [edition] };
    const [first] = it.agreements;
    if (first === undefined) throw new Error('The example has no agreements.');
    const made = agreedNow(first, it, resultsOf(it).figures, '2027-01-24');
    expect(made).toMatchObject({ edition: 1, date: '2027-01-24' });
    const agreed = { ...it, agreements: withAgreement(it.agreements, made) };
    expect(standing(agreed).kind).toBe('agreed');
    expect(words(told(agreed))).toContain('agreed to these figures on edition 1, 24 January 2027.');
    const one = withValueAt(agreed, 'settings.discountRate', 0.081);
    expect(words(told(one))).toMatch(/agreed on edition 1, 24 January 2027; \d+ numbers? changed since\./u);
  });

  it('without a record, or without a day, is none: documents say that finance has not agreed', () => {
    const none = { ...shippedCase(), agreements: [] };
    expect(words(told(none))).toContain('These figures are still to be agreed with finance.');
    expect(rulesOf(none)).toContain('finance-agreed agreements');
    const asked = withValueAt(shippedCase(), 'agreements[finance].date', '');
    expect(words(told(asked))).toContain('Marcus Webb has not agreed to these figures yet.');
  });

  it('of an older file is told without its figures, which are not made up', () => {
    const old = openCase(exampleText());
    expect(standing(old).kind).toBe('figures-not-kept');
    expect(words(told(old))).toContain('Marcus Webb agreed; said on 22 January 2027, figures not kept.');
    expect(rulesOf(old)).toContain('finance-agreed agreements[finance].date');
  });

  it('on a day that is still to come is none, and is found', () => {
    const late = withValueAt(shippedCase(), 'agreements[finance].date', '2031-01-22');
    // The days of an illustration are held against its meeting.
    expect(rulesOf(late, '2026-11-29')).toContain('agreement-dates agreements[finance].date');
    expect(rulesOf(shippedCase(), '2026-11-29')).toEqual([]);
    expect(words(told(late))).toContain('These figures are still to be agreed with finance.');
    const real = plain(shippedCase());
    expect(rulesOf(real, '2027-01-21')).toContain('agreement-dates agreements[finance].date');
    expect(rulesOf(real, '2027-01-28')).toEqual([]);
    expect(withAgreementsBy(real, '2027-01-22').agreements.map(({ id }) => id)).toEqual(['finance']);
    expect(withAgreementsBy(real, '2027-01-28')).toBe(real);
  });

  it('takes what rounding leaves for no change, and a figure that went for one', () => {
    const { figures } = resultsOf(exampleCase());
    const value = figures['net-benefit']?.value ?? 0;
    expect(changedSince({ figures: { 'net-benefit': value * (1 + 1e-12) } }, figures)).toEqual([]);
    expect(changedSince({ figures: { 'net-benefit': value * 1.000001 } }, figures)).toEqual(['net-benefit']);
    expect(changedSince({ figures: { gone: 1, nothing: null } }, figures)).toEqual(['gone']);
  });
});

describe('an agreement of the holder of a budget', () => {
  const hire = (it: BusinessCase): Benefit => {
    const found = it.benefits.find(({ id }) => id === 'hire-days');
    if (found === undefined) throw new Error('The example releases no hire days.');
    return found;
  };
  const isHireAgreed = (it: BusinessCase): boolean => isAgreed(hire(it), it.agreements);

  it.each([
    ['line', 'Hire cars, Home'],
    ['holder', 'Somebody else'],
    ['amount', 170_000],
    ['from', '2027-11'],
  ])('ends when the %s changes: the money is claimed again', (field, value) => {
    const it = shippedCase();
    expect(isHireAgreed(it)).toBe(true);
    const changed = withValueAt(it, `benefits[hire-days].budget.${field}`, value);
    expect(isHireAgreed(changed)).toBe(false);
    expect(rulesOf(changed)).toContain('budget-agreed benefits[hire-days].budget');
    const agreed = holderAgrees(changed, hire(changed), '2027-02-01');
    expect(isHireAgreed({ ...changed, agreements: withAgreement(changed.agreements, agreed) })).toBe(true);
  });

  it('is moved out of an older file as it stood', () => {
    const old = openCase(exampleText());
    expect(old.agreements.map(({ id, date }) => [id, date])).toEqual([
      ['finance', '2027-01-22'],
      ['budget-hire-days', '2027-01-28'],
      ['budget-turnover', '2027-01-28'],
    ]);
    expect(isHireAgreed(old)).toBe(true);
    expect(Object.keys(old.settings).filter((name) => name.startsWith('financeBy'))).toEqual([]);
  });
});
