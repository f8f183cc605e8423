import type { Level } from '../../quantities/estimate.ts';
import { type Figure, type Figures, withoutSpread } from '../figure.ts';
import { type Absence, absenceOf } from '../absence.ts';
import { type MoneyPart, type Reason, reasonInWords } from '../reason.ts';
import { type NumberAsked, numbersAsked } from '../requests.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type Calculation, calculationOf } from '../calculation/index.ts';
import { flowsOf } from './case-flows.ts';
import type { CaseFlows, Flows } from './flows.ts';
import { benefitFigures } from './benefit-figures.ts';
import { discountRateOf, rateConvention } from './discount-rate.ts';
import { type Measure, type MeasureContext, measures } from './measures/index.ts';
import { orderedEnds } from './ordered-ends.ts';
import { accountFigures } from './account-figures.ts';
import { gateFigures } from './gate-figures.ts';
import { publicFigures } from './public-figures.ts';
import { stressFigures } from './stress-figures.ts';
import { wordFigures } from './word-figures.ts';
import { optionFigures } from './option-figures.ts';
import { pilotFigures } from './pilot-figures.ts';
import { rateFigure } from './rate-figure.ts';
import { type ResultGrade, gradeOfResult } from './result-grade.ts';
import { caseExclusions } from './trace.ts';
import { unreadBasis, unreadSetting } from './unread-settings.ts';
import { figureWithin } from './within-counting.ts';

export type { CaseFlows } from './flows.ts';

/** Everything that follows from a case. It is computed from the case alone and never stored. */
export interface Results {
  /** The case as cells and lines, which everything is read from. */
  calculation: Calculation;
  /** What its benefits and its costs lack. */
  absence: Absence;
  months: number;
  low: CaseFlows;
  base: CaseFlows;
  high: CaseFlows;
  figures: Figures;
}

const sourcesOf = (businessCase: BusinessCase): string[] => {
  const cited = businessCase.benefits.flatMap(({ evidence, inputs }) => [
    ...evidence,
    ...Object.values(inputs).flatMap((input) => ('evidence' in input ? (input.evidence as string[]) : [])),
  ]);
  return [...new Set(cited)];
};

type Levels = Record<Level, CaseFlows>;

const bothParts: readonly MoneyPart[] = ['benefits', 'costs'];

/** All flows of a case, or its cash alone, with what every figure made of them rests on. */
interface Scope {
  part: (flows: CaseFlows) => Flows;
  suffix: '' | '-cash' | '-own-budget';
  /** What is added to a label, and to a formula; empty for all flows. */
  named: string;
  counting: string;
  rests: Pick<Figure, 'inputs' | 'sources' | 'isOfCase' | 'exclusions'>;
}

const scopesOf = (businessCase: BusinessCase, base: CaseFlows): Scope[] => {
  const shared = {
    inputs: [
      ...businessCase.benefits.map(({ id }) => id),
      ...businessCase.costs.map(({ id }) => `cost:${id}`),
    ],
    sources: sourcesOf(businessCase),
    isOfCase: true as const,
  };
  const rests = (isCash: boolean) => ({ ...shared, exclusions: caseExclusions(businessCase, base, isCash) });
  return [
    { part: ({ all }) => all, suffix: '', named: '', counting: '', rests: rests(false) },
    {
      part: ({ cash }) => cash,
      suffix: '-cash',
      named: ', on cash alone',
      counting: '; counting only what releases cash or adds margin, and only costs that are paid',
      rests: rests(true),
    },
    {
      part: ({ ownBudget }) => ownBudget,
      suffix: '-own-budget',
      named: ', our own budget alone',
      counting: '; counting only what our own budget gains and pays',
      rests: rests(false),
    },
  ];
};

const measureFigure = (
  measure: Measure,
  levels: Levels,
  { part, suffix, named, counting, rests }: Scope,
  context: MeasureContext,
): Figure => {
  const at = (level: Level): number | null => measure.value(part(levels[level]), context);
  const value = at('base');
  const [low, high] =
    measure.isOrdered === true ? orderedEnds(at('low'), value, at('high')) : [at('low'), at('high')];
  const roots = value === null ? (measure.roots?.(part(levels.base), context) ?? []) : [];
  const caution = value === null ? '' : (measure.caution?.(part(levels.base), context) ?? '');
  return {
    id: `${measure.id}${suffix}`,
    label: `${measure.label}${named}`,
    unit: measure.unit,
    subject: measure.subject,
    ...(measure.needs === undefined ? {} : { needs: measure.needs }),
    ...(measure.partsOver === undefined ? {} : { partsOver: measure.partsOver }),
    ...(measure.belowZero === undefined ? {} : { belowZero: measure.belowZero }),
    value,
    low,
    high,
    ...withoutSpread,
    formula: `${measure.formula}${counting}`,
    symbols: measure.symbols,
    convention: [measure.convention, measure.isDiscounted === true ? context.rateNote : ''].join(' ').trim(),
    definedBy: measure.definedBy,
    ...rests,
    ...(value === null ? { reason: measure.reason(part(levels.base), context) } : {}),
    ...(roots.length > 1 ? { roots } : {}),
    ...(caution === '' ? {} : { caution }),
  };
};

