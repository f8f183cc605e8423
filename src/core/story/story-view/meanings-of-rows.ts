import type { generatedFields } from './generated-shape.ts';
import { amount, clause, type MeaningsOf, sentence, words } from './meaning.ts';

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

/** What each list and each group of values means, with the names in it. */
export const meaningsOfRows = {
  names: {
    title: 'What customers, colleagues and those who decide are called: by the house, else by us',
    parts: {
      customer: 'One customer',
      customers: 'Several of them, within a sentence',
      colleague: 'One colleague',
      colleagues: 'Several of them',
      staff: 'Those who work here, beside customers',
      board: 'Who decides, to stand after “the”',
      isBoardMany: 'Whether that is a word for several: the trustees ask',
      isBoardOwn: 'Whether the house gives that name',
      areCustomersOwn: 'Whether the house gives the name of customers',
      areColleaguesOwn: 'Whether the house gives the name of colleagues',
      boardMember: 'One of those who decide; empty where the house does not say it',
    },
  },
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
      moneyLow: amount('The same at its low end; empty where it has no range'),
      moneyHigh: amount('The same at its high end'),
    },
  },
  leading: {
    title: 'The numbers that lead: the whole, and released plus margin',
    parts: {
      name: 'What the number is called: present value, or net benefit',
      isDiscounted: 'Whether a discount rate is set, so that the present value leads',
      said: amount('The whole, at base'),
      label: words('What it counts'),
      cash: amount('Released plus margin, at base'),
      cashLabel: words('What that counts'),
    },
  },
  requests: {
    title: 'The numbers that are still asked for',
    parts: {
      name: words('Which number', 'Fewer hire-car days: days saved on each case'),
      ofWhom: { title: 'Of whom it is asked', example: 'Claims Director' },
      byWhen: words('By when', '31 January 2027'),
    },
  },
  keptDates: {
    title: 'Dates that stay as they are, with the reason',
    parts: {
      date: { title: 'Which date', example: 'Start of “Fewer status calls”' },
      because: sentence('Why it stays', 'The first texts go out with the pilot.'),
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
  every: {
    title: 'What holds for every row, so that a title may say so',
    parts: {
      benefitIsOwned: 'Every benefit has an owner',
      unknownIsOwned: 'Every open question has an owner and a date',
      groupGains: 'Every stakeholder gains something',
      groupSetsCondition: 'Every stakeholder sets a condition',
      worryIsAnswered: 'Every worry has an answer',
      groupAsksNothing: 'No stakeholder sets a condition',
      groupHasTask: 'Every stakeholder has a task',
      taskHasTime: 'Every task says how long it takes',
      riskIsOwned: 'Every risk has someone who acts',
      riskIsComplete: 'Every risk is scored before and after the response',
      factIsSourced: 'Every fact has a source',
      evidenceIsLimited: 'Every piece of evidence says what it does not show',
      winComesSoon: 'Every early win comes within 90 days',
    },
  },
  tells: {
    title: 'Whether there is something to tell of a subject that is entered in several places',
    parts: {
      money: 'Costs, people or transfers, or why there are none',
      impact: 'Benefits and plain sense, or why none is expected',
      plan: 'Waves, gates, early wins, dependencies or measures',
      governance: 'A steering group, its seats or its rules',
      engagement: 'What people are to know, learn and repeat',
      unknowns: 'Open questions, or numbers that are asked for',
      doubts: 'Risks or open questions',
      colleagues: 'What will be different for those who work here',
      workingDay: 'What groups are to know, do and learn, or what colleagues will notice',
      contact: 'Whom to ask',
      duties: 'Duties, or why none is touched',
      stories: 'Success stories, or why there is none',
    },
  },
  dimensions: {
    title: 'The four kinds of impact, each with its benefits',
    parts: {
      name: 'The kind of impact',
      lower: 'The same within a sentence',
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
  countingReasons: {
    title: 'What was chosen in the counting, and the reason that somebody gave',
    parts: {
      what: words('What was chosen', 'Contingency on “Text service licences”'),
      because: words('Why', 'A fixed price is signed.'),
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
      paid: {
        title: 'What is paid by then',
        parts: { said: amount('The amount'), value: 'The same as a number, to compare' },
      },
      left: {
        title: 'What can still be saved then',
        parts: { said: amount('The amount'), value: 'The same as a number, to compare' },
      },
    },
  },
  actualRows: {
    title:
      'The measures that are reported after the decision, each with its last value: for {{> actual-standing actual=this}}',
    parts: {
      name: words('What is measured'),
      baseline: amount('Where it began'),
      target: amount('Where it is to go'),
      by: words('By when'),
      value: { title: 'What was reported last', is: 'amount', example: '17,400 calls' },
      month: { title: 'For which month', is: 'words', example: 'July 2027' },
      owner: words('Who reports it'),
      isReported: 'Whether it has been reported',
      isReached: 'Whether its target is reached',
      isCloser: 'Whether it is closer to its target than at the start',
      isFarther: 'Whether it is further from it',
      isLevel: 'Whether it is as far from it as at the start',
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
      measureBecause: words('Why it is measured so, where little of the money follows from it'),
      paid: {
        title: 'What is paid by then',
        parts: { said: amount('The amount'), value: 'The same as a number, to compare' },
      },
      left: {
        title: 'What can still be saved then',
        parts: { said: amount('The amount'), value: 'The same as a number, to compare' },
      },
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
  roundedRows: {
    title: 'Whether printed rows do not add to their printed total, so that the table says so',
    parts: {
      benefits: 'In the table of benefits',
      costs: 'In the table of costs',
      years: 'In the table of years',
      accounts: 'In the table of accounts',
    },
  },
  unsigned: {
    title: 'Whose agreement is asked for and missing, or is to figures that are others now',
    parts: {
      who: words('Who', 'Marcus Webb'),
      role: words('What they speak for', 'Finance'),
      line: words('Whose budget falls: its line', 'Hire cars, claims'),
    },
  },
  sinceAgreed: {
    title: 'What has changed since the last agreement to figures; no rows where nothing has',
    parts: {
      who: words('Who agreed', 'Marcus Webb'),
      date: words('When', '22 January 2027'),
      edition: words('The edition that was handed over before', '1'),
      rows: {
        title: 'Each figure that is another now',
        parts: {
          name: words('The figure', 'Net present value'),
          before: words('As it was agreed to, in the unit of tables', '604'),
          now: words('As it is', '571'),
        },
      },
    },
  },
  stresses: {
    title: 'What if it goes worse: each stress, and all together',
    parts: {
      isBenefits: 'Whether benefits are lower',
      isCosts: 'Whether costs are higher',
      isLate: 'Whether it comes late; none of the three where it is all together',
      by: words('By how much, or how late'),
      said: amount('What the result then is, in the unit of tables'),
    },
  },
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
  turningPoints: {
    title: 'Where the result is worth nothing, for the inputs that move it most',
    parts: {
      name: 'The input',
      said: amount('At base'),
      whole: amount('Where the whole is worth nothing'),
      cash: amount('Where released plus margin is worth nothing'),
    },
  },
} satisfies Partial<MeaningsOf<typeof generatedFields>>;
