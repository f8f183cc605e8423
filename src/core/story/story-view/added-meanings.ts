import type { AddedFields, FigureFields } from './generated-shape.ts';
import { amount, type MeaningsOf, words } from './meaning.ts';

/** What stands beside the value of every figure. */
export const figureMeanings: MeaningsOf<FigureFields> = {
  said: amount('At base, rounded for reading; the figure itself prints this'),
  low: amount('In the low case: every input at its end that is worse for the case'),
  high: amount('In the high case'),
  exact: amount('At base, to the unit'),
  exactLow: amount('In the low case, to the unit'),
  exactHigh: amount('In the high case, to the unit'),
  table: amount('At base, in the unit of tables'),
  tableLow: amount('In the low case, in the unit of tables'),
  tableHigh: amount('In the high case, in the unit of tables'),
  words: words('At base with its sign in words: a net cost of £80,000'),
  lowWords: words('In the low case, with its sign in words'),
  highWords: words('In the high case, with its sign in words'),
  value: 'The bare number, to compare with',
  label: 'What it is called within a sentence',
  formula: 'How it is computed',
  reason: 'Why it does not exist; empty where it does',
  hasRange: 'Whether low and high differ',
};

const grade = {
  grade: 'The letter of its evidence, A to D, or U',
  gradeWords: 'The same in words',
};

const apart = { title: 'The account it stands on, where it is in no total', example: 'customers' };

/** What each name means that stands beside those of a row of the case. One that lacks here does not compile. */
export const addedMeanings: { readonly [List in keyof AddedFields]: MeaningsOf<AddedFields[List]> } = {
  benefits: {
    annual: 'What it brings a year at full effect',
    total: amount('What it brings over all years, in the unit of tables'),
    wordShown: 'Which of the four words of money it is, and whether it is agreed',
    apart,
    basis: 'The evidence it rests on, by title',
    ...grade,
  },
  costs: {
    timingShown: 'One-off, every year, or by year',
    apart,
    stated: amount('At base, in the unit of tables'),
    low: amount('In the low case: what costs most'),
    high: amount('In the high case: what costs least'),
    hasRange: 'Whether these differ',
    note: 'What finance should know',
  },
  hypothesis: {
    baselineShown: 'Where the measure stands today, with the sign of its unit',
    targetShown: 'Where it goes to, with the sign of its unit',
    unitWords: 'What it is counted in, without a sign: “of stays”',
  },
  ask: {
    oneOff: 'The one-off amount asked for',
    yearly: 'The amount asked for each year',
    people: 'How many people are asked for',
    peopleMonths: 'For how many months at most',
    peopleFrom: 'From where they come',
    isAsked: 'Whether anything is asked for',
    isSaidInDecision: 'Whether the decision that is typed says the ask once more, and nothing beside it',
    hasDecider: 'Whether a group or somebody by name decides, so that the reader is not asked to',
  },
  evidence: {
    ...grade,
    isPilot: 'Whether it is our pilot',
    when: words('From when to when it was seen'),
    size: amount('How many were in it, with their unit'),
  },
  options: {
    costShown: amount('Its cost, as the result counts it, in the unit of tables'),
    benefitShown: amount('Its benefit, in the unit of tables'),
    netShown: amount('Benefit less cost, in the unit of tables'),
    isRecommended: 'Whether it is the one recommended',
    basisWords: 'Whether it is modelled or stated',
    isDoNothing: 'Whether it is doing nothing',
  },
  stakeholders: {
    gainShown: words('What they gain in their own measure, and from when'),
    proofs: {
      title: 'Up to three numbers that they can count on: in their own measure first',
      parts: {
        value: amount('The number'),
        label: words('What it counts'),
        since: words('From when'),
        before: amount('What it is today, where it goes from there', '31%'),
      },
    },
    unknowns: {
      title: 'What we do not know that they answer for, or that moves a figure of theirs',
      parts: {
        what: words('What it is'),
        matters: words('Why it matters'),
        how: words('How we find out'),
        owner: words('Who does'),
        by: words('By when'),
      },
    },
    parts: {
      title:
        'What carries their name in the case: risks, gates, measures, duties, a seat, what their group is to do',
      parts: {
        role: 'What it is to them, said to them: a risk that you act on',
        what: words('What it is, and what belongs to it'),
        by: words('By when'),
      },
    },
    functionShown: 'Their function, where who they are does not say it',
    isTold: 'Whether there is anything to say to them',
    proofValue: amount('The figure that proves it'),
    proofNote: words('The same with its name'),
    gains: 'gain or gains, so that the sentence agrees with who it is',
    hasWorry: 'Whether there is a question they may ask',
    isQuoted: 'Whether they said it themselves and may be quoted',
  },
  agreements: {
    standing: {
      title: 'What was agreed, and what has changed since: for {{> agreement-standing agreement=standing}}',
      parts: {
        isMade: 'Whether it says who agreed and when',
        edition: words('The edition that was handed over before', '1'),
        changed: 'How many figures are others now',
        areFiguresKept: 'Whether the figures that were agreed to are kept',
        isOfBudget: 'Whether it is of the holder of a budget',
        line: words('Which budget line'),
        amount: amount('By how much a year it falls or rises'),
        rises: 'Whether it rises',
        from: words('From when'),
        isAsAgreed: 'Whether the case still says what was agreed',
      },
    },
  },
  successStories: {
    personShown: 'Who it is, by name only with consent',
    quoteShown: 'The quote, only with consent',
    isIllustration: 'Whether it is invented',
    proofValue: amount('The figure that proves it'),
  },
  risks: {
    number: 'Its number, in lists and on the chart of risks',
    called: 'Its name, or what would happen where it has none',
    way: 'Chance and effect, now and after the response, in short',
    score: 'Chance and effect now',
    scoreAfter: 'Chance and effect after the response',
  },
};
