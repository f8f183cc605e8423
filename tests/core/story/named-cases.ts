import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { costingNothing, exampleCase, shippedCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from '../business-case/benefit-case.ts';
import { type Changes, changed, parsed } from './changed-case.ts';
import { pilotCases } from './pilot-cases.ts';

const gate = (more: object = {}) => ({
  id: 'g',
  name: 'After the pilot',
  date: '2027-07-15',
  measure: '',
  threshold: '',
  owner: '',
  ifMissed: '',
  ...more,
});

/** 300,000 calls × a share × £4.35 a year, for £165,735 a year: even at 12.7%. */
const stopping = (stop: number, more: Changes = {}): BusinessCase =>
  changed(
    more,
    caseOf(
      [
        benefit(
          'calls',
          'proactive-updates',
          {
            casesPerYear: 300_000,
            contactsPerCase: 1,
            removedShare: [0.15, 0.2, 0.25],
            costPerContact: 4.35,
          },
          { name: 'Fewer calls' },
        ),
      ],
      {
        settings: { startMonth: '2027-01', horizonYears: 3, discountRate: 0 },
        costs: [{ id: 'c', name: 'Texts', timing: 'yearly', amount: { base: 165_735 } }],
        hypothesis: { change: 'text customers', measureName: 'calls', wrongIf: 'calls fall too little' },
        pilot: { kind: 'events', stop },
        rollOut: { gates: [gate()] },
      },
    ),
  );

const goal = { name: 'Claims satisfaction of 75', measure: 'our claims score', now: 61, target: 75 };

const staged = (more: Changes): BusinessCase =>
  changed({
    'ask.tranches': [
      { id: 'one', name: 'Pilot', amount: 80_000, when: '2027-03', condition: '' },
      { id: 'two', name: 'Rest', amount: 240_000, when: '2028-03', condition: 'it passes' },
    ],
    ...more,
  });

const costsAre = (more: object, of = shippedCase()): BusinessCase =>
  parsed({ ...of, costs: of.costs.map((cost) => ({ ...cost, ...more })) });

const byLoss = (): BusinessCase => {
  const of = shippedCase();
  return { ...of, benefits: of.benefits.map((one) => ({ ...one, disbenefit: true })) };
};

const agreedOn = (more: object): BusinessCase => ({
  ...shippedCase(),
  agreements: [
    ...shippedCase().agreements.filter(({ role }) => role !== 'finance'),
    ...businessCaseSchema.parse({
      agreements: [{ id: 'f', role: 'finance', who: 'Marcus Webb', date: '2027-01-22', ...more }],
    }).agreements,
  ],
});

/** What was reported after the decision, by name or id of the measure. */
const reported = (
  values: readonly { measure: string | undefined; value: number }[],
  measures = shippedCase().tracking.measures,
): BusinessCase => {
  const actuals = values.map((one, index) => ({ id: `a${index}`, month: '2027-07', ...one }));
  const { tracking } = shippedCase();
  return parsed({
    ...shippedCase(),
    tracking: {
      ...tracking,
      outcome: 'conditions',
      outcomeDate: '2027-02-18',
      outcomeWords: 'Approved, with a report in September.',
      measures,
      actuals,
      lessons: ['Check mobile numbers first'],
    },
  });
};

const many = Array.from({ length: 40 }, (_, index) => ({
  id: `s-${index}`,
  who: `Team ${index}`,
  wiifm: `Hour ${index} is theirs again`,
}));

/** Cases by what is special about each: a phrase must read right in all of them. */
export const namedCases: Readonly<Record<string, () => BusinessCase>> = {
  shipped: shippedCase,
  example: exampleCase,
  'title only': () => parsed({ basics: { title: 'Texts' } }),
  'nothing at all': () => parsed({}),
  negative: () =>
    changed(
      { 'benefits[customers-kept].words': { time: 1 } },
      costsAre({ amount: { low: 1e6, base: 2e6, high: 3e6, unit: 'money' } }),
    ),
  'customers and another function pay': () =>
    changed({
      'benefits[turnover].account': { kind: 'customers' },
      'costs[licences].account': { kind: 'function', name: 'Group IT' },
    }),
  'a public appraisal': () => changed({ 'settings.appraisal': 'public' }),
  'undiscounted loss': () =>
    changed(
      { 'settings.discountRate': undefined },
      costsAre({ amount: { low: 1e6, base: 2e6, high: 3e6, unit: 'money' } }),
    ),
  'no rate': () => changed({ 'settings.discountRate': undefined }),
  ...pilotCases,
  'one of each': () => {
    const of = shippedCase();
    return {
      ...of,
      benefits: of.benefits.slice(0, 1),
      costs: of.costs.slice(0, 1),
      stakeholders: of.stakeholders.slice(0, 1),
      evidence: of.evidence.slice(0, 1),
      options: of.options.slice(0, 1),
      risks: of.risks.slice(0, 1),
      unknowns: of.unknowns.slice(0, 1),
      situation: { ...of.situation, facts: of.situation.facts.slice(0, 1) },
    };
  },
  'one input without a range': () =>
    caseOf(
      [
        benefit('kept', 'proactive-updates', {
          casesPerYear: [1000, 2000, 3000],
          contactsPerCase: 1,
          removedShare: 0.2,
          costPerContact: 4,
        }),
      ],
      {},
    ),
  'posts go': () =>
    changed({
      'benefits[status-calls].words': { released: 1 },
      'benefits[status-calls].posts': { count: 3, costOfPost: 42_000, how: 'attrition', from: '2028-04' },
    }),
  'one post goes': () =>
    changed({
      'benefits[status-calls].words': { released: 1 },
      'benefits[status-calls].posts': { count: 1, how: 'notice', from: '' },
    }),
  'posts are not said yet': () => changed({ 'benefits[status-calls].words': { released: 0.5, time: 0.5 } }),
  'forty stakeholders': () => changed({ stakeholders: parsed({ stakeholders: many }).stakeholders }),
  'nothing cash': () => {
    const of = shippedCase();
    return { ...of, benefits: of.benefits.map((one) => ({ ...one, words: { time: 1 } })) };
  },
  'dis-benefit': byLoss,
  'costs nothing': () => costingNothing(shippedCase()),
  american: () => changed({ 'basics.language': 'en-US', 'basics.currency': 'USD' }),
  german: () => changed({ 'basics.language': 'de-DE', 'basics.currency': 'EUR' }),
  'asked for a number': () =>
    changed({
      'benefits[status-calls].inputs.removedShare': {
        unit: 'share',
        asked: { ofWhom: 'Finance', byWhen: '2027-02-01' },
      },
    }),
  'for information': () => changed({ 'meeting.purpose': 'information' }),
  'asked of several': () => changed({ 'meeting.decider': 'the Trustees of the Museum' }),
  'asked of nobody by name': () =>
    changed({ 'meeting.decider': '', 'ask.verb': 'endorse', 'ask.purpose': '' }),
  'asked for yearly money': () =>
    changed({ 'ask.difference': { oneOff: 0, yearly: 130_500, because: '' }, 'ask.decideBy': '2027-03-01' }),
  'asked for nothing': () => changed({ 'ask.difference': { oneOff: 0, yearly: 0, because: '' } }),
  'asked once': () =>
    changed({
      'ask.difference': { oneOff: 320_000, yearly: 0, because: '' },
      'meeting.decider': 'The Board',
      'meeting.date': '',
    }),
  'contingency of an amount': () =>
    changed({
      'ask.fundingSource': 'the 2027 change fund',
      'ask.contingencyIncluded': true,
      'ask.contingency': 30_000,
    }),
  'contingency of nothing': () =>
    changed({
      'ask.fundingSource': 'the 2027 change fund',
      'ask.contingencyIncluded': true,
      'ask.contingency': 0,
    }),
  'contingency unsaid': () =>
    changed({ 'ask.fundingSource': 'the 2027 change fund.', 'ask.contingencyIncluded': undefined }),
  'no contingency': () =>
    changed({ 'ask.fundingSource': 'the 2027 change fund', 'ask.contingencyIncluded': false }),
  'hypothesis in per cent': () =>
    changed({
      'hypothesis.measureName': 'share of calls',
      'hypothesis.baseline': 31,
      'hypothesis.target': 25,
      'hypothesis.unit': '%',
      'hypothesis.benefit': '',
    }),
  'hypothesis that rises': () =>
    changed({
      'hypothesis.direction': undefined,
      'hypothesis.measureName': 'satisfaction',
      'hypothesis.baseline': 61,
      'hypothesis.target': 75,
      'hypothesis.unit': '',
      'hypothesis.benefit': '',
      'hypothesis.forWhom': '',
    }),
  'hypothesis too long for a title': () =>
    changed({
      'hypothesis.change': 'text each of our customers in each of the weeks in which nothing else happens',
    }),
  'hypothesis of a change alone': () =>
    changed({ hypothesis: parsed({ hypothesis: { change: 'text customers' } }).hypothesis }),
  'goal named': () =>
    changed({ 'situation.goal': { ...shippedCase().situation.goal, ...goal, benefits: ['status-calls'] } }),
  'goal not named': () =>
    changed({
      'situation.goal': {
        ...shippedCase().situation.goal,
        ...goal,
        name: 'Happier customers.',
        by: '',
        benefits: [],
      },
    }),
  'goal without a target': () =>
    changed({ 'situation.goal': { ...shippedCase().situation.goal, ...goal, target: undefined } }),
  'goal without a name': () => changed({ 'situation.goal': { ...shippedCase().situation.goal, name: '' } }),
  'stop line below': () => stopping(0.08),
  'stop line above': () => stopping(0.15),
  'stop line even': () => stopping(0.127),
  'stop line without a rate': () => stopping(0.08, { 'settings.discountRate': undefined }),
  'stop line that loses above': () => {
    const of = stopping(0.15);
    const [calls] = of.benefits;
    const gain = benefit('gain', 'proactive-updates', {
      casesPerYear: 300_000,
      contactsPerCase: 1,
      removedShare: 0.3,
      costPerContact: 4.35,
    });
    return parsed({ ...of, benefits: [{ ...calls, disbenefit: true }, gain] });
  },
  'stop line that turns nothing': () => stopping(0.08, { 'costs[c].amount': { base: 1e9, unit: 'money' } }),
  'stop line at a late gate': () => stopping(0.15, { 'rollOut.gates': [gate({ date: '2030-12-15' })] }),
  'stop line at an early gate': () => stopping(0.15, { 'rollOut.gates': [gate({ date: '2027-01-01' })] }),
  staged: () => staged({}),
  'staged, more paid than released': () => staged({ 'ask.tranches[one].amount': 1000 }),
  'staged, nothing else to pay': () => ({
    ...costsAre({ timing: 'one-off', inAsk: 'inside' }, staged({ 'ask.tranches[one].amount': 1000 })),
  }),
  'people paid already': () => costsAre({ inAsk: 'outside' }),
  'means paid already': () =>
    changed({
      'costs[training].kind': 'supplier',
      'costs[training].inAsk': 'outside',
      'settings.optimismCosts': 0.2,
    }),
  'a budget is to rise': () => {
    const of = shippedCase();
    const agreements = of.agreements.map((one) =>
      one.role === 'budget-holder' ? { ...one, asAgreed: { ...one.asAgreed, amount: -500 } } : one,
    );
    return { ...of, agreements };
  },
  'a budget of no name': () => {
    const of = shippedCase();
    const agreements = of.agreements.map((one) =>
      one.role === 'budget-holder' ? { ...one, asAgreed: { ...one.asAgreed, line: '' } } : one,
    );
    return { ...of, agreements };
  },
  'one measure reported of five': () => reported([{ measure: 'Status calls a month', value: 17_400 }]),
  'all measures reported': () =>
    reported(
      [16_000, 9.5, 31, 83, 60].map((value, index) => ({
        measure: ['Status calls a month', 'hire', 'turnover', 'renewal', 'satisfaction'][index],
        value,
      })),
    ),
  'one measure, and it is there': () =>
    reported(
      [{ measure: 'Status calls a month', value: 15_000 }],
      shippedCase().tracking.measures.slice(0, 1),
    ),
  'measures that nobody planned': () => reported([{ measure: 'Letters sent', value: 3 }], []),
  'pilot under its line': () => changed({ 'pilot.pass': 0.25, 'pilot.stop': 0.22 }),
  'pilot the other way': () =>
    changed({ 'pilot.groups[with].events': 6900, 'pilot.groups[without].events': 5451 }),
  'pilot at one line': () => changed({ 'pilot.pass': 0.2, 'pilot.stop': 0.2 }),
  'finance has not said': () => ({ ...shippedCase(), agreements: [] }),
  'finance is asked': () => agreedOn({ date: '' }),
  'finance is asked by nobody': () => agreedOn({ date: '', who: '' }),
  'finance agreed, nothing kept': () => agreedOn({}),
  'finance agreed, one changed': () => agreedOn({ edition: 1, figures: { 'net-present-value': 1 } }),
  'finance agreed, two changed': () => agreedOn({ figures: { 'net-present-value': 1, 'net-benefit': 1 } }),
};