/** What measures are computed with, from the settings. */
export const measureContext = (businessCase: BusinessCase, months: number): MeasureContext => {
  const { settings, basics } = businessCase;
  const found = discountRateOf(settings);
  return {
    rate: 'rate' in found ? found.rate : null,
    noRate:
      'reason' in found ? (unreadSetting(businessCase, 'discountRate', 'inflation') ?? found.reason) : '',
    rateNote: rateConvention(settings, basics.language),
    timing: settings.timing ?? 'end-of-year',
    months,
    delay: Math.min(months, Math.max(0, Math.round(settings.delayMonths ?? 6))),
    noDelay: unreadSetting(businessCase, 'delayMonths') ?? '',
  };
};

/** A figure while something that all money rests on cannot be read. */
const withheld = (figure: Figure, reason: string): Figure =>
  figure.standsAlone === true ? figure : { ...figure, value: null, low: null, high: null, reason };

/** A figure while a part that it needs is not entered: it does not exist, and says which part. */
const withoutParts =
  (absence: Absence) =>
  (figure: Figure): Figure => {
    if (figure.standsAlone === true) return figure;
    const missing = (figure.needs ?? bothParts).flatMap((part) => absence[part]);
    const [first] = missing;
    if (first === undefined) return figure;
    const absent = [...new Set(missing)];
    return { ...withheld(figure, reasonInWords(first)), absent };
  };

/** Why a figure has no value while a number in it is asked for: its low and its high case stand. */
const withoutAsked = (asked: readonly NumberAsked[]): ((figure: Figure) => Figure) => {
  const standing = asked.filter(({ isStanding }) => isStanding);
  const [first] = standing;
  if (first === undefined) return (figure) => figure;
  const reasonOf = ({ path, name, ofWhom, byWhen }: NumberAsked): Reason => ({
    code: 'asked',
    path,
    values: { name, ofWhom, byWhen },
  });
  return (figure) => {
    const own = figure.traced?.map(({ id }) => standing.find((one) => one.id === id)).find(Boolean);
    const found = own ?? (figure.isOfCase === true ? first : undefined);
    if (found === undefined || figure.absent !== undefined) return figure;
    const reason = reasonOf(found);
    return { ...figure, value: null, reason: reasonInWords(reason), absent: [reason] };
  };
};

/** A sum is as sure as the weakest of what makes most of its swing; what has inputs of its own has its own grade. */
const gradedAs =
  ({ grade, from }: ResultGrade) =>
  (figure: Figure): Figure =>
    figure.isOfCase === true ? { ...figure, grade, ...(from === '' ? {} : { gradeFrom: from }) } : figure;

/** All results of a case: flows at three levels, and every figure under its stable id. */
export const resultsOf = (given: BusinessCase): Results => {
  const calculation = calculationOf(given);
  const { businessCase } = calculation;
  const flowsAt = flowsOf(calculation);
  const levels: Levels = { low: flowsAt('low'), base: flowsAt('base'), high: flowsAt('high') };
  const { months } = levels.base;
  const context = measureContext(businessCase, months);
  const scopes = scopesOf(businessCase, levels.base);
  const ofCase = measures.flatMap((measure) =>
    scopes.map((scope) => measureFigure(measure, levels, scope, context)),
  );
  const unread = unreadBasis(businessCase);
  const figures = [
    ...ofCase,
    rateFigure(businessCase, context),
    ...benefitFigures(businessCase, levels),
    ...wordFigures(businessCase, levels, context),
    ...accountFigures(businessCase, levels, context),
    ...stressFigures(calculation, context),
    ...gateFigures(businessCase, levels),
    ...publicFigures(calculation, context),
    ...optionFigures(businessCase),
    ...pilotFigures(businessCase),
  ];
  const absence = absenceOf(calculation);
  const told = (unread === undefined ? figures : figures.map((figure) => withheld(figure, unread)))
    .map(gradedAs(gradeOfResult(calculation)))
    .map(withoutParts(absence))
    .map(withoutAsked(numbersAsked(businessCase)))
    .map(figureWithin);
  return {
    calculation,
    absence,
    months,
    ...levels,
    figures: Object.fromEntries(told.map((figure) => [figure.id, figure])),
  };
};
