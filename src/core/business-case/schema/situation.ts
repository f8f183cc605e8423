import { estimate } from '../../quantities/estimate.ts';
import { asked } from '../../quantities/asked.ts';
import { goal, journey } from './goals.ts';
import {
  choice,
  day,
  group,
  list,
  money,
  month,
  number,
  prose,
  share,
  text,
  words,
  yesNo,
} from '../../quantities/field.ts';

export const situation = group(
  { title: 'Situation', hint: 'What happens now, what will be different, and why now.' },
  {
    asIs: prose({
      title: 'What happens now?',
      hint: 'One or two sentences that a stranger would understand.',
      sentences: true,
      example: 'Customers ring us because we go quiet.',
      soft: 400,
    }),
    toBe: prose({
      title: 'What will be different?',
      sentences: true,
      example: 'A text at every milestone; nobody has to ring.',
      soft: 400,
    }),
    byMonths: number({ title: 'By when?', unit: 'months', example: '12' }),
    journey,
    goal,
    whyNow: prose({
      title: 'Why now?',
      gate: 'board',
      sentences: true,
      hint: 'A trigger with a date: a contract, a rule, a trend.',
      example: 'The telephony contract is renewed in September 2027, priced by volume.',
    }),
    doNothing: prose({
      title: 'What if we do nothing?',
      gate: 'board',
      sentences: true,
      example: 'Calls grow with claims, by 4% a year.',
    }),
    doNothingCost: estimate({
      title: 'What does it cost a year to go on as today?',
      gate: 'finance',
      hint: 'Money a year.',
      unit: 'money',
    }),
    doNothingGrowth: share({ title: 'By how much does that grow a year?', gate: 'finance', example: '4%' }),
    facts: list(
      { title: 'The facts', hint: 'Each with its source. Six at most reach a slide.', one: 'fact' },
      {
        fact: text({ title: 'Fact', example: 'Status calls' }),
        value: number({ title: 'Value', example: '240,000' }),
        unit: text({ title: 'Unit', example: 'calls' }),
        period: text({ title: 'Period', example: 'in 2026' }),
        source: text({ title: 'Source', example: 'Telephony report' }),
        asOf: day({ title: 'As of', gate: 'finance' }),
        owner: text({ title: 'Who stands for it?', gate: 'finance', example: 'Operations Director' }),
        asked: asked(),
      },
    ),
    quote: prose({ title: 'In a customer’s words', gate: 'finance', example: 'I rang eleven times.' }),
    quoteBy: text({ title: 'Who said it?', gate: 'finance', example: 'Customer, Leeds' }),
    quoteConsent: yesNo({
      title: 'Did they agree that we use it?',
      gate: 'finance',
      hint: 'Without consent it is not printed.',
    }),
  },
);

/** The measures that a hypothesis can be about; the words are those of the field. */
export const measures = {
  contacts: 'Contacts',
  'status-calls': 'Status calls',
  'handling-time': 'Handling time',
  'first-contact-resolution': 'First-contact resolution',
  complaints: 'Complaints',
  churn: 'Customers lost',
  satisfaction: 'Customer satisfaction',
  recommendation: 'Willingness to recommend',
  effort: 'Customer effort',
  turnover: 'Staff turnover',
  absence: 'Sickness absence',
  conversion: 'Conversion',
  'cycle-time': 'Time to settle a case',
  errors: 'Errors and rework',
  other: 'Something else',
} as const;

export const hypothesis = group(
  { title: 'Idea and hypothesis', hint: 'One sentence that can turn out wrong.' },
  {
    change: prose({ title: 'If we', ends: 'If we', example: 'text customers at every claim milestone' }),
    forWhom: prose({ title: 'for', example: 'motor and home customers with an open claim' }),
    measure: choice(measures, { title: 'then this measure' }),
    measureName: text({
      title: 'as you call it',
      hint: 'The words that stand in the sentence.',
      example: 'status calls',
    }),
    direction: choice({ fall: 'will fall', rise: 'will rise' }, { title: 'in this direction' }),
    size: estimate({
      title: 'by how much',
      hint: 'Low, base and high: one time in ten it will be less than low, one time in ten more than high.',
      unit: 'share',
    }),
    baseline: number({ title: 'from', gate: 'finance', hint: 'Where it stands today.', example: '240,000' }),
    baselineKind: choice(
      { measured: 'Measured', estimated: 'Estimated' },
      { title: 'Is today’s number measured or estimated?', gate: 'finance' },
    ),
    target: number({ title: 'to', gate: 'finance', example: '192,000' }),
    unit: text({ title: 'counted in', gate: 'finance', example: 'calls a year' }),
    by: month({ edge: 'last', title: 'by', example: 'December 2027' }),
    because: prose({
      title: 'because',
      ends: 'because',
      example: 'seven of ten callers only want to know where their claim is',
    }),
    wrongIf: prose({
      title: 'We will know we are wrong if',
      gate: 'board',
      ends: 'wrong if',
      example: 'fewer than 8% of status calls have gone by week 8',
    }),
    benefit: text({
      title: 'The benefit that values it',
      gate: 'finance',
      hint: 'Its effect, volume, start and target are those of this sentence: each is typed once.',
      names: 'benefits',
    }),
    inScope: words({ title: 'In scope', gate: 'board', one: 'part in scope', example: 'Motor, Home' }),
    outOfScope: words({
      title: 'Out of scope',
      gate: 'board',
      one: 'part out of scope',
      example: 'Injury claims',
    }),
    plainSense: yesNo({
      title: 'Is this plain sense, no numbers needed?',
      gate: 'finance',
      hint: 'The paper says so, and number checks are off.',
    }),
    plainSenseBecause: prose({
      title: 'Why does it need no numbers?',
      gate: 'finance',
      example: 'The letter carries a wrong address.',
    }),
  },
);

