import { describe, expect, it } from 'vitest';
import { agreedNow } from '../../../src/core/business-case/agreements.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { germanCase, shippedCase } from '../../fixtures/example-case.ts';

type Row = Record<string, unknown>;

type Change = (businessCase: BusinessCase) => unknown;

const at =
  (changes: Record<string, unknown>): Change =>
  (businessCase) =>
    Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), businessCase);

const plus =
  (list: string, row: Row): Change =>
  (businessCase) =>
    withChangeAt(businessCase, list, (old) => [...(old as Row[]), row]);

const turned =
  (list: string): Change =>
  (businessCase) =>
    withChangeAt(businessCase, list, (old) => (old as Row[]).toReversed());

const only =
  (list: string, ...ids: string[]): Change =>
  (businessCase) =>
    withChangeAt(businessCase, list, (old) => (old as Row[]).filter(({ id }) => ids.includes(id as string)));

const inWords =
  (...pairs: readonly (readonly [string, string])[]): Change =>
  (businessCase) =>
    JSON.parse(pairs.reduce((text, [old, next]) => text.replaceAll(old, next), JSON.stringify(businessCase)));

const all =
  (...changes: Change[]): Change =>
  (businessCase) =>
    changes.reduce<BusinessCase>((it, change) => businessCaseSchema.parse(change(it)), businessCase);

/** The example with no words about its results: what is left are its numbers. */
const quiet = all(
  at({
    questions: [
      {
        id: 'anyway',
        question: 'Would calls have fallen anyway?',
        answer: 'Customers were split at random.',
      },
      { id: 'jobs', question: 'Does anybody lose a job?', answer: 'No permanent role goes in this plan.' },
      { id: 'next', question: 'What comes next?', answer: 'The pilot, and then its gate.' },
    ],
    'benefits[turnover].description': 'Handlers spend less of the day on calls they cannot help with.',
    'options[texts].reason': 'It rests on our own test and can be stopped at two gates.',
    'options[portal].reason': 'Texts are its first step anyway.',
  }),
);

const found = (change: Change): string[] =>
  findingsOf(businessCaseSchema.parse(change(shippedCase()))).map(
    ({ rule, path, message }) => `${rule} ${path}: ${message}`,
  );

/** Whoever agreed to the numbers has seen them as they stand now. */
const agreedAnew = (businessCase: BusinessCase): BusinessCase => {
  const { figures } = resultsOf(businessCase);
  return {
    ...businessCase,
    agreements: businessCase.agreements.map((one) =>
      one.role === 'finance' ? agreedNow(one, businessCase, figures, one.date) : one,
    ),
  };
};

const musts = (change: Change): string[] =>
  findingsOf(agreedAnew(businessCaseSchema.parse(change(shippedCase()))))
    .filter(({ severity }) => severity === 'must')
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);

