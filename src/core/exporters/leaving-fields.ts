/** What of a value may leave: all of a plain value, the named fields of a group or of each row, or each of a record. */
export type Leaving = true | { fields: Readonly<Record<string, Leaving>> } | { each: Leaving };

type Deeper = Readonly<Record<string, Leaving>>;

const fields = (names: string, deeper: Deeper = {}): Leaving => ({
  fields: { ...Object.fromEntries(names.split(' ').map((name) => [name, true])), ...deeper },
});

const asked = fields('ofWhom byWhen');

const estimate = fields('shared low base high range unit period source asOf owner evidence takes', {
  asked,
});

const byYear = fields('base low high source asOf owner evidence', { asked });

const account = fields('kind name');

const peopleNames = fields('one many');

const impact = fields('benefit measure unit from to by source');

/**
 * The fields of a case that may stand in a paper, a deck or a text. A field that is not named here stays where it is,
 * and so does one that we do not know: whoever adds a field decides, here or in `stayingFields`.
 */
export const leavingFields = fields('schemaVersion id', {
  basics: fields(
    'title organisation author role sponsor classification version language currency scale illustration',
  ),
  meeting: fields('purpose audience decider date paperDeadline minutes readBeforehand'),
  settings: fields(
    'startMonth horizonYears horizonBecause discountRate ratePreset rateBasis timing timingBecause appraisal priceBasis rateKind inflation delayMonths financialYearStart optimismCosts optimismBenefits captureShare captureBecause vat vatOnTop optimismBasis commonFactor seed',
    { stresses: fields('benefitsLower costsHigher monthsLater') },
  ),
  situation: fields('asIs toBe byMonths whyNow doNothing doNothingGrowth quote quoteBy quoteConsent', {
    goal: fields('name measure now target by source benefits'),
    journey: fields('asIs toBe'),
    doNothingCost: estimate,
    facts: fields('id fact value unit period source asOf owner', { asked }),
  }),
  hypothesis: fields(
    'change forWhom measure measureName direction baseline baselineKind target unit by because wrongIf benefit inScope outOfScope plainSense plainSenseBecause',
    { size: estimate },
  ),
  ask: fields(
    'verb purpose startMonth endMonth fundingSource contingencyIncluded contingency decision decideBy whatWaits delegation half',
    {
      team: fields('id function people share months rate inAsk source asOf owner cost because'),
      difference: fields('oneOff yearly because'),
      tranches: fields('id name amount when condition'),
    },
  ),
  evidence: fields('id title kind finding sample sampleUnit from until where limits interest'),
  sharedInputs: { each: estimate },
  benefits: fields(
    'id name label dimension driver formula description start ramp rampMonths rampShares rampBecause end priceGrowth priceGrowthBecause prices optimism isShown captureShare captureBecause owner measure baseline baselineKind target targetDate evidence overlaps overlapNote pool poolOverride boundsOverride disbenefit',
    {
      inputs: { each: estimate },
      yearlyAmounts: byYear,
      words: fields('released margin avoided time'),
      budget: fields('line holder amount from'),
      posts: fields('count costOfPost how from exitCost'),
      account,
    },
  ),
  impacts: { fields: { operational: impact, financial: impact, employee: impact, customer: impact } },
  none: fields(
    'operational financial employee customer benefits costs team earlyWins pilot dependencies duties successStories',
  ),
  plainSense: fields('id name dimension because owner costCap checkDate'),
  costs: fields(
    'id name kind timing initial start months end capital vat vatOnTop contingencyShare contingencyBecause optimism prices priceGrowth budgetLine money inAsk note from',
    { amount: estimate, yearlyAmounts: byYear, account },
  ),
  transfers: fields('id name timing start end note', { amount: estimate, from: account, to: account }),
  options: fields('id name kind summary cost benefit source leavesOut start monthsLater mainRisk reason', {
    differences: fields('id input value'),
    asked,
  }),
  earlyWins: fields('id win by measure owner certainty'),
  stakeholders: fields(
    'id who plural function wiifm proof proofFigure changes mayAsk answer condition askOfThem askBy askTime champion championDoes',
    { said: fields('on mayBeQuoted'), gain: fields('measure amount from figure') },
  ),
  governance: fields('chair sponsor rules rhythm firstMeeting escalation', {
    seats: fields('id function person why says'),
  }),
  engagement: fields('message storyRhythm storyTeller storyPlace champions', {
    audiences: fields('id group know feel do'),
    skills: fields('id what who coaching when'),
  }),
  pilot: fields(
    'where start weeks design measure kind unit thresholdsAs pass stop judge done source asOf owner outcome elseChanged sideEffects',
    {
      groups: fields('id name role people events mean deviation'),
      published: fields('effect as low high p'),
      asked,
    },
  ),
  rollOut: {
    fields: {
      waves: fields('id name where start end gate'),
      gates: fields('id name date measure measureBecause threshold owner ifMissed'),
    },
  },
  risks: fields(
    'id name category cause event effect owner response chanceBefore chanceAfter effectBefore effectAfter',
  ),
  unknowns: fields('id what matters how owner by figure'),
  dependencies: fields('id what owner by'),
  duties: fields('id duty assessment owner'),
  questions: fields('about id question answer section'),
  successStories: fields(
    'id kind headline person before moment after proof proofFigure quote lesson nextStep consent source',
  ),
  agreements: fields('id role who date note budget edition', {
    asAgreed: fields('line amount from'),
    figures: { each: true },
  }),
  tracking: fields('outcome outcomeDate outcomeWords lessons', {
    measures: fields('id name unit baseline target by owner source'),
    actuals: fields('id measure month value'),
  }),
  // The next edition is numbered after the last.
  editions: fields('number'),
  wordingOverrides: fields('template document block phrase language text was'),
  documentChoices: fields('template document order off'),
  // Says which amounts count as not entered; without it a figure would be another one than on screen.
  unreadAmounts: { each: true },
  datesBecause: { each: true },
  house: fields('id name version', {
    words: {
      each: {
        fields: { customer: peopleNames, colleague: peopleNames, board: fields('name isMany member') },
      },
    },
    phrases: { each: { each: true } },
    numbers: fields('counts'),
  }),
});

/** Fields that never stand in a paper, a deck or a text, each with the reason. */
export const stayingFields: Readonly<Record<string, string>> = {
  'editions.date': 'The history of a case is its own.',
  'editions.hash': 'The history of a case is its own.',
  'editions.documents': 'The history of a case is its own.',
  'editions.figures': 'The history of a case is its own.',
  approved: 'An earlier state of the case may hold what was taken out since.',
  'house.owner': 'Who keeps the house is for those who work on the case.',
  'house.validUntil': 'How long the house holds is for those who work on the case.',
  'house.filed': 'How the house stands to its file is for those who work on the case.',
  'house.avoid': 'Words that are not used stand in no document.',
  'house.words.*.customer.insteadOf': 'Words that are not used stand in no document.',
  'house.words.*.colleague.insteadOf': 'Words that are not used stand in no document.',
  'house.words.*.board.insteadOf': 'Words that are not used stand in no document.',
  'house.took': 'What was taken from the house stands in the fields of the case.',
  storyTemplate: 'The documents are told by it already; which one it was is for those who work on the case.',
  notForUs: 'Which of our checks were switched off is for those who work on the case.',
};
