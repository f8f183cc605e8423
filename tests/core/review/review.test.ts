import { describe, expect, it } from 'vitest';
import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { findingsBefore } from '../../../src/core/review/gates.ts';
import { type Gate, findingsOf, rules } from '../../../src/core/review/index.ts';
import type { Rule } from '../../../src/core/review/define-rule.ts';
import { rangesForChances } from '../../../src/core/review/rules/ranges-for-chances.ts';
import { exampleCase, shippedCase } from '../../fixtures/example-case.ts';

const planted = (rule: Rule): BusinessCase => rule.planted[0]?.(exampleCase()) ?? exampleCase();

describe('the review', () => {
  it('finds nothing in the example', () => {
    expect(findingsOf(shippedCase())).toEqual([]);
  });

  it('has a planted fault for every rule', () => {
    expect(rules.filter(({ planted }) => planted.length === 0).map(({ id }) => id)).toEqual([]);
  });

  const plants = rules.flatMap(({ id, planted }) => planted.map((plant, index) => ({ id, index, plant })));

  it.each(plants)('$id is found when it is broken, way $index', ({ id, plant }) => {
    const found = findingsOf(plant(exampleCase())).filter(({ rule }) => rule === id);
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
      findingsOf(withValueAt(shippedCase(), 'rollOut.gates[after-pilot].threshold', words)).map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(threshold('at least 8% fewer than without texts')).toEqual([
      'rollOut.gates[after-pilot].threshold: The gate “After the pilot” is passed at 8%, and the low case is 12%: it would pass and go on. Ask for at least what the case needs.',
    ]);
    expect(threshold('between 8% and 15% fewer')).toEqual([]);
    expect(threshold('fewer than without texts')).toEqual([
      'rollOut.gates[after-pilot].threshold: The gate “After the pilot” judges the pilot, and its threshold names no number. Enter the one at which the pilot passes.',
    ]);
  });

  it('holds a stop line against the low case in its own unit alone', () => {
    const stopped = (pilot: object) =>
      findingsOf({ ...exampleCase(), pilot: { ...exampleCase().pilot, ...pilot } }).filter(
        ({ rule }) => rule === 'gates-above-low-case',
      );
    expect(stopped({ stop: 0.08 }).map(({ path }) => path)).toEqual(['pilot.stop']);
    expect(stopped({ stop: 0.08, thresholdsAs: 'points' })).toEqual([]);
  });

  it('cannot tell which wave a gate guards when there are more gates than waves', () => {
    const late = withValueAt(shippedCase(), 'rollOut.gates[after-home].date', '2027-10-29');
    expect(findingsOf(late).map(({ message }) => message)).toEqual([
      'The gate “After two sites” is on 29 October 2027, after “Motor and Home, all sites” has started in September 2027. Judge it before, or start the wave later.',
    ]);
    const one = withChangeAt(late, 'rollOut.waves', (rows) => (rows as unknown[]).slice(0, 1));
    expect(findingsOf(one).filter(({ rule }) => rule === 'gates-in-time')).toEqual([]);
  });

  const foundBy = (rule: string, changes: Record<string, unknown>) =>
    findingsOf(
      Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), exampleCase()),
    )
      .filter((finding) => finding.rule === rule)
      .map(({ path, message }) => `${path}: ${message}`);

  it('finds each pair of dates that contradict each other', () => {
    expect(
      foundBy('dates-in-order', {
        'ask.decideBy': '2027-02-17',
        'meeting.paperDeadline': '2027-02-19',
        'ask.endMonth': '2027-02',
        'rollOut.waves[home].start': '2027-02',
        'rollOut.gates[after-home].date': '2027-05-27',
        'earlyWins[receipt].by': '2027-02-28',
      }),
    ).toEqual([
      'ask.decideBy: It must be decided by 17 February 2027, and they meet on 18 February 2027. Change one of the two dates.',
      'meeting.paperDeadline: The papers are due on 19 February 2027, after the meeting on 18 February 2027. Change one of the two dates.',
      'ask.endMonth: The work ends in February 2027, before it starts in March 2027. Change one of the two.',
      'rollOut.waves[home].start: The wave “Motor and Home, two sites” stands after “Motor, pilot” (March 2027) and comes before it (February 2027). Put them in the order of their dates.',
      'rollOut.gates[after-home].date: The gate “After two sites” stands after “After the pilot” (28 May 2027) and comes before it (27 May 2027). Put them in the order of their dates.',
      'earlyWins[receipt].by: The early result “A text on receipt for half of the new claims of the two pilot teams” is due by 28 February 2027, before the work starts in March 2027. Change one of the two.',
    ]);
    expect(foundBy('dates-in-order', { 'ask.decideBy': '', 'meeting.paperDeadline': 'soon' })).toEqual([]);
  });

  it('finds what lies outside the plan, and says how much of it counts', () => {
    const cost = (more: object) =>
      withValueAt(exampleCase(), 'costs[integration]', {
        ...exampleCase().costs.find(({ id }) => id === 'integration'),
        timing: 'one-off',
        initial: 'spread',
        amount: {
          ...exampleCase().costs.find(({ id }) => id === 'integration')?.amount,
          base: 1200,
          low: 1200,
          high: 1200,
        },
        vatOnTop: undefined,
        contingencyShare: undefined,
        months: 12,
        ...more,
      });
    const found = (it: BusinessCase) =>
      findingsOf(it)
        .filter(({ rule }) => rule === 'inside-the-plan')
        .map(({ path, message }) => `${path}: ${message}`);
    const { name } = exampleCase().costs.find(({ id }) => id === 'integration') ?? {};
    // Four years from March 2027: the last month is February 2031.
    expect(found(cost({ start: '2030-09' }))).toEqual([
      `costs[integration].months: “${name}” ends after the plan: £600 of £1,200 is counted. Make the plan longer or the cost shorter.`,
    ]);
    expect(found(cost({ start: '2031-03' }))[0]).toContain('starts after the plan ends');
    expect(found(cost({ start: '2027-01' }))[0]).toContain('starts before the plan');
    expect(found(cost({ start: '2030-03' }))).toEqual([]);
    expect(found(cost({ start: '', months: 60 }))[0]).toContain('ends after the plan: £960 of £1,200');
    expect(found(cost({ start: '', end: '2027-02', timing: 'yearly' }))[0]).toContain(
      'ends before the plan starts',
    );
    expect(
      found(
        withValueAt(
          withValueAt(exampleCase(), 'benefits[turnover].start', ''),
          'benefits[turnover].end',
          '2027-01',
        ),
      ),
    ).toHaveLength(1);
    expect(found(cost({ yearlyAmounts: { base: [0, 1, 2, 3, 4, 0] }, start: '' }))).toEqual([]);
    expect(
      found(withValueAt(cost({ yearlyAmounts: { base: [0, 1, 2, 3, 4, 5] } }), 'settings.horizonYears', 3)),
    ).toEqual([
      `costs[integration].yearlyAmounts: “${name}”: years 4 to 5 lie beyond the plan and count nowhere. Make the plan longer, or take them away.`,
    ]);
  });

  it('asks about a benefit that is never in full effect, and not about one that is just in time', () => {
    const start = { 'benefits[status-calls].start': '2027-05', 'benefits[status-calls].ramp': 'linear' };
    const built = (months: number) =>
      foundBy('full-effect-in-plan', { ...start, 'benefits[status-calls].rampMonths': months });
    // Four years from March 2027, two months gone: 46 are left.
    expect(built(46)).toEqual([]);
    expect(built(47)[0]).toContain('no year of the plan brings the amount that is told for one');
  });

  it('asks about every number outside its bounds', () => {
    const tried: Record<string, unknown[]> = {
      'costs[integration].months': [0, -3, 2.5],
      'costs[integration].vatOnTop': [20, -0.2],
      'costs[integration].contingencyShare': [2],
      'costs[licences].priceGrowth': [-2],
      'benefits[turnover].priceGrowth': [-2],
      'settings.commonFactor': [2, -1],
      'settings.delayMonths': [-6, 500, 1.5],
      'settings.inflation': [2],
      'basics.currency': ['ZZZ'],
      'basics.language': ['xx'],
    };
    for (const [path, values] of Object.entries(tried))
      for (const value of values)
        expect([path, foundBy('settings-in-bounds', { [path]: value }).length]).toEqual([path, 1]);
    for (const language of ['', 'de-CH', 'ja-JP'])
      expect(foundBy('settings-in-bounds', { 'basics.language': language })).toEqual([]);
  });

  it('says which shape was used instead of a lognormal, and where its middle is', () => {
    const range = (low: number, base: number, high: number) =>
      foundBy('range-shapes', {
        'costs[licences].amount': { ...exampleCase().costs[0]?.amount, low, base, high, range: 'lognormal' },
      });
    expect(range(0, 100, 180)[0]).toContain('no lognormal has a low of zero or below');
    expect(range(10, 100, 180)[0]).toContain('from 10 to 180 has its middle at 42.43, and the base is 100');
    expect(range(50, 100, 200)).toEqual([]);
  });

  it('refuses a first month that is none, and a case that loses only once it is discounted', () => {
    expect(foundBy('figures-exist', { 'settings.startMonth': '2027-13' })[0]).toBe(
      'settings.startMonth: The first month of the plan: “2027-13” is no month. Enter it like May 2027.',
    );
    const late = foundBy('base-case-loses', { 'settings.discountRate': 8 });
    expect(late[0]).toContain('and too late: at the discount rate the base case loses');
  });

  it('finds a size that the two numbers of the hypothesis do not make, in shares, points and units', () => {
    const found = (changes: Record<string, unknown>) =>
      foundBy(
        'hypothesis-size',
        Object.fromEntries(Object.entries(changes).map(([name, value]) => [`hypothesis.${name}`, value])),
      );
    expect(found({ 'size.base': 0.35, baseline: 210_000, target: 190_000 })).toEqual([
      'hypothesis.size: The hypothesis says 35%, and from 210,000 to 190,000 is 9.5%. Change the size or a number.',
    ]);
    expect(found({ target: 192_900 })).toEqual([]);
    expect(found({ target: 260_000 })).toEqual([
      'hypothesis.direction: The hypothesis says that the measure will fall, and from 240,000 to 260,000 it rises. Change the direction or a number.',
    ]);
    const points = { 'size.unit': 'points', 'size.base': 0.0375, baseline: 31, unit: '%' };
    expect(found({ ...points, target: 27.25 })).toEqual([]);
    expect(found({ ...points, target: 29 })).toEqual([
      'hypothesis.size: The hypothesis says 3.75 points, and from 31 to 29 is 2 points. Change the size or a number.',
    ]);
    expect(found({ 'size.unit': 'days', 'size.base': 4, baseline: 19, target: 16 })).toEqual([
      'hypothesis.size: The hypothesis says 4, and from 19 to 16 is 3. Change the size or a number.',
    ]);
    expect(found({ 'size.base': 0.05, baseline: 40, target: 35, unit: '% of calls' })).toEqual([]);
  });

  it('finds an amount in the decision that is no part of the ask, and knows parts, stages and roundings', () => {
    const found = (decision: string) => foundBy('ask-in-words', { 'ask.decision': decision });
    expect(found('We want £420,000.')).toEqual([
      'ask.decision: The decision names £420,000, and you ask for £320,000 one-off and £320,000 a year. Say the same amount in both.',
    ]);
    expect(found('Approve £0.5m, half of it now.')).toHaveLength(1);
    expect(found('Release £120k in March and £200,000 in June; £1.6 million by 2030.')).toEqual([]);
    expect(found('Name a sponsor by 2027 for 250 people.')).toEqual([]);
  });

  it('says by how much a case loses, and how many inputs have no range', () => {
    expect(foundBy('base-case-loses', { 'sharedInputs.claims-per-year.base': 20_000 })).toEqual([
      'benefits: The base case loses money: a net cost of £330,000 over four years. Look for what is not counted yet, make it smaller, or say why it is worth that.',
    ]);
    expect(
      findingsOf(planted(rangesForChances))
        .filter(({ rule }) => rule === 'ranges-for-chances')
        .map(({ message }) => message),
    ).toEqual([
      '16 of 20 inputs have no range, so the chances are too good. Give a low and a high value to what could turn out otherwise.',
    ]);
  });

  it('names the step before the first gate for an empty case', () => {
    const findings = findingsOf(businessCaseSchema.parse({}));
    const count = (gate: Gate) => findingsBefore(findings, gate).length;
    expect(count('draft')).toBeGreaterThan(0);
    expect(count('finance')).toBeGreaterThan(count('draft'));
    expect(count('board')).toBeGreaterThan(count('finance'));
  });

  it('finds a range out of order wherever it stands', () => {
    const disordered = withValueAt(
      withValueAt(exampleCase(), 'situation.doNothingCost', { base: 800_000, low: 900_000 }),
      'hypothesis.size',
      { low: 0.1, base: 0.3, high: 0.2 },
    );
    const found = findingsOf(businessCaseSchema.parse(disordered)).filter(({ rule }) => rule === 'EVD-05');
    expect(found.map(({ path }) => path)).toEqual(['situation.doNothingCost', 'hypothesis.size']);
    expect(found[0]?.message).toContain('Put the smallest first.');
  });

  it('finds VAT that is counted twice, or not at all', () => {
    const found = (cost: object): string[] =>
      findingsOf(
        businessCaseSchema.parse({ costs: [{ id: 'tool', name: 'Tool', amount: { base: 1000 }, ...cost }] }),
      )
        .filter(({ path }) => path === 'costs[tool].vatOnTop')
        .map(({ message }) => message);
    expect(found({ vat: 'not-recoverable', vatOnTop: 0.2 })).toEqual([
      '“Tool”: VAT is included, and comes on top as well. Say which it is, so that it is not counted twice.',
    ]);
    expect(found({ vat: 'on-top' })).toEqual(['“Tool”: VAT comes on top. Enter how much, like 20%.']);
    expect(found({ vat: 'on-top', vatOnTop: 0.2 })).toEqual([]);
    expect(found({ vatOnTop: 0.2 })).toEqual([]);
  });
});