export const ask = group(
  { title: 'The ask', hint: 'Time, people and money, in words that can go into the minutes.' },
  {
    verb: choice(
      { approve: 'approve', agree: 'agree', authorise: 'authorise', endorse: 'endorse', note: 'note' },
      { title: 'What should they do?', gate: 'finance' },
    ),
    purpose: text({
      title: 'To do what?',
      gate: 'finance',
      ends: 'We ask for the money to',
      example: 'text customers at every claim milestone',
    }),
    team: list(
      {
        title: 'People you ask for',
        hint: 'Their time is a cost, also where they are paid already.',
        one: 'group of people',
      },
      {
        function: text({ title: 'From where?', example: 'Claims' }),
        people: number({ title: 'How many people?', unit: 'people', example: '6' }),
        share: share({ title: 'Share of their time', example: '50%' }),
        months: number({
          title: 'For how long?',
          hint: 'As long as the work lasts, when empty.',
          unit: 'months',
          example: '9',
        }),
        rate: money({ title: 'Cost of one of them a month, full time', example: '£4,800' }),
        inAsk: choice(
          { outside: 'They are paid already', inside: 'Inside the sum we ask for' },
          { title: 'Who pays for them?', gate: 'finance' },
        ),
        source: text({ title: 'Source', gate: 'finance', example: 'Finance, staff rates 2027' }),
        asOf: day({ title: 'As of', gate: 'finance' }),
        owner: text({ title: 'Who stands for it?', gate: 'finance' }),
        cost: text({ title: 'The cost that already holds them', hidden: true, names: 'costs' }),
        because: prose({
          title: 'In no sum, because',
          gate: 'finance',
          hint: 'Only where their time costs nothing that anybody counts.',
        }),
      },
    ),
    startMonth: month({ title: 'Work starts', example: 'March 2027' }),
    endMonth: month({ edge: 'last', title: 'Work ends', example: 'December 2027' }),
    difference: group(
      {
        title: 'You ask for another sum than the costs',
        hint: 'Empty when you ask for what the costs inside the ask come to.',
      },
      {
        oneOff: money({ title: 'One-off money asked for', example: '£320,000' }),
        yearly: money({ title: 'Money asked for each year', example: '£320,000' }),
        because: prose({ title: 'Why is it not what the costs come to?', gate: 'finance' }),
      },
    ),
    fundingSource: text({ title: 'Paid from', gate: 'finance', example: 'the 2027 change fund' }),
    contingencyIncluded: yesNo({ title: 'Does the one-off amount include contingency?', gate: 'finance' }),
    contingency: money({ title: 'Contingency in it', gate: 'finance', example: '£30,000' }),
    decision: prose({
      title: 'What exactly should they decide?',
      hint: 'Starts with a verb, fits into the minutes.',
      example: 'Release £320,000 and name a sponsor',
    }),
    decideBy: day({ title: 'Decide by', gate: 'board', example: '15 March 2027' }),
    whatWaits: prose({
      title: 'What waits if they do not?',
      gate: 'board',
      sentences: true,
      example: 'The pilot slot in the claims system moves to autumn.',
    }),
    delegation: text({
      title: 'Who may act within it?',
      gate: 'board',
      example: 'The Chief Operating Officer releases the second stage',
    }),
    tranches: list(
      { title: 'Release in stages', gate: 'finance', one: 'stage' },
      {
        name: text({ title: 'Stage', example: 'Pilot' }),
        amount: money({ title: 'Amount', example: '£80,000' }),
        when: month({ title: 'When' }),
        condition: text({ title: 'On condition that', example: 'the pilot passes its gate' }),
      },
    ),
    half: prose({ title: 'What if you get half?', gate: 'board', example: 'Motor only, over six months.' }),
  },
);