const harmless: readonly [string, Change][] = [
  ['another author', at({ 'basics.author': 'Lena Vogt', 'basics.title': 'Texts about claims' })],
  ['another scale and class', at({ 'basics.scale': 'exact', 'basics.classification': 'Internal' })],
  ['a meeting a day earlier', at({ 'meeting.date': '2027-02-17', 'ask.decideBy': '2027-02-17' })],
  [
    'a fact more',
    plus('situation.facts', {
      id: 'complaints',
      fact: 'Complaints about silence',
      value: 1240,
      unit: 'complaints',
      period: 'in 2026',
      source: 'Complaints register',
      asOf: '2026-12-31',
    }),
  ],
  [
    'a fact of one month',
    plus('situation.facts', {
      id: 'december',
      fact: 'Status calls in December',
      value: 26_000,
      unit: 'calls',
      period: 'in December 2026',
      source: 'Telephony report',
      asOf: '2026-12-31',
    }),
  ],
  [
    'an unknown more',
    plus('unknowns', {
      id: 'opt-out',
      what: 'how many customers will opt out',
      matters: 'Each of them rings as before.',
      how: 'counted in the pilot',
      owner: 'Claims Director',
      by: '2027-05-28',
    }),
  ],
  [
    'a risk more',
    plus('risks', {
      id: 'opt-out',
      name: 'Many opt out',
      category: 'delivery',
      cause: 'texts come too often',
      event: 'customers opt out',
      effect: 'calls stay',
      owner: 'Claims Director',
      response: 'send five texts at most',
      chanceBefore: 0.2,
      chanceAfter: 0.1,
      effectBefore: 'medium',
      effectAfter: 'low',
    }),
  ],
  [
    'a stage in two halves',
    all(
      at({ 'ask.tranches[roll-out].amount': 150_000 }),
      plus('ask.tranches', {
        id: 'last',
        name: 'The last sites',
        amount: 50_000,
        when: '2027-09',
        condition: 'the first two sites have passed theirs',
      }),
    ),
  ],
  [
    'benefits, risks and facts in another order',
    all(turned('benefits'), turned('risks'), turned('situation.facts')),
  ],
  ['a pilot a week shorter', at({ 'pilot.weeks': 7 })],
  ['a wider range of one cost', at({ 'costs[training].amount.high': 51_000 })],
  [
    'words that promise nothing',
    at({
      'stakeholders[it-director].answer':
        'Nothing is guaranteed, and we cannot guarantee a date. The risk owner is named.',
    }),
  ],
  [
    'what somebody else says',
    at({ 'stakeholders[it-director].objection': 'Is it guaranteed? There is no risk for you!' }),
  ],
  [
    'words that the figures bear',
    at({
      'situation.toBe':
        'Customers get a text each time their claim moves. It pays back in month 26. The net present value is £604,000 over four years. In the low case it loses £714,000.',
    }),
  ],
  ['other people who ask', at({ 'ask.delegation': 'The sponsor', 'governance.chair': 'Chief Executive' })],
  [
    'a number of hours in words',
    at({ 'situation.doNothing': 'Status calls grow with claims, and 60,000 hours a year go into them.' }),
  ],
];

