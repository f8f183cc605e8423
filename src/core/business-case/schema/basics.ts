import { choice, day, group, month, number, prose, share, text, yesNo } from '../../quantities/field.ts';
import { vatKinds } from './costs.ts';

/** Each by its own name, as who reads it looks for it. */
const languages = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  'en-IE': 'English (Ireland)',
  'en-AU': 'English (Australia)',
  'en-CA': 'English (Canada)',
  'en-IN': 'English (India)',
  'de-DE': 'Deutsch (Deutschland)',
  'de-AT': 'Deutsch (Österreich)',
  'de-CH': 'Deutsch (Schweiz)',
  'fr-FR': 'Français (France)',
  'fr-CH': 'Français (Suisse)',
  'es-ES': 'Español',
  'it-IT': 'Italiano',
  'pt-PT': 'Português',
  'nl-NL': 'Nederlands',
  'pl-PL': 'Polski',
  'cs-CZ': 'Čeština',
  'sv-SE': 'Svenska',
  'da-DK': 'Dansk',
  'nb-NO': 'Norsk bokmål',
  'fi-FI': 'Suomi',
} as const;

/** Who decides, by what they are. */
export const deciders = {
  board: 'Board',
  executive: 'Executive team',
  committee: 'Investment committee',
  sponsor: 'One sponsor',
  team: 'My team',
} as const;

const currencies = {
  GBP: 'GBP, pound sterling',
  EUR: 'EUR, euro',
  USD: 'USD, US dollar',
  CHF: 'CHF, Swiss franc',
  SEK: 'SEK, Swedish krona',
  NOK: 'NOK, Norwegian krone',
  DKK: 'DKK, Danish krone',
  PLN: 'PLN, Polish złoty',
  CZK: 'CZK, Czech koruna',
  AUD: 'AUD, Australian dollar',
  CAD: 'CAD, Canadian dollar',
  NZD: 'NZD, New Zealand dollar',
  JPY: 'JPY, Japanese yen',
  INR: 'INR, Indian rupee',
  ZAR: 'ZAR, South African rand',
} as const;

export const basics = group(
  { title: 'Basics', hint: 'What it is called, and who stands behind it.' },
  {
    title: text({ title: 'What shall we call it?', example: 'Claim updates by text', soft: 60 }),
    organisation: text({ title: 'Organisation', example: 'Northlight Insurance' }),
    author: text({ title: 'Your name', example: 'Priya Nair' }),
    role: text({ title: 'Your role', gate: 'finance', example: 'Head of Customer Experience' }),
    sponsor: text({ title: 'Who sponsors it?', gate: 'board', example: 'Chief Operating Officer' }),
    classification: text({
      title: 'Classification',
      gate: 'board',
      hint: 'Printed on every page.',
      example: 'Confidential to the Board',
    }),
    version: text({ title: 'Version of this case', gate: 'board', example: '1.0' }),
    language: text({
      title: 'Language of the papers',
      gate: 'finance',
      hint: 'Papers are written in English or German. In another language numbers are written its way, unless it is read from the right, and our words stay English.',
      offered: languages,
    }),
    currency: text({
      title: 'Currency',
      gate: 'finance',
      hint: 'GBP while none is chosen.',
      offered: currencies,
    }),
    scale: choice(
      { exact: 'Exact amounts', thousands: 'Thousands', millions: 'Millions' },
      { title: 'Units in tables', gate: 'finance' },
    ),
    illustration: yesNo({
      title: 'Is this an illustration?',
      gate: 'board',
      hint: 'Every page then says that the figures are invented.',
    }),
  },
);

export const meeting = group(
  { title: 'The meeting', hint: 'Who decides, when, and how much time you have.' },
  {
    purpose: choice(
      { decision: 'For decision', discussion: 'For discussion', information: 'For information' },
      {
        title: 'What is the paper for?',
        gate: 'finance',
        hint: 'Only a paper for decision asks for something.',
      },
    ),
    audience: choice(deciders, { title: 'Who decides?', hint: 'This sets length and order.' }),
    decider: text({
      title: 'What is that group called?',
      gate: 'finance',
      example: 'Board of Northlight Insurance',
    }),
    date: day({ title: 'When do they meet?', example: '18 February 2027' }),
    paperDeadline: day({ title: 'When must the papers be in?', gate: 'board' }),
    minutes: number({ title: 'Minutes for this item', gate: 'board', unit: 'minutes', example: '30' }),
    readBeforehand: yesNo({ title: 'Will they have read it beforehand?', gate: 'board' }),
  },
);

