import { type Shape, leafShape } from '../../template-language/shape.ts';
import { standingShape } from '../facts/agreement-standing.ts';
import { namesShape } from '../facts/names.ts';
import { actualFields } from '../facts/actual-fields.ts';
import { gateAmountFields } from '../facts/gate-amounts.ts';
import { estimateShape } from './schema-shape.ts';

interface ObjectShape<Fields> {
  kind: 'object';
  fields: Fields;
  printed?: { field: string; format: 'phrase' | 'text' };
}

/** The names stay in the type, so that one without a meaning does not compile. */
const object = <Fields extends Record<string, Shape>>(
  fields: Fields,
  printed?: ObjectShape<Fields>['printed'],
): ObjectShape<Fields> => ({
  kind: 'object',
  fields,
  ...(printed === undefined ? {} : { printed }),
});

const phraseShape = leafShape('phrase');
const textShape = leafShape('text');

const list = <Fields extends Record<string, Shape>>(
  fields: Fields,
): { kind: 'list'; key: string; item: ObjectShape<Fields> } => ({
  kind: 'list',
  key: 'id',
  item: object(fields),
});

const figureFields = {
  said: phraseShape,
  low: phraseShape,
  high: phraseShape,
  exact: phraseShape,
  exactLow: phraseShape,
  exactHigh: phraseShape,
  table: phraseShape,
  tableLow: phraseShape,
  tableHigh: phraseShape,
  /** The sign in words: "a net cost of £80,000". */
  words: phraseShape,
  lowWords: phraseShape,
  highWords: phraseShape,
  value: leafShape('number'),
  label: textShape,
  formula: textShape,
  reason: textShape,
  hasRange: leafShape('boolean'),
};

export type FigureFields = typeof figureFields;

/** A figure prints its base value; its other values, its words and its reason stand beside it. */
export const figureShape: Extract<Shape, { kind: 'object' }> = object(figureFields, {
  field: 'said',
  format: 'phrase',
});

const paidFields = { capital: phraseShape, running: phraseShape, unsaid: phraseShape, all: phraseShape };

const gradeFields = { grade: textShape, gradeWords: textShape };

const added = {
  benefits: {
    annual: figureShape,
    total: phraseShape,
    wordShown: textShape,
    apart: textShape,
    basis: textShape,
    ...gradeFields,
  },
  costs: {
    timingShown: textShape,
    apart: textShape,
    stated: phraseShape,
    low: phraseShape,
    high: phraseShape,
    hasRange: leafShape('boolean'),
    note: leafShape('prose'),
  },
  hypothesis: {
    baselineShown: phraseShape,
    targetShown: phraseShape,
    unitWords: leafShape('text'),
  },
  ask: {
    /** Whether the paper asks for money, and knows for how much. */
    isAsked: leafShape('boolean'),
    isSaidInDecision: leafShape('boolean'),
    hasDecider: leafShape('boolean'),
    oneOff: leafShape('money'),
    yearly: leafShape('money'),
    people: leafShape('number'),
    peopleMonths: leafShape('number'),
    peopleFrom: { kind: 'list', item: textShape },
  },
  evidence: { isPilot: leafShape('boolean'), ...gradeFields, when: phraseShape, size: phraseShape },
  options: {
    costShown: phraseShape,
    benefitShown: phraseShape,
    netShown: phraseShape,
    isRecommended: leafShape('boolean'),
    basisWords: textShape,
    isDoNothing: leafShape('boolean'),
  },
  stakeholders: {
    gainShown: phraseShape,
    proofs: list({
      id: textShape,
      value: phraseShape,
      label: phraseShape,
      since: phraseShape,
      before: phraseShape,
    }),
    unknowns: list({
      id: textShape,
      what: phraseShape,
      matters: phraseShape,
      how: phraseShape,
      owner: phraseShape,
      by: phraseShape,
    }),
    parts: list({ id: textShape, role: textShape, what: phraseShape, by: phraseShape }),
    functionShown: textShape,
    isTold: leafShape('boolean'),
    proofValue: phraseShape,
    proofNote: phraseShape,
    gains: textShape,
    hasWorry: leafShape('boolean'),
    isQuoted: leafShape('boolean'),
  },
  agreements: { standing: standingShape },
  successStories: {
    personShown: textShape,
    quoteShown: leafShape('prose'),
    isIllustration: leafShape('boolean'),
    proofValue: phraseShape,
  },
  risks: { number: textShape, called: textShape, way: textShape, score: textShape, scoreAfter: textShape },
} satisfies Record<string, Record<string, Shape>>;

