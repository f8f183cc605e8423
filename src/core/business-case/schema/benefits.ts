import * as z from 'zod/mini';
import { inputSchema } from '../../quantities/estimate.ts';
import {
  choice,
  list,
  money,
  month,
  number,
  prose,
  share,
  text,
  words,
  yesNo,
  day,
} from '../../quantities/field.ts';

export const dimensions = {
  operational: 'Operational',
  financial: 'Financial',
  employee: 'Employee',
  customer: 'Customer',
} as const;

export type Dimension = keyof typeof dimensions;

export const cashKinds = {
  'cash-releasing': 'Cash saved',
  'revenue-margin': 'Margin on income',
  'avoided-cost': 'Cost avoided',
  'freed-capacity': 'Time set free',
  'not-monetised': 'Shown, not valued',
} as const;

export type CashKind = keyof typeof cashKinds;

/** Plain amounts by year: the first is the initial flow, year 0; the others are years 1, 2, 3 … */
const yearlyAmounts = z.optional(
  z.looseObject({
    base: z._default(z.array(z.number()), []),
    low: z.optional(z.array(z.number())),
    high: z.optional(z.array(z.number())),
  }),
);

export const benefits = list(
  { title: 'Impact', hint: 'Give a range, not a promise.', one: 'benefit' },
  {
    name: text({ title: 'What changes?', example: 'Fewer status calls' }),
    dimension: choice(dimensions, { title: 'Which impact is it?' }),
    driver: text({
      title: 'How is it valued?',
      hint: 'A driver of the catalogue, how many times how much, or plain yearly amounts.',
      hidden: true,
    }),
    inputs: z._default(z.record(z.string(), inputSchema), {}),
    formula: text({
      title: 'A formula of your own',
      hint: 'With + − × ÷ ^ ( ), min, max, if, comparisons, and the names of your inputs.',
      example: 'calls × minutes × cost',
      hidden: true,
    }),
    yearlyAmounts,
    description: prose({
      title: 'In one sentence',
      example: 'Callers who only ask for news no longer need to.',
    }),
    start: month({ title: 'When does it start?', example: 'May 2027' }),
    ramp: choice(
      { step: 'At once', linear: 'Evenly', 's-curve': 'Slowly, then fast, then slowly' },
      { title: 'How does it build up?' },
    ),
    rampMonths: number({ title: 'Months until full effect', unit: 'months', example: '6' }),
    end: month({ title: 'When does it end?', hint: 'Empty when it lasts.' }),
    priceGrowth: share({
      title: 'By how much does its price grow a year?',
      hint: 'In real prices only what goes beyond inflation.',
      example: '2%',
    }),
    cashKind: choice(cashKinds, {
      title: 'Is it cash?',
      hint: 'Cash saved: a named budget falls by it. Totals are shown separately.',
    }),
    captureShare: share({
      title: 'Share of the freed time that you count',
      hint: 'Empty counts it in full; finance usually accepts about half.',
      example: '50%',
    }),
    budgetLine: text({ title: 'Which budget falls?', example: 'Agency staff, claims' }),
    owner: text({ title: 'Who will be held to it?', example: 'Operations Director' }),
    measure: text({ title: 'How will it be measured?', example: 'Status calls a month, telephony report' }),
    baseline: number({ title: 'Where does it stand today?', example: '240,000' }),
    baselineKind: choice(
      { measured: 'Measured', estimated: 'Estimated' },
      { title: 'Is that measured or estimated?' },
    ),
    target: number({ title: 'Target', example: '192,000' }),
    targetDate: day({ title: 'Target date' }),
    evidence: words({
      title: 'What is it based on?',
      one: 'piece of evidence',
      hidden: true,
      names: 'evidence',
    }),
    overlaps: words({
      title: 'Counted somewhere else too?',
      one: 'other benefit',
      hidden: true,
      names: 'benefits',
    }),
    overlapNote: prose({ title: 'What was done about the overlap?' }),
    pool: text({
      title: 'Which work does it act on?',
      hint: 'Benefits that name the same work draw on it one after the other.',
      example: 'Calls of the service line',
    }),
    poolOverride: prose({
      title: 'Why does it count in full beside the others?',
      hint: 'Only if they share no contact, customer or hour. The reason is printed.',
      example: 'They touch different customers: Motor here, Home there.',
    }),
    boundsOverride: prose({
      title: 'Why is it more than experience allows?',
      hint: 'What you have seen yourself, and where it is written down. The reason is printed.',
      example: 'Our own trial in 2026 cut leavers from 3% to 2% a month: annex B.',
    }),
    disbenefit: yesNo({ title: 'Is this a disadvantage?', hint: 'It counts against the case.' }),
  },
);

/** "None expected, because …": an impact that was thought about and left out says why. */
export const noneExpected = z.prefault(
  z.looseObject({
    operational: prose({ title: 'No operational impact is expected, because' }),
    financial: prose({ title: 'No financial impact is expected, because' }),
    employee: prose({ title: 'No impact on employees is expected, because' }),
    customer: prose({ title: 'No impact on customers is expected, because' }),
  }),
  {},
);

export const plainSense = list(
  {
    title: 'Plain sense',
    hint: 'Worth doing without a calculation. Argued, never added to a total.',
    one: 'plain-sense item',
  },
  {
    name: text({ title: 'What will be done?', example: 'Correct the address on the claim letter' }),
    dimension: choice(dimensions, { title: 'Which impact is it?' }),
    because: prose({ title: 'We have not put a figure on this because' }),
    owner: text({ title: 'Who does it?' }),
    costCap: money({ title: 'It may cost at most', example: '£2,000' }),
    checkDate: day({ title: 'When do we look whether it helped?' }),
  },
);
