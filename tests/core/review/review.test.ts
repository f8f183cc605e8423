import { describe, expect, it } from 'vitest';
import { withUnreadAmount } from '../../../src/core/business-case/unread-amounts.ts';
import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type Gate, findingsBefore, findingsOf, rules } from '../../../src/core/review/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

/** One planted fault for every rule: a rule that was never seen to fail is not trusted. */
const planted: Record<string, (businessCase: BusinessCase) => BusinessCase> = {
  essentials: (it) => withValueAt(it, 'basics.title', ''),
  'amounts-read': (it) => withUnreadAmount(it, 'costs[licences].amount.base', '£154,200 + VAT'),
  'unusual-numbers': (it) => withValueAt(it, 'settings.discountRate', 8),
  'ASK-02': (it) => withValueAt(it, 'ask.fundingSource', ''),
  'ASK-04': (it) => withValueAt(it, 'meeting.purpose', 'information'),
  'ask-reconciles': (it) => withValueAt(it, 'ask.oneOff', 300_000),
  'figures-exist': (it) => withValueAt(it, 'settings.discountRate', undefined),
  'EVD-05': (it) => withValueAt(it, 'benefits[status-calls].inputs.removedShare.low', 0.25),
  guardrails: (it) => withValueAt(it, 'benefits[turnover].inputs.turnoverFall.base', 0.06),
  pools: (it) => withValueAt(it, 'benefits[turnover].poolOverride', 'because'),
  'EVD-01': (it) => withValueAt(it, 'benefits[turnover].inputs.people.source', ''),
  'EVD-06': (it) => withValueAt(it, 'benefits[turnover].cashKind', undefined),
  'EVD-17': (it) =>
    withChangeAt(it, 'benefits', (rows) =>
      (rows as BusinessCase['benefits']).filter(({ id }) => id !== 'turnover'),
    ),
  'EVD-09': (it) => withValueAt(it, 'unknowns', []),
  'EVD-11': (it) => withChangeAt(it, 'options', (rows) => (rows as unknown[]).slice(0, 2)),
  'EVD-19': (it) => withValueAt(it, 'stakeholders[compliance].answer', ''),
  'EVD-18': (it) => withValueAt(it, 'risks[fade].owner', ''),
  'EVD-16': (it) => withValueAt(it, 'successStories[marta].consent', 'no'),
  'gates-in-time': (it) => withValueAt(it, 'rollOut.gates[after-home].date', '2027-10-29'),
  'gates-above-low-case': (it) => withValueAt(it, 'pilot.stop', 0.08),
  'ready-to-decide': (it) => withValueAt(it, 'rollOut.gates[after-pilot].threshold', ''),
};

describe('the review', () => {
  it('finds nothing in the example', () => {
    expect(findingsOf(exampleCase())).toEqual([]);
  });

  it('has a planted fault for every rule', () => {
    const known = rules.map(({ id }) => id);
    expect(Object.keys(planted).toSorted()).toEqual(known.toSorted());
  });

  it.each(Object.keys(planted))('%s is found when it is broken', (id) => {
    const broken =
      id === 'ready-to-decide'
        ? withValueAt(exampleCase(), 'meeting.date', '')
        : (planted[id]?.(exampleCase()) ?? exampleCase());
    const found = findingsOf(broken).filter(({ rule }) => rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) {
      expect(message).toMatch(/[.?]$/u);
      expect(message).not.toMatch(/undefined|NaN|null/u);
    }
  });

  it('asks about numbers that turn a benefit or cost round, and about a build-up without months', () => {
    const broken = [
      withValueAt(exampleCase(), 'benefits[turnover].inputs.costOfReplacing.base', -6.4),
      withValueAt(exampleCase(), 'costs[licences].amount.base', -70_000),
      withValueAt(exampleCase(), 'settings.horizonYears', 2.5),
      withValueAt(exampleCase(), 'settings.optimismCosts', -0.2),
      withValueAt(exampleCase(), 'benefits[turnover].rampMonths', undefined),
    ].map((it) => findingsOf(it).filter(({ rule }) => rule === 'unusual-numbers'));
    expect(broken.map((found) => found[0]?.path)).toEqual([
      'benefits[turnover].inputs.costOfReplacing',
      'costs[licences].amount',
      'settings.horizonYears',
      'settings.optimismCosts',
      'benefits[turnover].rampMonths',
    ]);
    expect(findingsOf(exampleCase()).filter(({ rule }) => rule === 'unusual-numbers')).toEqual([]);
  });

  it('finds a gate in words under the low case, and leaves one alone that names no single share', () => {
    const threshold = (words: string) =>
      findingsOf(withValueAt(exampleCase(), 'rollOut.gates[after-pilot].threshold', words)).map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(threshold('at least 8% fewer than without texts')).toEqual([
      'rollOut.gates[after-pilot].threshold: The gate “After the pilot” is passed at 8%, and the low case is 12%: it would pass and go on. Ask for at least what the case needs.',
    ]);
    expect(threshold('between 8% and 15% fewer')).toEqual([]);
    expect(threshold('fewer than without texts')).toEqual([]);
  });

  it('cannot tell which wave a gate guards when there are more gates than waves', () => {
    const late = withValueAt(exampleCase(), 'rollOut.gates[after-home].date', '2027-10-29');
    expect(findingsOf(late).map(({ message }) => message)).toEqual([
      'The gate “After two sites” is on 29 October 2027, after “Motor and Home, all sites” has started in September 2027. Judge it before, or start the wave later.',
    ]);
    const one = withChangeAt(late, 'rollOut.waves', (rows) => (rows as unknown[]).slice(0, 1));
    expect(findingsOf(one).filter(({ rule }) => rule === 'gates-in-time')).toEqual([]);
  });

  it('names the step before the first gate for an empty case', () => {
    const findings = findingsOf(businessCaseSchema.parse({}));
    const count = (gate: Gate) => findingsBefore(findings, gate).length;
    expect(count('draft')).toBeGreaterThan(0);
    expect(count('finance')).toBeGreaterThan(count('draft'));
    expect(count('board')).toBeGreaterThan(count('finance'));
  });
});