export type AddedFields = typeof added;

/** Fields that the view adds to the items of a list of the case. */
export const addedFields: Readonly<Record<string, Record<string, Shape>>> = added;

export const figuresShape = (ids: readonly string[]): Shape =>
  object(Object.fromEntries(ids.map((id) => [id, figureShape])));

/** Names that stand beside those of the case: clauses, tables and rankings that are computed. */
export const generatedFields = {
  /** What customers, colleagues and those who decide are called. */
  names: namesShape,
  /** The four impacts, each in its own unit; money stands after it. */
  impactRows: list({
    id: textShape,
    name: textShape,
    measure: phraseShape,
    from: phraseShape,
    to: phraseShape,
    unit: textShape,
    by: phraseShape,
    source: textShape,
    money: phraseShape,
    moneyLow: phraseShape,
    moneyHigh: phraseShape,
  }),
  /** What leads and what stands beside it: the whole, and released plus margin, each with its chance of a loss. */
  leading: object({
    name: textShape,
    isDiscounted: leafShape('boolean'),
    said: phraseShape,
    label: phraseShape,
    cash: phraseShape,
    cashLabel: phraseShape,
  }),
  cashName: textShape,
  fullEffectYear: textShape,
  fullEffectPeriod: textShape,
  rateClause: phraseShape,
  leftOutSentence: phraseShape,
  requests: list({ id: textShape, name: phraseShape, ofWhom: textShape, byWhen: phraseShape }),
  keptDates: list({ id: textShape, date: textShape, because: phraseShape }),
  leftOut: list({ id: textShape, said: phraseShape }),
  /** Whether there is a chance to speak of: not while no input has a range. */
  hasChances: leafShape('boolean'),
  hasFullEffect: leafShape('boolean'),
  pilotVerdict: textShape,
  pilotMayClaimCause: leafShape('boolean'),
  pilotIsTold: leafShape('boolean'),
  isUntested: leafShape('boolean'),
  /** Whether the pilot showed something, or nothing of it is tested. */
  proofIsTold: leafShape('boolean'),
  noneTurnsAlone: leafShape('boolean'),
  evidenceIsTold: leafShape('boolean'),
  horizon: phraseShape,
  isIllustration: leafShape('boolean'),
  isNetCost: leafShape('boolean'),
  paysBack: leafShape('boolean'),
  hasRange: leafShape('boolean'),
  showsToday: leafShape('boolean'),
  every: object({
    benefitIsOwned: leafShape('boolean'),
    unknownIsOwned: leafShape('boolean'),
    groupGains: leafShape('boolean'),
    groupSetsCondition: leafShape('boolean'),
    worryIsAnswered: leafShape('boolean'),
    groupAsksNothing: leafShape('boolean'),
    groupHasTask: leafShape('boolean'),
    taskHasTime: leafShape('boolean'),
    riskIsOwned: leafShape('boolean'),
    riskIsComplete: leafShape('boolean'),
    factIsSourced: leafShape('boolean'),
    evidenceIsLimited: leafShape('boolean'),
    winComesSoon: leafShape('boolean'),
  }),
  /** Whether there is something to tell of a subject that is entered in several places. */
  tells: object({
    money: leafShape('boolean'),
    impact: leafShape('boolean'),
    plan: leafShape('boolean'),
    governance: leafShape('boolean'),
    engagement: leafShape('boolean'),
    unknowns: leafShape('boolean'),
    doubts: leafShape('boolean'),
    colleagues: leafShape('boolean'),
    workingDay: leafShape('boolean'),
    contact: leafShape('boolean'),
    duties: leafShape('boolean'),
    stories: leafShape('boolean'),
  }),
  dimensions: list({
    id: textShape,
    name: textShape,
    lower: textShape,
    noneBecause: leafShape('prose'),
    benefits: list({ id: textShape, name: textShape, annual: figureShape, description: leafShape('prose') }),
  }),
  costTotals: list({
    id: textShape,
    name: textShape,
    stated: phraseShape,
    low: phraseShape,
    high: phraseShape,
    hasRange: leafShape('boolean'),
  }),
  years: list({
    id: textShape,
    name: textShape,
    benefits: phraseShape,
    costs: phraseShape,
    net: phraseShape,
    cumulative: phraseShape,
  }),
  countingNotes: list({ id: textShape, said: phraseShape }),
  countingReasons: list({ id: textShape, what: phraseShape, because: phraseShape }),
  adjustments: list({ id: textShape, said: phraseShape }),
  assumptions: list({
    id: textShape,
    name: textShape,
    label: textShape,
    labelLower: textShape,
    benefit: textShape,
    question: textShape,
    said: phraseShape,
    low: phraseShape,
    high: phraseShape,
    swing: phraseShape,
    breakEven: phraseShape,
    isBeyondRange: leafShape('boolean'),
    source: textShape,
    asOf: leafShape('date'),
    owner: textShape,
    isFirst: leafShape('boolean'),
    hasRange: leafShape('boolean'),
    moves: leafShape('boolean'),
    ...gradeFields,
  }),
  topAssumption: object({
    name: textShape,
    label: textShape,
    labelLower: textShape,
    benefit: textShape,
    question: textShape,
    said: phraseShape,
    low: phraseShape,
    high: phraseShape,
    breakEven: phraseShape,
    isBeyondRange: leafShape('boolean'),
    isTied: leafShape('boolean'),
    source: textShape,
    owner: textShape,
    estimate: estimateShape,
  }),
  recommended: object(
    {
      name: textShape,
      summary: leafShape('prose'),
      reason: leafShape('prose'),
      mainRisk: leafShape('prose'),
    },
    { field: 'name', format: 'text' },
  ),
  nextGate: object({
    name: textShape,
    date: leafShape('date'),
    measure: textShape,
    threshold: textShape,
    asks: phraseShape,
    owner: textShape,
    ifMissed: leafShape('prose'),
    ...gateAmountFields,
  }),
  actualRows: list({
    id: textShape,
    name: phraseShape,
    baseline: phraseShape,
    by: phraseShape,
    month: phraseShape,
    owner: phraseShape,
    ...actualFields,
  }),
  planGates: list({
    id: textShape,
    name: phraseShape,
    date: phraseShape,
    asks: phraseShape,
    owner: phraseShape,
    ifMissed: phraseShape,
    measureBecause: phraseShape,
    ...gateAmountFields,
  }),
  planSteps: list({
    id: textShape,
    isGate: leafShape('boolean'),
    when: phraseShape,
    what: phraseShape,
    note: phraseShape,
    opens: phraseShape,
  }),
  editionNumber: leafShape('number'),
  /** The day on which the documents are told. */
  editionDate: textShape,
  unsigned: list({ id: textShape, who: phraseShape, role: textShape, line: phraseShape }),
  sinceAgreed: object({
    who: phraseShape,
    date: phraseShape,
    edition: phraseShape,
    rows: list({ id: textShape, name: textShape, before: phraseShape, now: phraseShape }),
  }),
  currencyName: textShape,
  tableUnit: textShape,
  worthName: textShape,
  roundedRows: object({
    benefits: leafShape('boolean'),
    costs: leafShape('boolean'),
    years: leafShape('boolean'),
    accounts: leafShape('boolean'),
  }),
  stresses: list({
    id: textShape,
    isBenefits: leafShape('boolean'),
    isCosts: leafShape('boolean'),
    isLate: leafShape('boolean'),
    by: phraseShape,
    said: phraseShape,
  }),
  accounts: list({ id: textShape, name: phraseShape, said: phraseShape, isTotal: leafShape('boolean') }),
  /** What each budget line pays, as capital and as running cost, year by year. */
  affordability: object({
    isFinancial: leafShape('boolean'),
    hasUnsaid: leafShape('boolean'),
    isRounded: leafShape('boolean'),
    rows: list({
      id: textShape,
      year: textShape,
      line: phraseShape,
      isTotal: leafShape('boolean'),
      ...paidFields,
    }),
    whole: object(paidFields),
  }),
  /** The values at which the case, and released plus margin, are worth nothing, of the inputs that move it most. */
  cashTurningSentence: phraseShape,
  turningPoints: list({
    id: textShape,
    name: textShape,
    said: phraseShape,
    whole: phraseShape,
    cash: phraseShape,
  }),
} satisfies Record<string, Shape>;
