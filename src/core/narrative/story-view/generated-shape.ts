import { type Shape, leafShape } from '../shape.ts';
import { estimateShape } from './schema-shape.ts';

const object = (
  fields: Record<string, Shape>,
  printed?: { field: string; format: 'phrase' | 'text' },
): Shape => ({
  kind: 'object',
  fields,
  ...(printed === undefined ? {} : { printed }),
});

const phraseShape = leafShape('phrase');
const textShape = leafShape('text');

const list = (fields: Record<string, Shape>): Shape => ({ kind: 'list', key: 'id', item: object(fields) });

/** A figure prints its base value; its other values, its words and its reason stand beside it. */
export const figureShape: Shape = object(
  {
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
  },
  { field: 'said', format: 'phrase' },
);

const gradeFields = { grade: textShape, gradeWords: textShape };

/** Fields that the view adds to the items of a list of the case. */
export const addedFields: Record<string, Record<string, Shape>> = {
  benefits: {
    annual: figureShape,
    total: phraseShape,
    isCash: leafShape('boolean'),
    basis: textShape,
    ...gradeFields,
  },
  costs: {
    stated: phraseShape,
    low: phraseShape,
    high: phraseShape,
    hasRange: leafShape('boolean'),
    note: leafShape('prose'),
  },
  evidence: { ...gradeFields, when: phraseShape, size: phraseShape },
  options: {
    costShown: phraseShape,
    benefitShown: phraseShape,
    netShown: phraseShape,
    isRecommended: leafShape('boolean'),
    basisWords: textShape,
    isDoNothing: leafShape('boolean'),
  },
  stakeholders: {
    proofValue: phraseShape,
    proofNote: phraseShape,
    gains: textShape,
    hasWorry: leafShape('boolean'),
  },
  successStories: {
    personShown: textShape,
    quoteShown: leafShape('prose'),
    isIllustration: leafShape('boolean'),
    proofValue: phraseShape,
  },
  risks: { score: textShape, scoreAfter: textShape },
};

export const figuresShape = (ids: readonly string[]): Shape =>
  object(Object.fromEntries(ids.map((id) => [id, figureShape])));

/** Names that stand beside those of the case: clauses, tables and rankings that are computed. */
export const generatedFields: Record<string, Shape> = {
  askSentence: phraseShape,
  askClause: phraseShape,
  askClaim: phraseShape,
  fundingSentence: phraseShape,
  costSplitSentence: phraseShape,
  stoppingSentence: phraseShape,
  goalName: phraseShape,
  goalSentence: phraseShape,
  hypothesisSentence: phraseShape,
  netClause: phraseShape,
  netClaim: phraseShape,
  netCostSentence: phraseShape,
  presentValueSentence: phraseShape,
  paybackClause: phraseShape,
  paybackSentence: phraseShape,
  cashSentence: phraseShape,
  cashMeasures: phraseShape,
  cashPayback: phraseShape,
  nonCash: textShape,
  returnSentence: phraseShape,
  lowCaseSentence: phraseShape,
  chanceSentence: phraseShape,
  lossSentence: phraseShape,
  chanceCaution: phraseShape,
  chanceMethod: phraseShape,
  simulationMethod: phraseShape,
  pilotSentence: phraseShape,
  pilotClaim: phraseShape,
  pilotDesign: phraseShape,
  horizon: phraseShape,
  isIllustration: leafShape('boolean'),
  isNetCost: leafShape('boolean'),
  paysBack: leafShape('boolean'),
  hasCashSplit: leafShape('boolean'),
  hasRange: leafShape('boolean'),
  showsToday: leafShape('boolean'),
  every: object({
    benefitIsOwned: leafShape('boolean'),
    unknownIsOwned: leafShape('boolean'),
    groupGains: leafShape('boolean'),
    groupSetsCondition: leafShape('boolean'),
    worryIsAnswered: leafShape('boolean'),
    groupHasTask: leafShape('boolean'),
    riskIsOwned: leafShape('boolean'),
    riskIsComplete: leafShape('boolean'),
    factIsSourced: leafShape('boolean'),
    evidenceIsLimited: leafShape('boolean'),
    winComesSoon: leafShape('boolean'),
  }),
  dimensions: list({
    id: textShape,
    name: textShape,
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
  }),
  planGates: list({
    id: textShape,
    name: phraseShape,
    date: phraseShape,
    asks: phraseShape,
    owner: phraseShape,
    ifMissed: phraseShape,
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
  currencyName: textShape,
  tableUnit: textShape,
};