export const settings = group(
  { title: 'How we count', hint: 'Agree these with finance once; every number then follows.' },
  {
    startMonth: month({
      title: 'First month of the plan',
      hint: 'The month in which the work starts, when empty.',
      example: 'March 2027',
    }),
    horizonYears: number({
      title: 'Years covered',
      hint: 'One to ten, counted from the first month.',
      unit: 'years',
      example: '3',
    }),
    horizonBecause: prose({
      title: 'Why more than five years?',
      hint: 'Only where it is longer.',
      example: 'The contract runs for eight years at a fixed price.',
    }),
    discountRate: share({ title: 'Discount rate a year', hint: 'Ask finance.', example: '8%' }),
    ratePreset: choice(
      {
        own: 'Our own',
        'green-book': 'Green Book, 3.5% real, declining after 30 years',
        'total-economic-impact': 'Total Economic Impact, 10%',
      },
      { title: 'Whose rate is it?', hint: 'Your own goes before all others.' },
    ),
    rateBasis: text({
      title: 'Where does the rate come from?',
      example: 'Northlight finance manual, 2026',
    }),
    timing: choice(
      { 'end-of-year': 'Flows at the end of each year', 'mid-year': 'Flows in the middle of each year' },
      {
        title: 'When in a year do flows fall?',
        gate: 'finance',
        hint: 'Mid-year gives a higher present value. Use what finance uses.',
      },
    ),
    timingBecause: prose({
      title: 'Why do they fall then?',
      gate: 'finance',
      example: 'Northlight’s finance manual discounts at the end of the year.',
    }),
    appraisal: choice(
      {
        own: 'The organisation’s own',
        public: 'Public: what customers, colleagues and society gain is added',
      },
      {
        title: 'Which appraisal is it?',
        gate: 'finance',
        hint: 'The organisation’s own, when nothing is chosen.',
      },
    ),
    stresses: group(
      { title: 'Three stresses', gate: 'finance', hint: 'What a careful board asks: what if it goes worse?' },
      {
        benefitsLower: share({ title: 'Benefits lower by', hint: '20% when empty.', example: '20%' }),
        costsHigher: share({ title: 'Costs higher by', hint: '20% when empty.', example: '20%' }),
        monthsLater: number({
          title: 'Months later',
          hint: 'Six when empty.',
          unit: 'months',
          example: '6',
        }),
      },
    ),
    priceBasis: choice(
      { real: 'Real prices of the first year', nominal: 'Nominal prices, with inflation' },
      { title: 'Prices', gate: 'finance', hint: 'Real and nominal are never mixed.' },
    ),
    rateKind: choice(
      { real: 'Real, without inflation', nominal: 'Nominal, with inflation' },
      {
        title: 'Is the discount rate real or nominal?',
        gate: 'finance',
        hint: 'Empty when it is as the prices are.',
      },
    ),
    inflation: share({
      title: 'Inflation a year',
      gate: 'finance',
      hint: 'In nominal prices, everything without a growth of its own grows by it.',
      example: '2%',
    }),
    delayMonths: number({
      title: 'Delay to show the cost of',
      hint: 'Six, when nothing is said.',
      unit: 'months',
      example: '6',
    }),
    financialYearStart: number({
      title: 'First month of your financial year',
      unit: 'month number',
      example: '4',
    }),
    optimismCosts: share({
      title: 'Added to costs for optimism',
      hint: 'From your own history of overruns.',
      example: '10%',
    }),
    optimismBenefits: share({ title: 'Taken off benefits for optimism', example: '10%' }),
    captureShare: share({
      title: 'Share of freed time that becomes money',
      hint: 'Where a benefit does not say its own.',
      example: '50%',
    }),
    captureBecause: prose({
      title: 'Why that share?',
      example: 'Finance counts half of freed time in all cases.',
    }),
    vat: choice(vatKinds, {
      title: 'VAT on what is bought',
      hint: 'For technology, suppliers and training, where a cost does not say its own.',
    }),
    vatOnTop: share({
      title: 'VAT on top that cannot be recovered',
      hint: 'As a share of the amount, where it comes on top.',
      example: '20%',
    }),
    optimismBasis: prose({
      title: 'What is that based on, or why is none applied?',
      example: 'Three projects since 2023 came in within 4% of budget.',
    }),
    commonFactor: share({
      title: 'How far do benefits rise and fall together?',
      hint: '0% is not at all, 100% is always. Benefits of one change usually move together.',
      example: '50%',
    }),
    seed: number({ title: 'Seed of the simulation', hidden: true }),
  },
);
