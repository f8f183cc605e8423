import type { BestYear } from '../../../business-case/results/full-effect.ts';
import { startLower } from '../../../data/letter-case.ts';

const list = (kind: 'benefit' | 'cost' | 'item', isOne: boolean): string => (isOne ? kind : `${kind}s`);

const yearAtBest = ({ year, isAgain, isLasting }: BestYear, most: 'best' | 'dearest'): string => {
  if (isLasting) return `each year from year ${year} on`;
  return isAgain ? `year ${year}, one of the ${most} years` : `year ${year}, the ${most} year`;
};

/** Words that a view holds beside the values of a case: heads of rows, names of years, words of a table. */
export const britishViews = {
  worth: {
    discounted: { name: 'present value', fullName: 'net present value' },
    undiscounted: { name: 'net benefit', fullName: 'undiscounted net benefit' },
  },
  accounts: {
    own: 'our own budget',
    customers: 'customers',
    colleagues: 'colleagues',
    society: 'society',
    anotherFunction: 'another function',
    organisation: 'The organisation',
    organisationAlone: 'The organisation, all of it our own budget',
    apart: 'Apart from it: ',
  },
  basis: { nothing: 'Baseline', computed: 'Modelled', stated: 'Stated totals', missing: '' },
  grades: {
    A: 'tested or recorded by us',
    B: 'seen by us before and after, or tested elsewhere',
    C: 'said by others',
    D: 'assumed',
    U: 'not known',
  },
  from: (month: string) => `from ${month}`,
  fromTo: (from: string, until: string) => `${from} to ${until}`,
  chance: (share: string) => `chance ${share}`,
  effect: (size: string) => `effect ${size}`,
  notCounted: 'not counted',
  timings: { 'one-off': 'One-off', yearly: 'Every year', 'by-year': 'By year' },
  totals: { 'one-off': 'All one-off', yearly: 'All yearly', 'by-year': 'All by year' },
  persons: { customer: 'A customer', colleague: 'A colleague' },
  gains: { one: 'gains', many: 'gain' },
  budgetLines: {
    unnamed: 'No budget line named',
    transfers: 'Handed on in transfers',
    all: 'All budget lines',
  },
  years: {
    before: 'Before',
    beforeFirstMonth: 'Before the first month',
    year: (year: number) => `Year ${year}`,
    yearFrom: (year: number, month: string) => `Year ${year}, from ${month}`,
    yearTo: (month: string) => `Year to ${month}`,
  },
  fullEffect: {
    year: (best: BestYear, isBest: boolean) => yearAtBest(best, isBest ? 'best' : 'dearest'),
    inYear: (best: BestYear, isBest: boolean) => `in ${yearAtBest(best, isBest ? 'best' : 'dearest')}`,
    own: 'in its own best year',
    eachOwn: 'each in its own best year',
  },
  tableThousand: (symbol: string) => `${symbol} 000`,
  tableMillion: (symbol: string) => `${symbol} million`,
  never: 'none',
  atOnce: 'at once',
  turnsNothing: 'turns nothing',
  netCost: 'a net cost of',
  measuredAs: ', measured as ',
  loss: 'loss',
  leading: {
    allMoney: (word: string) => `, all ${word}`,
    oneWord: (word: string) => `, benefits all ${word}`,
    including: (words: string) => `, including ${words}`,
    undiscounted: ['net over ', ', not discounted'],
    of: (cash: string, isDiscounted: boolean) => `${isDiscounted ? '' : ','} of ${cash}`,
  },
  words: {
    released: 'Released',
    margin: 'Margin',
    avoided: 'Avoided',
    time: 'Time',
    claimed: ', claimed',
    unnamed: ', no budget named',
    shown: 'Shown, not valued',
    unsaid: 'Not yet said',
  },
  head: {
    title: 'Business case',
    edition: (number: number) => `Edition ${number}`,
    illustration: 'Illustration: all figures are invented',
  },
  whyStop: (stop: string, breakEven: string | null) =>
    breakEven === null
      ? `Why do we stop only under ${stop}?`
      : `Why do we stop only under ${stop}, when it pays from ${breakEven}?`,
  amountsOf: (name: string) => `Amounts of ${name}`,
  requests: {
    amounts: (name: string) => `Amounts of ${name}`,
    option: (name: string) => `Cost and benefit of ${name}`,
    pilot: () => 'What the pilot showed',
  },
  keptDates: {
    'pilot-start': () => 'Start of the pilot',
    'work-start': () => 'Start of the work',
    'work-end': () => 'End of the work',
    'plan-start': () => 'First month of the plan',
    'benefit-start': (name: string) => `Start of ${name}`,
    gate: (name: string) => `Date of the gate ${name}`,
    stage: (name: string) => `Month of the stage ${name}`,
    number: (name: string) => `Day of ${name}`,
  },
  joinedName: (benefit: string, label: string) => `${benefit}: ${startLower(label)}`,
  /** A name of ours as it stands within a sentence. */
  within: startLower,
  leftOut: {
    noAmount: (name: string) => `${name} has no amount`,
    noName: 'a cost has no name',
    noNameYet: (kind: 'benefit' | 'cost') => `One ${kind} has no name yet.`,
    noCosts: 'no costs are entered',
    noBenefits: 'no benefit is entered',
    noTiming: (name: string) => `${name} does not say whether it is paid once or every year`,
    notComputed: (name: string) => `${name} cannot be computed`,
    peopleNotCounted: (count: string, isOne: boolean) =>
      `the time of ${count} ${isOne ? 'person' : 'people'} is not counted`,
    asked: (name: string) => `${name} is asked for and not answered`,
    noFirstMonth: 'the plan has no first month',
    parts: (count: string) => `${count} parts are missing`,
    notYet: (what: string) => `What it is worth in all cannot be said yet: ${what}.`,
    count: (count: string, kind: 'benefit' | 'cost' | 'item', isOne: boolean) =>
      `${count} ${list(kind, isOne)}`,
    sentence: (count: string, isOne: boolean, names: string, effect: string) =>
      `The figures leave out ${count} that ${isOne ? 'has' : 'have'} no figure yet${names === '' ? '' : `, ${names}`}: ${effect}.`,
    differs: 'the true result will differ',
    lower: 'the true result is lower',
    higher: 'the true result may be higher',
  },
  pool: ({
    names,
    amount,
    work,
    claimed,
    taken,
  }: Record<'names' | 'amount' | 'work' | 'claimed' | 'taken', string>) =>
    `${names} act on the same ${work === '' ? amount : `work, ${work}, ${amount}`}: together they claim ${claimed}, and can take ${taken}, because what one has removed the next cannot.`,
  inFull: (name: string, because: string) => ` ${name} counts in full, because: ${because}`,
};

export type ViewWords = typeof britishViews;