const sound: readonly [string, Change][] = [
  [
    'in euros and German dates',
    all(at({ 'basics.currency': 'EUR', 'basics.language': 'de-DE' }), inWords(['£', '€'])),
  ],
  ['in German, with its numbers written so', germanCase],
  ['in dollars', all(at({ 'basics.currency': 'USD', 'basics.language': 'en-US' }), inWords(['£', '$']))],
  [
    'of another trade',
    inWords(
      ['claim', 'order'],
      ['Claim', 'Order'],
      ['insurance', 'retail'],
      ['Insurance', 'Retail'],
      ['handler', 'agent'],
    ),
  ],
  [
    'without a pilot, and why',
    all(
      quiet,
      at({
        pilot: { groups: [] },
        none: { pilot: 'The texts are switched on by law from March.' },
        'hypothesis.wrongIf': 'calls have not fallen by December',
        'rollOut.gates[after-pilot].name': 'After one site',
        'ask.tranches[roll-out].condition': 'the first site passes its gate on 28 May 2027',
        'stakeholders[team-leaders].proofFigure': '',
        'successStories[marta].proofFigure': '',
        'successStories[dana].proofFigure': '',
        'unknowns[winter].figure': '',
      }),
      at({ 'benefits[status-calls].start': '2027-06' }),
    ),
  ],
  [
    'with a pilot that is over',
    at({ 'pilot.done': 'finished', 'pilot.start': '2026-10-05', 'pilot.weeks': 6 }),
  ],
  [
    'of one benefit',
    all(
      quiet,
      only('benefits', 'customers-kept'),
      only('tracking.measures', 'renewal', 'satisfaction'),
      at({
        'hypothesis.benefit': 'customers-kept',
        'hypothesis.measure': 'churn',
        'hypothesis.measureName': 'renewal rate',
        'hypothesis.direction': 'rise',
        'hypothesis.unit': '%',
        'hypothesis.baseline': 81,
        'hypothesis.target': 82.55,
        'hypothesis.size.unit': 'points',
        'hypothesis.size.low': 0.0045,
        'hypothesis.size.base': 0.0155,
        'hypothesis.size.high': 0.031,
        'hypothesis.by': '2028-12',
        none: {
          operational: 'Calls are not counted here.',
          financial: 'No budget falls.',
          employee: 'Work stays the same.',
        },
      }),
    ),
  ],
  [
    'about staff',
    all(
      quiet,
      at({
        'hypothesis.benefit': 'turnover',
        'hypothesis.measure': 'turnover',
        'hypothesis.measureName': 'turnover of handlers',
        'hypothesis.unit': '%',
        'hypothesis.baseline': 31,
        'hypothesis.target': 27.25,
        'hypothesis.size.unit': 'points',
        'hypothesis.size.low': 0.01,
        'hypothesis.size.base': 0.0375,
        'hypothesis.size.high': 0.065,
        'hypothesis.by': '2028-12',
        'situation.doNothing': '',
        'options[nothing].reason': 'It leaves the goal out of reach.',
      }),
    ),
  ],
  [
    'that loses money and says so',
    all(
      quiet,
      at({
        'benefits[customers-kept].inputs.marginPerPurchase.base': 40,
        'options[motor].benefit': 700_000,
        'options[motor].reason': 'It is the fall-back.',
      }),
    ),
  ],
  [
    'in nominal prices',
    all(
      quiet,
      at({
        'settings.priceBasis': 'nominal',
        'settings.inflation': 0.02,
        'benefits[customers-kept].priceGrowth': 0.02,
      }),
    ),
  ],
  [
    'over seven years, and why',
    all(
      quiet,
      at({
        'settings.horizonYears': 7,
        'settings.horizonBecause': 'The contract runs for seven years at a fixed price.',
      }),
    ),
  ],
  [
    'with a cost of nothing, and why',
    plus('costs', {
      id: 'office',
      name: 'Office space',
      kind: 'other',
      timing: 'one-off',
      initial: 'spread',
      start: '2027-03',
      months: 1,
      amount: {
        base: 0,
        unit: 'money',
        period: '',
        source: 'Facilities',
        asOf: '2027-01-01',
        owner: 'Claims Director',
        evidence: [],
      },
      note: 'The room is free until 2030.',
      inAsk: 'inside',
      money: 'new',
      contingencyBecause: 'Nothing is bought.',
    }),
  ],
  [
    'with a disadvantage',
    all(quiet, (it) =>
      withChangeAt(it, 'benefits', (rows) => [
        ...(rows as Row[]),
        {
          ...(rows as Row[]).find(({ id }) => id === 'status-calls'),
          id: 'replies',
          name: 'Replies to texts',
          disbenefit: true,
          driver: 'own',
          description: 'One customer in fifty replies and expects an answer.',
          measure: 'Replies a month',
          inputs: {
            volume: {
              base: 16_000,
              unit: 'replies',
              period: 'a year',
              source: 'Motor test',
              asOf: '2026-11-20',
              owner: 'Operations Director',
              evidence: ['motor-test'],
            },
            effect: {
              low: 0.01,
              base: 0.02,
              high: 0.03,
              unit: 'share',
              period: '',
              source: 'Motor test',
              asOf: '2026-11-20',
              owner: 'Operations Director',
              evidence: ['motor-test'],
            },
            unitValue: {
              base: 3,
              unit: 'money',
              period: 'a reply',
              source: 'Ledger',
              asOf: '2026-12-31',
              owner: 'Marcus Webb',
              evidence: ['ledger'],
            },
          },
        },
      ]),
    ),
  ],
  ['with benefits of waves before a later gate', at({ 'rollOut.gates[after-home].date': '2027-08-31' })],
  [
    'with a benchmark in another currency',
    plus('evidence', {
      id: 'benchmark',
      title: 'Benchmark of contact costs',
      kind: 'benchmark',
      finding: 'A live contact costs $8.01 there.',
      where: 'Published 2019',
      limits: 'It is of another country.',
    }),
  ],
];

describe('a harmless change', () => {
  it.each(harmless)('raises nothing: %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
});

describe('a sound case', () => {
  it.each(sound)('is refused at no gate: %s', (_, change) => {
    expect(musts(change)).toEqual([]);
  });
});
