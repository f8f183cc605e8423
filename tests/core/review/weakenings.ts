import { type Row, type SpoilingRow, all, at, eachOf, without } from './ways-to-spoil.ts';

const published = (values: Row) => at({ 'pilot.groups': [], 'pilot.published': values });

/** What was emptied, lowered or left to somebody else until the case read better. */
export const weakenings: readonly SpoilingRow[] = [
  // The proof.
  [
    'chance is told as proof',
    'finance',
    'hypothesis.size',
    published({ effect: 0.21, as: 'ratio', low: -0.3, high: 0.6, p: 0.4 }),
  ],
  [
    'an effect outside its own range',
    'finance',
    'pilot.published.effect',
    published({ effect: 0.21, as: 'ratio', low: 0.3, high: 0.4, p: 0.001 }),
  ],
  [
    'a p value of three',
    'finance',
    'pilot.published.p',
    published({ effect: 0.21, as: 'ratio', low: 0.18, high: 0.24, p: 3 }),
  ],
  [
    'a range and a p value of two tests',
    'finance',
    'pilot.published.p',
    published({ effect: 0.21, as: 'ratio', low: 0.18, high: 0.24, p: 0.5 }),
  ],
  [
    'more is counted on than was tried',
    'finance',
    'hypothesis.size',
    at({
      'hypothesis.size.low': 0.3,
      'hypothesis.size.base': 0.4,
      'hypothesis.size.high': 0.5,
      'benefits[status-calls].inputs.removedShare.low': 0.3,
      'benefits[status-calls].inputs.removedShare.base': 0.4,
      'benefits[status-calls].inputs.removedShare.high': 0.5,
    }),
  ],
  [
    'what leavers say is called a test',
    'finance',
    'evidence[leaver-talks].kind',
    at({ 'evidence[leaver-talks].kind': 'controlled-test' }),
  ],
  [
    'nobody was in it',
    'finance',
    'evidence[renewal-study].sample',
    at({ 'evidence[renewal-study].sample': 0 }),
  ],
  [
    'a study ends before it began',
    'finance',
    'evidence[renewal-study].until',
    at({ 'evidence[renewal-study].until': '2023-06-30' }),
  ],
  // Where numbers come from.
  [
    'the source is me',
    'finance',
    'benefits[turnover].inputs.turnoverFall',
    at({ 'benefits[turnover].inputs.turnoverFall.source': 'Me' }),
  ],
  [
    'various sources',
    'finance',
    'costs[licences].amount',
    at({ 'costs[licences].amount.source': 'various sources' }),
  ],
  [
    'a number of five years ago',
    'finance',
    'benefits[hire-days].inputs.costPerDay',
    at({ 'benefits[hire-days].inputs.costPerDay.asOf': '2022-06-30' }),
  ],
  ['an old offer', 'finance', 'costs[licences].amount', at({ 'costs[licences].amount.asOf': '2025-06-15' })],
  [
    'claims are counted in minutes',
    'finance',
    'sharedInputs.claims-per-year',
    at({ 'sharedInputs.claims-per-year.unit': 'minutes' }),
  ],
  // Ranges that go one way.
  [
    'an effect that can only turn out better',
    'finance',
    'benefits[status-calls].inputs.removedShare',
    at({ 'benefits[status-calls].inputs.removedShare.low': 0.2 }),
  ],
  [
    'a cost that can only turn out cheaper',
    'finance',
    'costs[training].amount',
    at({ 'costs[training].amount.high': 45_000 }),
  ],
  [
    'no cost has a range',
    'finance',
    'costs[licences].amount',
    eachOf('costs', (row) => ({
      ...row,
      amount: { ...(row['amount'] as Row), low: undefined, high: undefined },
    })),
  ],
  // How it is counted.
  ['a rate of 40%', 'finance', 'settings.discountRate', at({ 'settings.discountRate': 0.4 })],
  ['a nominal rate at real prices', 'finance', 'settings.inflation', at({ 'settings.rateKind': 'nominal' })],
  [
    'nominal prices without inflation',
    'finance',
    'settings.inflation',
    at({ 'settings.priceBasis': 'nominal' }),
  ],
  [
    'inflation of 25%',
    'finance',
    'settings.inflation',
    at({ 'settings.priceBasis': 'nominal', 'settings.inflation': 0.25 }),
  ],
  [
    'nobody says which prices they are',
    'finance',
    'settings.priceBasis',
    at({ 'settings.priceBasis': undefined }),
  ],
  ['nothing is said of optimism', 'finance', 'settings.optimismBasis', at({ 'settings.optimismBasis': '' })],
  [
    'optimism is emptied and its reason kept',
    'finance',
    'settings.optimismBenefits',
    at({ 'settings.optimismBasis': '10% is taken off benefits, as three projects since 2023 show.' }),
  ],
  [
    'optimism of one benefit alone',
    'finance',
    'benefits[hire-days].optimism',
    at({
      'benefits[turnover].optimism': 0.3,
      'settings.optimismBasis': 'Leavers were fewer by a third less than hoped for in 2024.',
    }),
  ],
  [
    'one benefit ends and the others never do',
    'finance',
    'benefits[status-calls].end',
    at({ 'benefits[turnover].end': '2029-12' }),
  ],
  [
    'benefits get dearer and costs do not',
    'finance',
    'costs[licences].priceGrowth',
    at({
      'benefits[turnover].priceGrowth': 0.02,
      'benefits[turnover].priceGrowthBecause': 'Wages grow by 2% more than prices do.',
    }),
  ],
  [
    'the price of one cost grows, and of the other nobody says',
    'finance',
    'costs[licences].priceGrowth',
    at({ 'costs[change-team].priceGrowth': 0.02 }),
  ],
  [
    'one cost holds contingency, and the others none',
    'finance',
    'costs[licences].contingencyShare',
    all(without('costs', 'contingency'), at({ 'costs[integration].contingencyShare': 0.1 })),
  ],
  ['flows fall when it suits', 'finance', 'settings.timingBecause', at({ 'settings.timingBecause': '' })],
  [
    'all of it from the first day',
    'finance',
    'benefits[customers-kept].rampBecause',
    at({ 'benefits[customers-kept].ramp': 'step', 'benefits[customers-kept].rampMonths': undefined }),
  ],
  [
    'it builds up to more than all',
    'finance',
    'benefits[customers-kept].rampShares',
    at({ 'benefits[customers-kept].ramp': 'by-year', 'benefits[customers-kept].rampShares': [0.5, 1, 1.4] }),
  ],
  [
    'points are typed a hundred times too large',
    'finance',
    'benefits[customers-kept].inputs.returnRise',
    at({
      'benefits[customers-kept].inputs.returnRise.base': 0.55,
      'benefits[customers-kept].inputs.returnRise.high': 0.9,
    }),
  ],
  [
    'a stress of 1%',
    'finance',
    'settings.stresses.benefitsLower',
    at({ 'settings.stresses': { benefitsLower: 0.01, costsHigher: 0.01, monthsLater: 1 } }),
  ],
  ['benefits fall one by one', 'finance', 'settings.commonFactor', at({ 'settings.commonFactor': 0 })],
  // Whose money it is.
  [
    'VAT is recovered in one row alone',
    'finance',
    'costs[licences].vat',
    at({ 'costs[licences].vat': 'recoverable' }),
  ],
  [
    'nobody says what becomes of VAT',
    'finance',
    'costs[licences].vat',
    at({ 'costs[licences].vat': undefined }),
  ],
  [
    'society pays what is asked for',
    'finance',
    'costs[integration].account',
    at({ 'costs[integration].account.kind': 'society' }),
  ],
  [
    'some other function pays',
    'finance',
    'costs[integration].account',
    at({ 'costs[integration].account.kind': 'function' }),
  ],
  [
    'a budget falls by more than is released',
    'finance',
    'benefits[hire-days].budget.amount',
    at({ 'benefits[hire-days].budget.amount': 400_000 }),
  ],
  [
    'a cost is avoided that nobody planned',
    'finance',
    'benefits[turnover].words',
    at({ 'benefits[turnover].words': { avoided: 1 }, 'benefits[turnover].budget.line': '' }),
  ],
  [
    'all of the time counts, and the reason says half',
    'finance',
    'benefits[status-calls].captureShare',
    at({ 'benefits[status-calls].captureShare': 1 }),
  ],
  [
    'an overlap is named and nothing done',
    'finance',
    'benefits[hire-days].overlapNote',
    at({ 'benefits[hire-days].overlaps': ['status-calls'] }),
  ],
  [
    'people for a month that are paid for nine',
    'finance',
    'ask.team[team].months',
    at({ 'ask.team[team].months': 1 }),
  ],
  ['people for minutes a week', 'finance', 'ask.team[team].share', at({ 'ask.team[team].share': 0.001 })],
  [
    'people in no sum, for no reason',
    'finance',
    'ask.team[team].because',
    all(without('costs', 'colleagues'), at({ 'ask.team[team].cost': '', 'ask.team[team].because': '-' })),
  ],
  // Who judges.
  [
    'the author agrees for finance',
    'finance',
    'agreements[finance].who',
    at({ 'agreements[finance].who': 'Priya Nair' }),
  ],
  [
    'the author judges the pilot',
    'finance',
    'pilot.judge',
    at({ 'pilot.judge': 'Head of Customer Experience' }),
  ],
  [
    'whoever gains judges the gate',
    'finance',
    'rollOut.gates[after-pilot].owner',
    at({ 'rollOut.gates[after-pilot].owner': 'Operations Director' }),
  ],
  [
    'one person stands for every benefit',
    'finance',
    'benefits[status-calls].owner',
    eachOf('benefits', (row) => ({ ...row, owner: 'Priya Nair' })),
  ],
  [
    'a missed gate changes nothing',
    'finance',
    'rollOut.gates[after-pilot].ifMissed',
    at({ 'rollOut.gates[after-pilot].ifMissed': 'We go on.' }),
  ],
  ['a chance of 3,000%', 'finance', 'risks[fade].chanceBefore', at({ 'risks[fade].chanceBefore': 30 })],
  [
    'a response that makes it worse',
    'finance',
    'risks[late].chanceAfter',
    at({ 'risks[late].chanceAfter': 0.6 }),
  ],
  [
    'no risk is left',
    'finance',
    'risks[fade].chanceAfter',
    eachOf('risks', (row) => ({ ...row, chanceAfter: 0.01, effectAfter: 'low' })),
  ],
  // When.
  ['it may be decided after the start', 'finance', 'ask.decideBy', at({ 'ask.decideBy': '2027-06-01' })],
  ['the goal lies behind', 'finance', 'situation.goal.by', at({ 'situation.goal.by': '2026-12-31' })],
  [
    'a result is reported before it starts',
    'finance',
    'tracking.measures[turnover].by',
    at({ 'tracking.measures[turnover].by': '2027-03' }),
  ],
  [
    'an early win of next year',
    'board',
    'earlyWins[receipt].by',
    at({ 'earlyWins[receipt].by': '2028-04-30' }),
  ],
  // What is said.
  ['a quote of nobody', 'board', 'situation.quoteBy', at({ 'situation.quoteBy': '' })],
  [
    'a date of birth',
    'board',
    'successStories[marta].before',
    at({ 'successStories[marta].before': 'Marta, born on 12 March 1961, was hit on a Friday.' }),
  ],
  [
    'a story that is imagined and agreed to',
    'board',
    'successStories[marta].consent',
    at({ 'successStories[marta].kind': 'imagined' }),
  ],
  [
    'an answer that is none',
    'board',
    'stakeholders[compliance].answer',
    at({ 'stakeholders[compliance].answer': 'n/a' }),
  ],
  [
    'no answer at all',
    'board',
    'stakeholders[compliance].answer',
    at({ 'stakeholders[compliance].answer': '' }),
  ],
  [
    'a duty that was waved through',
    'board',
    'duties[data].assessment',
    at({ 'duties[data].assessment': 'none' }),
  ],
  [
    'somebody is promised another amount',
    'finance',
    'stakeholders[finance-director].gain.amount',
    at({ 'stakeholders[finance-director].gain.amount': '£460,000 a year less' }),
  ],
  [
    'a best year that nobody computed',
    'finance',
    'questions[cash].answer',
    at({ 'questions[cash].answer': 'Of £851,000 in year 3, the best year, most is margin.' }),
  ],
  [
    'the whole case is plain sense',
    'finance',
    'hypothesis.plainSense',
    at({ 'hypothesis.plainSense': true }),
  ],
  [
    'plain sense for a million',
    'finance',
    'plainSense[letter-address].costCap',
    at({ 'plainSense[letter-address].costCap': 1_000_000 }),
  ],
  [
    'plain sense without a limit',
    'finance',
    'plainSense[letter-address].costCap',
    at({ 'plainSense[letter-address].costCap': undefined }),
  ],
];
