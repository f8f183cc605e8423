import * as z from 'zod/mini';
import { inputSchema } from '../../quantities/estimate.ts';
import {
  choice,
  day,
  list,
  money,
  month,
  number,
  prose,
  share,
  text,
  words as shortTexts,
  yesNo,
} from '../../quantities/field.ts';
import { account, budget, posts, prices, words, yearlyAmounts } from './money.ts';

export const dimensions = {
  operational: 'Operational',
  financial: 'Financial',
  employee: 'Employee',
  customer: 'Customer',
} as const;

export type Dimension = keyof typeof dimensions;

export const benefits = list(
  { title: 'Impact', hint: 'Give a range, not a promise.', one: 'benefit' },
  {
    name: text({ title: 'What changes?', example: 'Fewer status calls' }),
    label: text({
      title: 'In two or three words',
      gate: 'board',
      hint: 'For charts and cards, where the name is too long.',
      example: 'Status calls',
      soft: 24,
    }),
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
      gate: 'board',
      example: 'Callers who only ask for news no longer need to.',
    }),
    start: month({ title: 'When does it start?', example: 'May 2027' }),
    ramp: choice(
      {
        step: 'At once',
        linear: 'Evenly',
        's-curve': 'Slowly, then fast, then slowly',
        'by-year': 'By shares that I give for each year',
      },
      { title: 'How does it build up?' },
    ),
    rampMonths: number({ title: 'Months until full effect', unit: 'months', example: '6' }),
    /** Of the full effect, in each year from the start; the last goes on. */
    rampShares: z._default(z.array(z.number()), []),
    rampBecause: prose({
      title: 'Why is it there at once?',
      example: 'The new letter goes to every customer from the first day.',
    }),
    end: month({ edge: 'last', title: 'When does it end?', hint: 'Empty when it lasts.' }),
    priceGrowth: share({
      title: 'By how much does its price grow a year?',
      hint: 'In real prices only what goes beyond inflation.',
      example: '2%',
    }),
    priceGrowthBecause: prose({
      title: 'Why does it grow more than prices do?',
      example: 'The wage agreement adds 1.5% beyond inflation each year until 2030.',
    }),
    prices,
    optimism: share({
      title: 'Taken off this one for optimism',
      hint: 'Empty when it is as the settings say.',
      example: '10%',
    }),
    words,
    isShown: yesNo({ title: 'Shown, not valued', hint: 'It is told and stands in no total.' }),
    budget,
    captureShare: share({
      title: 'Share of the freed time that becomes money',
      hint: 'Finance usually accepts about half.',
      example: '50%',
    }),
    captureBecause: prose({
      title: 'Why that share?',
      example: 'Overtime of 5,000 hours ends; the other hours are short breaks between calls.',
    }),
    posts,
    account: account('Whose money is it?'),
    owner: text({ title: 'Who will be held to it?', gate: 'finance', example: 'Operations Director' }),
    measure: text({ title: 'How will it be measured?', example: 'Status calls a month, telephony report' }),
    baseline: number({ title: 'Where does it stand today?', example: '240,000' }),
    baselineKind: choice(
      { measured: 'Measured', estimated: 'Estimated' },
      { title: 'Is that measured or estimated?' },
    ),
    target: number({ title: 'Target', example: '192,000' }),
    targetDate: day({ title: 'Target date' }),
    evidence: shortTexts({
      title: 'What is it based on?',
      one: 'piece of evidence',
      hidden: true,
      names: 'evidence',
    }),
    overlaps: shortTexts({
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
    owner: text({ title: 'Who does it?', gate: 'finance' }),
    costCap: money({ title: 'It may cost at most', gate: 'finance', example: '£2,000' }),
    checkDate: day({ title: 'When do we look whether it helped?', gate: 'finance' }),
  },
);
