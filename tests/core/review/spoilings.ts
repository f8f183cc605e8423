import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import type { Gate } from '../../../src/core/review/index.ts';

type Spoil = (businessCase: BusinessCase) => unknown;

/** A way to spoil the example: which gate must refuse it, and where the finding must lie. */
export interface Spoiling {
  name: string;
  gate: Gate;
  path: string;
  spoil: (businessCase: BusinessCase) => BusinessCase;
}

type Row = Record<string, unknown>;

const at =
  (changes: Record<string, unknown>): Spoil =>
  (businessCase) =>
    Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), businessCase);

/** Numbers at these places, multiplied. */
const times =
  (factor: number, ...paths: string[]): Spoil =>
  (businessCase) =>
    paths.reduce(
      (it, path) => withChangeAt(it, path, (old) => (typeof old === 'number' ? old * factor : old)),
      businessCase,
    );

const wholeEstimate = (path: string): string[] => ['low', 'base', 'high'].map((end) => `${path}.${end}`);

const without =
  (list: string, ...ids: string[]): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (rows) =>
      (rows as Row[]).filter(({ id }) => !ids.includes(id as string)),
    );

const eachOf =
  (list: string, change: (row: Row) => Row): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (rows) => (rows as Row[]).map(change));

const plus =
  (list: string, ...rows: Row[]): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, list, (old) => [...(old as Row[]), ...rows]);

const benefitLike =
  (id: string, more: Row): Spoil =>
  (businessCase) =>
    withChangeAt(businessCase, 'benefits', (rows) => [
      ...(rows as Row[]),
      { ...(rows as Row[]).find((row) => row['id'] === id), ...more },
    ]);

const estimate = (base: number, unit: string, period: string, more: Row = {}): Row => ({
  base,
  unit,
  period,
  source: 'Claims system, 2026',
  asOf: '2026-12-31',
  owner: 'Claims Director',
  evidence: ['ledger'],
  ...more,
});

const all =
  (...spoils: Spoil[]): Spoil =>
  (businessCase) =>
    spoils.reduce<BusinessCase>((it, spoil) => businessCaseSchema.parse(spoil(it)), businessCase);

