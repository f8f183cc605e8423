import type { generatedFields } from './generated-shape.ts';
import { amount, claim, clause, type MeaningsOf, sentence, words } from './meaning.ts';

const paid = {
  capital: amount('Paid as capital, in the unit of tables'),
  running: amount('Paid as running cost, in the unit of tables'),
  unsaid: amount('Paid, and nobody has said whether as capital or running cost', '219'),
  all: amount('All that is paid'),
};

const levels = {
  said: amount('At base, with its unit'),
  low: amount('The low end of its range'),
  high: amount('The high end of its range'),
};

const assumption = {
  name: 'Benefit and question, as a table names it',
  label: 'The question in a few words',
  labelLower: 'The same within a sentence, with a small letter',
  benefit: 'The benefit or cost that it belongs to',
  question: 'The question as it was asked',
  ...levels,
  breakEven: amount('Where the case is worth nothing, all else at base'),
  isBeyondRange: 'Whether that lies outside its range',
  source: 'Where it comes from',
  owner: 'Who stands for it',
};

/** What each name that is computed from the whole case means. One that lacks here does not compile. */
export const meanings: MeaningsOf<typeof generatedFields> = {
  askSentence: sentence('The whole ask: who decides, when, how much, and for what'),
  askClause: clause('The ask from its verb on'),
  askClaim: claim('The ask as a title'),
  fundingSentence: sentence('Where the money comes from, and what contingency is in it'),
  financeNote: words('Whether finance has agreed, for a table'),
  financeSentence: sentence('Whether finance has agreed, and to what'),
  costSplitSentence: sentence('How the one-off costs divide into new money and people already paid'),
  stoppingSentence: sentence('What is paid and earned if the work stops before its next stage'),
  goalName: words('The measure of the goal, within a sentence'),
  goalSentence: sentence('Which goal it serves, and where that stands'),
  goalOpening: sentence('Which goal it serves, in one line'),
  goalServed: sentence('Which benefits serve the goal'),
  goalClosing: sentence('The goal from where to where, to end with'),
  impactRows: {
    title: 'The four impacts, each in its own unit',
    parts: {
      name: 'Whose impact it is',
      measure: words('What they will notice'),
      from: amount('Where it stands today'),
      to: amount('Where it will stand, with its unit'),
      unit: 'What it is counted in',
      by: words('By when'),
      source: { title: 'Where today’s number comes from', example: 'Telephony report, 2026' },
      money: amount('What it is worth a year, in the unit of tables'),
    },
  },
  hypothesisSentence: sentence('The hypothesis in one sentence: if we … then … because …'),
  netClause: clause('The result that leads, with its low and high case'),
  netClaim: claim('The result as a title, with what it counts'),
  netCostSentence: sentence(
    'That the case is a net cost, and how much; only where it is one',
    'In the base case this is a loss of £10,800 in present value.',
  ),
  presentValueSentence: sentence('The net present value, and the rate'),
  paybackClause: clause('When it pays back, or that it does not'),
  paybackSentence: sentence('When it pays back, also in the low case'),
  cashSentence: sentence('What released plus margin alone comes to'),
  cashPayback: sentence('When released plus margin alone pays back'),
  leading: {
    title: 'The numbers that lead: the whole, and released plus margin',
    parts: {
      name: 'What the number is called: present value, or net benefit',
      isDiscounted: 'Whether a discount rate is set, so that the present value leads',
      said: amount('The whole, at base'),
      label: words('What it counts'),
      chance: words('The chance that it is a loss'),
      cash: amount('Released plus margin, at base'),
      cashLabel: words('What that counts'),
      cashChance: words('The chance that it is a loss'),
    },
  },
  worthSentence: sentence('The result and, beside it, released plus margin'),
  paybackClaim: claim('When it pays back, as a title'),
  cashName: 'What money that really moves is called',
  claimedSentence: sentence('Whether the holders of the budgets have agreed to what is released'),
  wordsAYear: sentence('What the best year brings, by the four words of money'),
  wordsOfWorth: sentence('What the present value of benefits holds, by the four words of money'),
  fullEffectClaim: claim('What all benefits bring in the best year, as a title'),
  fullEffectYear: 'Which year is the best',
  fullEffectPeriod: 'In which year, within a sentence',
  returnSentence: sentence('The return on investment, and how it is defined'),
  lowCaseSentence: sentence('What the low case comes to'),
  rateClause: clause('The discount rate and where it comes from, to begin a sentence with'),
  leftOutSentence: sentence(
    'What no total counts yet, and why',
    'The figures leave out one benefit that has no figure yet, “Fewer hire-car days”: the true result may be higher.',
  ),
  requests: {
    title: 'The numbers that are still asked for',
    parts: {
      name: words('Which number', 'Fewer hire-car days: days saved on each case'),
      ofWhom: { title: 'Of whom it is asked', example: 'Claims Director' },
      byWhen: words('By when', '31 January 2027'),
    },
  },
  leftOut: {
    title: 'What no total counts yet',
    parts: {
      said: clause(
        'What, and what it lacks',
        '“Fewer hire-car days” lacks: How many days sooner will one close?',
      ),
    },
  },
  chanceSentence: sentence('What the result is worse than one time in ten'),
  lossSentence: sentence('How likely a loss is'),
  chanceCaution: sentence(
    'What is still missing for the chances to be relied on',
    '10 of 19 inputs have no range, so the chances are too good.',
  ),
  chanceMethod: sentence('How the chances were worked out, in plain words'),
  simulationMethod: sentence('How the chances were worked out, for a statistician'),
  pilotSentence: sentence('What the pilot showed, with its 95% range'),
  pilotClaim: claim('What the pilot showed, as a title'),
  pilotDesign: clause('How the groups were made'),
  pilotVerdict: 'better, worse, unclear or untested: to ask for in a condition',
  pilotMayClaimCause: 'Whether the comparison can show a cause',
  evidenceIsTold: 'Whether there is evidence or a proof to tell',
  proofClaim: claim('What is proved, as a title; or that nothing is yet'),
  proofSentence: sentence('What is proved, or that nothing is yet'),
  untestedSentence: sentence(
    'That it was not tried yet; only where it was not',
    'Nothing of this has been tested, and no evidence is listed.',
  ),
  takenSentence: sentence(
    'What of the pilot’s effect the case counts',
    'The case counts with what the pilot showed, 21% (18.1% to 23.8%).',
  ),
  stopLineSentence: sentence('Where we stop, and where the case is worth nothing'),
  horizon: words('The years covered, in words'),
  isIllustration: 'Whether the case is invented',
  isNetCost: 'Whether the result is below zero',
  paysBack: 'Whether it pays back within the years covered',
  hasRange: 'Whether the result has a low and a high case',
  showsToday: 'Whether there is enough to show what happens today',
  every: {
    title: 'What holds for every row, so that a title may say so',
    parts: {
      benefitIsOwned: 'Every benefit has an owner',
      unknownIsOwned: 'Every open question has an owner and a date',
      groupGains: 'Every stakeholder gains something',
      groupSetsCondition: 'Every stakeholder sets a condition',
      worryIsAnswered: 'Every worry has an answer',
      groupHasTask: 'Every stakeholder has a task',
      riskIsOwned: 'Every risk has someone who acts',
      riskIsComplete: 'Every risk is scored before and after the response',
      factIsSourced: 'Every fact has a source',
      evidenceIsLimited: 'Every piece of evidence says what it does not show',
      winComesSoon: 'Every early win comes within 90 days',
    },
  },
  dimensions: {
    title: 'The four kinds of impact, each with its benefits',
    parts: {
      name: 'The kind of impact',
      noneBecause: { title: 'Why none of this kind is expected', example: 'the team stays as it is.' },
      benefits: {
        title: 'The benefits of this kind',
        parts: {
          name: 'The benefit',
          annual: 'What it brings a year at full effect',
          description: 'The benefit in one sentence',
        },
      },
    },
  },
  costTotals: {
    title: 'The sums under a table of costs',
    parts: {
      name: 'Which sum',
      stated: amount('At base, in the unit of tables'),
      low: amount('In the low case: what costs most'),
      high: amount('In the high case: what costs least'),
      hasRange: 'Whether these differ',
    },
  },
  years: {
    title: 'The plan year by year, not discounted',
    parts: {
      name: 'The year, and the month it begins with',
      benefits: amount('Benefits, in the unit of tables'),
      costs: amount('Costs, in the unit of tables'),
      net: amount('Benefits less costs'),
      cumulative: amount('The same, added up to this year'),
    },
  },
  countingNotes: {
    title: 'What finance should know about how it is counted',
    parts: {
      said: sentence(
        'One note',
        '“Fewer status calls” and “Fewer repeat calls” draw on the same calls, one after the other.',
      ),
    },
  },
  adjustments: {
    title: 'What was taken off or added before anything was summed',
    parts: { said: sentence('One adjustment') },
  },
  assumptions: {
    title: 'Every number the result rests on, the one that moves it most first',
    parts: {
      ...assumption,
      swing: amount('How far the result moves from its low to its high end, in the unit of tables'),
      asOf: 'As of which day it is known',
      isFirst: 'Whether it moves the result most',
      hasRange: 'Whether it has a range',
      moves: 'Whether it moves the result at all',
      grade: 'The letter of its evidence, A to D, or U',
      gradeWords: 'The same in words',
    },
  },
  topAssumption: {
    title: 'The assumption that moves the result most',
    parts: {
      ...assumption,
      isTied: 'Whether another moves it as much',
      estimate: 'The number itself, with source and date',
    },
  },
  recommended: {
    title: 'The option that is recommended',
    parts: {
      name: 'Its name',
      summary: 'What would be done',
      reason: 'Why it was chosen',
      mainRisk: 'Its main risk',
    },
  },
  nextGate: {
    title: 'The first gate of the roll-out',
    parts: {
      name: 'Its name',
      date: 'Its date',
      measure: 'What is measured there',
      threshold: 'What must be reached',
      asks: clause('Measure and threshold together'),
      owner: 'Who judges',
      ifMissed: 'What happens if it is missed',
      paid: sentence('What is paid by then, and what can still be saved'),
    },
  },
  planGates: {
    title: 'All gates of the roll-out',
    parts: {
      name: words('Its name'),
      date: words('Its date'),
      asks: clause('What must be reached'),
      owner: words('Who judges'),
      ifMissed: words('What happens if it is missed'),
      paid: sentence('What is paid by then, and what can still be saved'),
    },
  },
  planSteps: {
    title: 'Waves and gates in the order of their dates, for a timeline',
    parts: {
      isGate: 'Whether it is a gate',
      when: words('Its month or day'),
      what: words('The wave, or the gate'),
      note: words('Where it takes place, or what the gate asks for'),
      opens: words('What must hold for it to begin'),
    },
  },
  editionNumber: 'The number that the next export gets',
  currencyName: 'The currency by its three letters',
  tableUnit: 'The unit of amounts in tables, for their captions',
  worthName: 'What the result that leads is called',
  fullEffectSentence: sentence('Which year brings most, and what comes before'),
  roundedRows: {
    title: 'Whether printed rows do not add to their printed total, so that the table says so',
    parts: {
      benefits: 'In the table of benefits',
      costs: 'In the table of costs',
      years: 'In the table of years',
      accounts: 'In the table of accounts',
    },
  },
  stressSentence: sentence('What all stresses together do to the result'),
  stresses: {
    title: 'What if it goes worse: each stress, and all together',
    parts: {
      name: words('Which stress'),
      said: amount('What the result then is, in the unit of tables'),
    },
  },
  accountsSentence: sentence(
    'Who pays and who gains, where it is more than our own budget',
    'Beside the organisation, in present value, customers gain £615,000: this is in none of its sums.',
  ),
  socialValueSentence: sentence(
    'What the public appraisal comes to, where it is chosen',
    'The public appraisal adds what the organisation, customers, colleagues and society gain, without VAT and transfers: the net present social value is £604,000.',
  ),
  accounts: {
    title: 'Who pays and who gains',
    parts: {
      name: words('Whose money', 'Customers'),
      said: amount('What it comes to, in the unit of tables', '615'),
      isTotal: 'Whether it is the sum',
    },
  },
  affordability: {
    title: 'What each budget line pays, year by year',
    parts: {
      isFinancial: 'Whether the years are financial years',
      hasUnsaid: 'Whether something is neither capital nor running cost yet',
      isRounded: 'Whether printed rows do not add to their printed total',
      rows: {
        title: 'One row for each line that pays in a year',
        parts: {
          year: 'The year',
          line: words('The budget line'),
          isTotal: 'Whether it is the sum of the year',
          ...paid,
        },
      },
      whole: { title: 'The same over all years', parts: paid },
    },
  },
  cashTurningSentence: sentence('Where released plus margin is worth nothing'),
  turningPoints: {
    title: 'Where the result is worth nothing, for the inputs that move it most',
    parts: {
      name: 'The input',
      said: amount('At base'),
      whole: amount('Where the whole is worth nothing'),
      cash: amount('Where released plus margin is worth nothing'),
    },
  },
};