const table: readonly [string, Gate, string, Spoil][] = [
  // What is missing, or zero.
  ['costs are taken out and the ask stays', 'finance', 'costs', at({ costs: [] })],
  [
    'every cost is zero',
    'finance',
    'costs[integration].amount',
    eachOf('costs', (row) => ({ ...row, amount: { ...(row['amount'] as Row), low: 0, base: 0, high: 0 } })),
  ],
  [
    'one cost is zero',
    'finance',
    'costs[licences].amount',
    at({ 'costs[licences].amount.base': 0, 'costs[licences].amount.low': 0 }),
  ],
  ['one cost has no amount', 'finance', 'costs[licences]', at({ 'costs[licences].amount': undefined })],
  ['the people asked for cost nothing', 'finance', 'ask.team', without('costs', 'colleagues', 'change-team')],
  ['nobody is asked for, and six colleagues are a cost', 'finance', 'ask.team', at({ 'ask.team': [] })],
  [
    'the number of people is taken out',
    'finance',
    'ask.team',
    at({ 'ask.team[team].people': undefined, 'ask.team[team].months': undefined }),
  ],
  ['training is no cost', 'board', 'costs', without('costs', 'training')],
  ['nobody is trained', 'board', 'engagement.skills', at({ 'engagement.skills': [] })],
  ['duties are taken out', 'board', 'duties', at({ duties: [] })],
  ['a duty has no assessment', 'board', 'duties[data]', at({ 'duties[data].assessment': '' })],
  ['nothing is tracked', 'board', 'tracking.measures', at({ 'tracking.measures': [] })],
  [
    'a measure has no baseline',
    'board',
    'tracking.measures[hire]',
    at({ 'tracking.measures[hire].baseline': undefined }),
  ],
  [
    'a measure starts from zero',
    'finance',
    'tracking.measures[calls]',
    at({ 'tracking.measures[calls].baseline': 0 }),
  ],
  [
    'a benefit has no baseline',
    'finance',
    'benefits[hire-days].baseline',
    at({ 'benefits[hire-days].baseline': undefined }),
  ],
  [
    'a benefit starts from zero',
    'finance',
    'benefits[status-calls].baseline',
    at({ 'benefits[status-calls].baseline': 0 }),
  ],
  [
    'nobody says whether a baseline was measured',
    'finance',
    'benefits[turnover].baselineKind',
    at({ 'benefits[turnover].baselineKind': undefined }),
  ],
  ['the hypothesis starts from zero', 'finance', 'hypothesis.baseline', at({ 'hypothesis.baseline': 0 })],
  [
    'the hypothesis has no baseline',
    'finance',
    'hypothesis.baseline',
    at({ 'hypothesis.baseline': undefined }),
  ],
  ['the goal of the board is taken out', 'board', 'situation.goal.name', at({ 'situation.goal.name': '' })],
  [
    'the goal has no number',
    'board',
    'situation.goal',
    at({ 'situation.goal.now': undefined, 'situation.goal.target': undefined }),
  ],
  ['early wins are taken out', 'board', 'earlyWins', at({ earlyWins: [] })],
  [
    'an early win has nobody and no day',
    'board',
    'earlyWins[news]',
    at({ 'earlyWins[news].owner': '', 'earlyWins[news].by': '' }),
  ],
  [
    'nothing is known of what evidence shows',
    'finance',
    'evidence[motor-test]',
    eachOf('evidence', (row) => ({ ...row, finding: '', limits: '' })),
  ],
  ['evidence is taken out', 'finance', 'evidence', at({ evidence: [] })],
  [
    'the pilot has no threshold',
    'finance',
    'pilot.pass',
    at({ 'pilot.pass': undefined, 'pilot.stop': undefined }),
  ],
  ['the pilot is taken out', 'finance', 'pilot', at({ pilot: { groups: [] } })],
  ['no risk is owned', 'finance', 'risks', at({ risks: [] })],
  ['no stakeholder is asked', 'finance', 'stakeholders', at({ stakeholders: [] })],
  // A number without a source, by a second way.
  [
    'a benefit typed by year without a source',
    'finance',
    'benefits[more]',
    benefitLike('hire-days', {
      id: 'more',
      name: 'More margin',
      driver: 'yearly-amounts',
      inputs: {},
      yearlyAmounts: { base: [0, 5e6, 5e6, 5e6, 5e6] },
      words: { margin: 1 },
      evidence: [],
      start: '',
      ramp: undefined,
      rampMonths: undefined,
      measure: 'Margin',
      baseline: 1,
      target: 2,
    }),
  ],
  [
    'a cost without a source',
    'finance',
    'costs[training].amount',
    at({ 'costs[training].amount.source': '' }),
  ],
  [
    'a cost typed by year without a source',
    'finance',
    'costs[licences]',
    at({
      'costs[licences].amount': undefined,
      'costs[licences].yearlyAmounts': { base: [0, 180_000, 180_000, 180_000, 180_000] },
    }),
  ],
  [
    'a fact without a source',
    'finance',
    'situation.facts[settle-days].source',
    at({ 'situation.facts[settle-days].source': '' }),
  ],
  [
    'an input without a source',
    'finance',
    'benefits[hire-days].inputs.costPerDay',
    at({ 'benefits[hire-days].inputs.costPerDay.source': '' }),
  ],
  [
    'an input of a formula without a source',
    'finance',
    'benefits[hire-days].inputs.days',
    at({
      'benefits[hire-days].driver': 'own-formula',
      'benefits[hire-days].formula': 'days * cost',
      'benefits[hire-days].inputs': {
        days: { low: 1200, base: 3200, high: 4000, unit: 'days' },
        cost: {
          base: 50,
          unit: 'money',
          period: 'a day',
          source: 'Invoices',
          asOf: '2026-12-31',
          owner: 'Marcus Webb',
          evidence: ['hire-log'],
        },
      },
    }),
  ],
  ['the goal has no source', 'board', 'situation.goal.source', at({ 'situation.goal.source': '' })],
  [
    'what doing nothing costs has no source',
    'finance',
    'situation.doNothingCost',
    at({ 'situation.doNothingCost.source': '' }),
  ],
  [
    'an input without evidence',
    'finance',
    'benefits[customers-kept].inputs.returnRise',
    at({ 'benefits[customers-kept].inputs.returnRise.evidence': [] }),
  ],
  // Two zeros too many.
  ...[10, 100].flatMap((factor): [string, Gate, string, Spoil][] => [
    [
      `the shared volume × ${factor}`,
      'finance',
      'sharedInputs.claims-per-year',
      times(factor, 'sharedInputs.claims-per-year.base'),
    ],
    [
      `contacts for each case × ${factor}`,
      'finance',
      'benefits[status-calls].inputs.contactsPerCase',
      times(factor, 'benefits[status-calls].inputs.contactsPerCase.base'),
    ],
    [
      `the cost of a contact × ${factor}`,
      'finance',
      'benefits[status-calls].inputs.costPerContact',
      times(factor, 'benefits[status-calls].inputs.costPerContact.base'),
    ],
    [
      `the margin × ${factor}`,
      'finance',
      'benefits[customers-kept]',
      times(factor, 'benefits[customers-kept].inputs.marginPerPurchase.base'),
    ],
    [
      `purchases × ${factor}`,
      'finance',
      'benefits[customers-kept]',
      times(factor, 'benefits[customers-kept].inputs.purchasesPerYear.base'),
    ],
    [
      `the effect on renewals × ${factor}`,
      'finance',
      'benefits[customers-kept]',
      times(factor, ...wholeEstimate('benefits[customers-kept].inputs.returnRise')),
    ],
    [
      `days saved × ${factor}`,
      'finance',
      'benefits[hire-days]',
      times(factor, ...wholeEstimate('benefits[hire-days].inputs.daysSaved')),
    ],
    [
      `hire cars × ${factor}`,
      'finance',
      'benefits[hire-days]',
      times(factor, 'benefits[hire-days].inputs.casesPerYear.base'),
    ],
    [
      `people × ${factor}`,
      'finance',
      'benefits[turnover]',
      times(factor, 'benefits[turnover].inputs.people.base'),
    ],
    [`a licence × ${factor}`, 'finance', '', times(factor, ...wholeEstimate('costs[licences].amount'))],
    [
      `the time of colleagues × ${factor}`,
      'finance',
      '',
      times(factor, ...wholeEstimate('costs[colleagues].amount')),
    ],
    [
      `a fact against the baseline × ${factor}`,
      'finance',
      'situation.facts[status-calls]',
      times(factor, 'situation.facts[status-calls].value'),
    ],
    [
      `a fact against an input × ${factor}`,
      'finance',
      'situation.facts[calls-per-claim]',
      times(factor, 'situation.facts[calls-per-claim].value'),
    ],
    [
      `a percentage × ${factor}`,
      'finance',
      'situation.facts[status-only]',
      times(factor, 'situation.facts[status-only].value'),
    ],
    [
      `handler hours × ${factor}`,
      'finance',
      'situation.facts[handler-hours]',
      times(factor, 'situation.facts[handler-hours].value'),
    ],
    [
      `the baseline × ${factor}`,
      'finance',
      'hypothesis',
      times(factor, 'hypothesis.baseline', 'hypothesis.target'),
    ],
    [
      `what doing nothing costs × ${factor}`,
      'finance',
      'situation.doNothingCost',
      times(factor, 'situation.doNothingCost.base'),
    ],
    [
      `a measure × ${factor}`,
      'finance',
      'tracking.measures[renewal]',
      times(factor, 'tracking.measures[renewal].baseline'),
    ],
    [
      `the benefit of another option × ${factor}`,
      'finance',
      'options[portal]',
      times(factor, 'options[portal].benefit'),
    ],
  ]),
  // Parts that never meet.
  [
    'the hypothesis and its benefit differ in size',
    'finance',
    'hypothesis.size',
    all(
      at({
        'hypothesis.size.low': 0.3,
        'hypothesis.size.base': 0.4,
        'hypothesis.size.high': 0.5,
        'hypothesis.target': 144_000,
      }),
    ),
  ],
  [
    'the hypothesis is about another measure than its benefit',
    'finance',
    'hypothesis',
    at({
      'hypothesis.measure': 'satisfaction',
      'hypothesis.measureName': 'claims satisfaction',
      'hypothesis.unit': 'points',
      'hypothesis.direction': 'rise',
      'hypothesis.baseline': 60,
      'hypothesis.target': 72,
    }),
  ],
  ['the hypothesis names no benefit', 'finance', 'hypothesis.benefit', at({ 'hypothesis.benefit': '' })],
  [
    'the hypothesis names a benefit that is not there',
    'finance',
    'hypothesis.benefit',
    at({ 'hypothesis.benefit': 'gone' }),
  ],
  [
    'hypothesis and benefit start from other numbers',
    'finance',
    'benefits[status-calls]',
    at({ 'benefits[status-calls].baseline': 300_000, 'benefits[status-calls].target': 240_000 }),
  ],
  [
    'the target of a benefit is not what its inputs bring',
    'finance',
    'benefits[turnover].target',
    at({ 'benefits[turnover].target': 20 }),
  ],
  [
    'a fact is not the baseline',
    'finance',
    'situation.facts[status-calls]',
    at({ 'situation.facts[status-calls].value': 180_000 }),
  ],
  [
    'the pilot passes at another number than its gate',
    'finance',
    'rollOut.gates[after-pilot].threshold',
    at({
      'rollOut.gates[after-pilot].threshold':
        'at least 20% fewer status calls for each claim than without texts',
    }),
  ],
  [
    'the pilot stops under another number than "wrong if" says',
    'finance',
    'hypothesis.wrongIf',
    at({ 'hypothesis.wrongIf': 'status calls are less than 5% lower after eight weeks' }),
  ],
  [
    'the gate measures something else than the pilot',
    'finance',
    'rollOut.gates[after-pilot].measure',
    at({ 'rollOut.gates[after-pilot].measure': 'satisfaction with letters' }),
  ],
  [
    'the stages come to less than the ask',
    'finance',
    'ask.tranches',
    at({ 'ask.tranches[roll-out].amount': 100_000 }),
  ],
  [
    'a stage is paid before its gate',
    'finance',
    'ask.tranches[roll-out]',
    at({ 'ask.tranches[roll-out].when': '2027-04' }),
  ],
  [
    'a stage names another day than its gate',
    'finance',
    'ask.tranches[roll-out].condition',
    at({ 'ask.tranches[roll-out].condition': 'the pilot passes its gate on 30 July 2027' }),
  ],
  [
    'the gate moves behind the stage that it opens',
    'finance',
    '',
    at({ 'rollOut.gates[after-pilot].date': '2027-07-30', 'rollOut.gates[after-home].date': '2027-08-27' }),
  ],
  [
    'another option costs less than its words say',
    'finance',
    'options[portal].reason',
    at({ 'options[portal].cost': 1_700_000 }),
  ],
  [
    'the larger option leaves more, and the words say less',
    'finance',
    'options',
    at({ 'options[portal].benefit': 6_900_000 }),
  ],
  [
    'an option has no totals',
    'finance',
    'options[motor]',
    at({ 'options[motor].cost': undefined, 'options[motor].benefit': undefined }),
  ],
  [
    'two options have the same totals',
    'finance',
    'options',
    at({ 'options[portal].cost': 930_000, 'options[portal].benefit': 1_150_000 }),
  ],
  // Time.
  [
    'a benefit before the pilot ends',
    'finance',
    'benefits[status-calls].start',
    at({ 'benefits[status-calls].start': '2027-04' }),
  ],
  [
    'a benefit before the work starts',
    'finance',
    'benefits[hire-days].start',
    at({ 'settings.startMonth': '2026-09', 'benefits[hire-days].start': '2026-10' }),
  ],
  [
    'licences stop while benefits go on',
    'finance',
    'costs[licences].end',
    at({ 'costs[licences].end': '2028-02' }),
  ],
  [
    'a team is paid only from the third year',
    'finance',
    'costs[change-team].start',
    at({ 'costs[change-team].start': '2029-09' }),
  ],
  [
    'a yearly amount is booked once',
    'finance',
    'costs[licences].timing',
    at({ 'costs[licences].timing': 'one-off' }),
  ],
  [
    'the plan is stretched to ten years',
    'finance',
    'settings.horizonYears',
    at({ 'settings.horizonYears': 10 }),
  ],
  [
    'a price grows above inflation',
    'finance',
    'benefits[customers-kept].priceGrowth',
    at({ 'benefits[customers-kept].priceGrowth': 0.06 }),
  ],
  ['no rate is above zero', 'finance', 'settings.discountRate', at({ 'settings.discountRate': 0 })],
  ['the pilot ends after its gate', 'finance', 'rollOut.gates[after-pilot].date', at({ 'pilot.weeks': 20 })],
  [
    'the work starts before the decision',
    'finance',
    'ask.startMonth',
    at({ 'ask.startMonth': '2027-01', 'settings.startMonth': '2027-01' }),
  ],
  ['the work ends after the plan', 'finance', 'ask.endMonth', at({ 'ask.endMonth': '2032-12' })],
  // Words of money.
  [
    'freed time is called released',
    'finance',
    'benefits[status-calls]',
    at({ 'benefits[status-calls].words': { released: 1 } }),
  ],
  [
    'freed time is called margin',
    'finance',
    'benefits[status-calls].words',
    at({ 'benefits[status-calls].words': { margin: 1 } }),
  ],
  [
    'freed time is called avoided',
    'finance',
    'benefits[status-calls].words',
    at({ 'benefits[status-calls].words': { avoided: 1 } }),
  ],
  [
    'the premium is booked as margin',
    'finance',
    'benefits[customers-kept].inputs.marginPerPurchase',
    at({
      'benefits[customers-kept].inputs.marginPerPurchase.base': 610,
      'benefits[customers-kept].inputs.marginPerPurchase.source': 'Average premium of a policy, 2026',
    }),
  ],
  [
    'the time of customers is cash',
    'finance',
    'benefits[wait]',
    plus('benefits', {
      id: 'wait',
      name: 'Customers wait less',
      dimension: 'customer',
      driver: 'own',
      words: { margin: 1 },
      account: { kind: 'own' },
      description: 'The time of customers at £15 an hour.',
      owner: 'Claims Director',
      measure: 'Minutes waited by customers',
      baseline: 10,
      baselineKind: 'measured',
      target: 8,
      targetDate: '2027-12-31',
      evidence: ['ledger'],
      start: '2027-06',
      ramp: 'linear',
      rampMonths: 6,
      inputs: {
        volume: estimate(100_000, 'hours', 'a year'),
        effect: estimate(0.2, 'share', '', { low: 0.1, high: 0.3 }),
        unitValue: estimate(15, 'money', 'an hour'),
      },
    }),
  ],
  [
    'customers gain, and it is our margin',
    'finance',
    'benefits[customers-kept].account',
    at({ 'benefits[customers-kept].account': { kind: 'customers' } }),
  ],
  [
    'a score is turned into money',
    'finance',
    'benefits[score]',
    plus('benefits', {
      id: 'score',
      name: 'Higher satisfaction score',
      dimension: 'customer',
      driver: 'own',
      words: { margin: 1 },
      account: { kind: 'own' },
      description: 'Each point of NPS is worth £50,000.',
      owner: 'Marketing Director',
      measure: 'Net promoter score',
      baseline: 61,
      baselineKind: 'measured',
      target: 75,
      targetDate: '2027-12-31',
      evidence: ['leaver-talks'],
      start: '2027-06',
      ramp: 'linear',
      rampMonths: 6,
      inputs: {
        volume: estimate(14, 'points of the score', 'a year'),
        effect: estimate(1, 'share', '', { low: 0.5, high: 1 }),
        unitValue: estimate(50_000, 'money', 'a point'),
      },
    }),
  ],
  // Twice.
  [
    'the same calls by numbers of their own',
    'finance',
    'benefits[again]',
    plus('benefits', {
      id: 'again',
      name: 'Avoidable calls',
      dimension: 'operational',
      driver: 'avoidable-contact',
      words: { time: 1 },
      captureShare: 0.5,
      owner: 'Operations Director',
      measure: 'Calls a month',
      baseline: 240_000,
      baselineKind: 'measured',
      target: 216_000,
      targetDate: '2027-12-31',
      evidence: ['ledger'],
      start: '2027-06',
      ramp: 'linear',
      rampMonths: 6,
      account: { kind: 'own' },
      inputs: {
        contactsPerYear: estimate(240_000, 'calls', 'a year'),
        avoidableShare: estimate(0.5, 'share', ''),
        removedShare: estimate(0.2, 'share', '', { low: 0.1, high: 0.3 }),
        costPerContact: estimate(8.75, 'money', 'a call'),
      },
    }),
  ],
  [
    'a benefit stands twice',
    'finance',
    'benefits[clone]',
    benefitLike('customers-kept', { id: 'clone', name: 'Loyal customers' }),
  ],
  [
    'a benefit with its own numbers stands twice',
    'finance',
    'benefits[clone]',
    benefitLike('turnover', { id: 'clone', name: 'Staff stay longer' }),
  ],
  // Evidence.
  [
    'all evidence is from who sells it',
    'finance',
    'evidence',
    eachOf('evidence', (row) => ({ ...row, kind: 'supplier', interest: 'Sells the service' })),
  ],
  [
    'all evidence is unknown',
    'finance',
    'evidence',
    eachOf('evidence', (row) => ({ ...row, kind: 'unknown' })),
  ],
  [
    'the largest benefit rests on an assumption',
    'finance',
    'benefits[customers-kept]',
    at({ 'evidence[renewal-study].kind': 'assumption' }),
  ],
  [
    'the largest benefit rests on what a supplier says',
    'finance',
    'benefits[customers-kept]',
    at({ 'benefits[customers-kept].inputs.returnRise.evidence': ['quotes'] }),
  ],
  [
    'a supplier has no interest',
    'finance',
    'evidence[quotes].interest',
    at({ 'evidence[quotes].interest': '' }),
  ],
  [
    'an input names evidence that is not there',
    'finance',
    'benefits[customers-kept].inputs.returnRise',
    at({ 'benefits[customers-kept].inputs.returnRise.evidence': ['gone'] }),
  ],
  // The pilot.
  ['the pilot compares with nothing', 'finance', 'pilot.design', at({ 'pilot.design': 'none' })],
  [
    'nobody says what the pilot is compared with',
    'finance',
    'pilot.design',
    at({ 'pilot.design': undefined }),
  ],
  ['the group without the change is gone', 'finance', 'pilot.groups', without('pilot.groups', 'without')],
  [
    'the pilot is too small',
    'finance',
    'pilot.groups',
    at({
      'pilot.groups[with].people': 23,
      'pilot.groups[with].events': 54,
      'pilot.groups[without].people': 23,
      'pilot.groups[without].events': 69,
    }),
  ],
  [
    'the threshold moves after the result',
    'finance',
    'rollOut.gates[after-pilot].threshold',
    at({ 'pilot.done': 'finished', 'pilot.pass': 0.2, 'pilot.stop': 0.12 }),
  ],
  ['the pilot stops above what it passes', 'finance', 'pilot.stop', at({ 'pilot.stop': 0.3 })],
  // Words against the model.
  [
    'it pays back in month 2',
    'finance',
    'situation.toBe',
    at({ 'situation.toBe': 'Customers get a text each time. It pays back in month 2.' }),
  ],
  [
    'it pays for itself within a year',
    'finance',
    'stakeholders[finance-director].wiifm',
    at({ 'stakeholders[finance-director].wiifm': 'It pays for itself within six months.' }),
  ],
  [
    'even the low case earns',
    'finance',
    'questions[low].answer',
    at({ 'questions[low].answer': 'Even the low case earns money.' }),
  ],
  [
    'there is no loss in the worst case',
    'finance',
    'options[texts].reason',
    at({ 'options[texts].reason': 'Even in the worst case we make a profit.' }),
  ],
  [
    'it is guaranteed',
    'finance',
    'benefits[hire-days].description',
    at({ 'benefits[hire-days].description': 'The saving is guaranteed.' }),
  ],
  [
    'there is no risk',
    'finance',
    'stakeholders[it-director].answer',
    at({ 'stakeholders[it-director].answer': 'There is no risk for you.' }),
  ],
  [
    'another currency',
    'finance',
    'situation.whyNow',
    at({ 'situation.whyNow': 'The contract of €400,000 ends in September 2027.' }),
  ],
  [
    'another currency in dollars',
    'finance',
    'options[portal].reason',
    at({ 'options[portal].reason': 'It costs twice as much: USD 3.4 million.' }),
  ],
  ['to be confirmed', 'finance', 'risks[late].owner', at({ 'risks[late].owner': 'TBC' })],
  [
    'to be decided, in words',
    'finance',
    'governance.escalation',
    at({ 'governance.escalation': 'To be determined' }),
  ],
  ['filler', 'finance', 'situation.asIs', at({ 'situation.asIs': 'Lorem ipsum dolor sit amet.' })],
  [
    'a net benefit that the model does not give',
    'finance',
    'questions[cash].answer',
    at({ 'questions[cash].answer': 'The net present value is £1.9 million, most of it money.' }),
  ],
  [
    'another return on investment',
    'finance',
    'situation.whyNow',
    at({ 'situation.whyNow': 'The return on investment is 310%, and the contract ends in September 2027.' }),
  ],
  [
    'another length of the plan',
    'finance',
    'options[texts].reason',
    at({ 'options[texts].reason': 'It brings the most over seven years.' }),
  ],
  [
    'it proves a cause without a comparison',
    'finance',
    'pilot',
    at({
      'pilot.design': 'before-after',
      'pilot.done': 'finished',
      'pilot.outcome': 'The texts caused calls to fall by 21%.',
    }),
  ],
  [
    'it pays back within 60 days',
    'finance',
    'situation.whyNow',
    at({ 'situation.whyNow': 'It is paid back within 60 days of the decision.' }),
  ],
  [
    'it pays back by a month with its name',
    'finance',
    'ask.half',
    at({ 'ask.half': 'Motor only pays back in June 2027.' }),
  ],
  [
    'the proof of a story is not its figure',
    'finance',
    'successStories[marta].proof',
    at({ 'successStories[marta].proof': 'Customers with texts made 41% fewer status calls.' }),
  ],
  [
    'the hypothesis is called something else',
    'finance',
    'hypothesis',
    at({ 'hypothesis.measureName': 'complaints about prices' }),
  ],
  [
    'a twin with another effect',
    'finance',
    'benefits[twin]',
    benefitLike('status-calls', {
      id: 'twin',
      name: 'Quieter lines',
      inputs: {
        casesPerYear: { shared: 'claims-per-year' },
        contactsPerCase: estimate(2, 'calls', 'a claim'),
        removedShare: estimate(0.15, 'share', '', { low: 0.1, high: 0.2 }),
        costPerContact: estimate(9, 'money', 'a call'),
      },
    }),
  ],
  [
    'the price of a policy is told as its margin',
    'finance',
    'benefits[customers-kept].inputs.marginPerPurchase',
    at({
      'benefits[customers-kept].inputs.marginPerPurchase.base': 480,
      'benefits[customers-kept].description': 'Each customer who stays pays a premium of £480.',
    }),
  ],
  [
    'customers save time, and it is margin',
    'finance',
    'benefits[customers-kept].account',
    at({ 'benefits[customers-kept].description': 'Customers save ten minutes a claim, at £15 an hour.' }),
  ],
  [
    'an owner is not named yet',
    'finance',
    'benefits[turnover].owner',
    at({ 'benefits[turnover].owner': 'N.N.' }),
  ],
  [
    'the gate names no number',
    'finance',
    'rollOut.gates[after-pilot].threshold',
    at({ 'rollOut.gates[after-pilot].threshold': 'it looks good' }),
  ],
  [
    'a stage that waits for nothing',
    'finance',
    'ask.tranches[roll-out].when',
    at({
      'ask.tranches[roll-out].condition': 'the money is needed',
      'ask.tranches[roll-out].when': '2027-04',
    }),
  ],
  [
    'a shared number is typed again',
    'finance',
    'benefits[status-calls].inputs.casesPerYear',
    at({ 'benefits[status-calls].inputs.casesPerYear': estimate(80_000, 'claims', 'a year') }),
  ],
  [
    'a number of a day to come',
    'finance',
    'benefits[turnover].inputs.people',
    at({ 'benefits[turnover].inputs.people.asOf': '2031-01-01' }),
  ],
  [
    'a supplier without an interest',
    'finance',
    'evidence[quotes].interest',
    at({ 'evidence[quotes].interest': 'None' }),
  ],
  [
    'it pays in every case',
    'finance',
    'questions[low].answer',
    at({ 'questions[low].answer': 'It pays in every case.' }),
  ],
  [
    'the money is back soon',
    'finance',
    'questions[cash].answer',
    at({ 'questions[cash].answer': 'The money is back after two months.' }),
  ],
  [
    'a return that nobody computed',
    'finance',
    'questions[cash].answer',
    at({ 'questions[cash].answer': 'A return of 300% on the money.' }),
  ],
  [
    'millions that nobody computed',
    'finance',
    'situation.toBe',
    at({ 'situation.toBe': 'It saves £5 million a year.' }),
  ],
];

export const spoilings: readonly Spoiling[] = table.map(([name, gate, path, spoil]) => ({
  name,
  gate,
  path,
  spoil: (businessCase) => businessCaseSchema.parse(spoil(businessCase)),
}));
