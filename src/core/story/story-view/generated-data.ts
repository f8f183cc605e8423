import { pilotResult } from '../../business-case/results/pilot-result.ts';
import type { MovingInput } from '../../business-case/results/sensitivity.ts';
import { dimensions } from '../../business-case/schema/benefits.ts';
import { cumulativeFlow, monthName, monthNumber, yearlyFlows } from '../../finance/index.ts';
import { choiceWord } from '../labels/choice-word.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { keptData, requestData } from './asked-and-kept.ts';
import type { CaseInView } from './case-in-view.ts';
import { actualRows } from './actual-rows.ts';
import { accountRows } from './account-rows.ts';
import { affordabilityData } from './affordability-data.ts';
import { adjustments } from './adjustments.ts';
import { countingNotes } from './counting-notes.ts';
import { countingReasons } from './counting-reasons.ts';
import { everyOf, showsToday } from './every.ts';
import { costTotals } from './cost-totals.ts';
import { impactRows } from './impact-rows.ts';
import { leftOutList, leftOutSentence } from './left-out.ts';
import { horizonPhrase, isRange } from './money-clauses.ts';
import { inputLabel, inputName, inputValue, swingOf } from './input-value.ts';
import { leadingData } from './leading-data.ts';
import { hasWorth, leadingOf, worthNames } from './leading.ts';
import { nothing } from './phrase.ts';
import { gateAsks, planGates, planSteps } from './plan-data.ts';
import { rateClause } from './rate-clauses.ts';
import { fullEffectPeriod, fullEffectYearName, roundedRows, hasFullEffect } from './full-effect.ts';
import { hasChances } from '../facts/chance.ts';
import { gateAmounts } from '../facts/gate-amounts.ts';
import { isPilotTold } from '../facts/pilot.ts';
import { isSeenByUs, isUntested } from '../facts/test.ts';
import { changesSinceAgreed, unsignedRows } from './sign-off.ts';
import { stressRows } from './stress-rows.ts';
import { tellsOf } from './tells.ts';
import { cashTurningSentence, turningOf, turningPoints } from './turning-points.ts';
import { scaled, tableScale } from './table-amount.ts';
import { cashName } from './money-in-words.ts';
import { figureData } from './figure-data.ts';
import { graded } from './graded.ts';

/** Whether two inputs move the answer equally, so that neither does most. */
const isAsWide = (one: MovingInput, other: MovingInput): boolean =>
  Math.abs(swingOf(one) - swingOf(other)) <= 1e-9 * swingOf(other);

const assumptionData = (view: CaseInView, input: MovingInput, index: number) => ({
  id: input.id,
  name: inputName(view, input),
  label: inputLabel(view, input),
  labelLower: labelsOf(view).views.within(inputLabel(view, input)),
  benefit: input.benefit,
  question: labelsOf(view).term(input.question),
  said: inputValue(view, input, input.base, 'base'),
  low: inputValue(view, input, input.low, 'low'),
  high: inputValue(view, input, input.high, 'high'),
  swing: scaled(view, Math.abs(input.worthAtHigh - input.worthAtLow), `${input.id}.swing`),
  breakEven: input.breakEven === null ? nothing : inputValue(view, input, input.breakEven, 'breakEven'),
  isBeyondRange:
    input.breakEven !== null &&
    (input.breakEven < Math.min(input.low, input.high) || input.breakEven > Math.max(input.low, input.high)),
  source: input.estimate.source,
  asOf: input.estimate.asOf,
  owner: input.estimate.owner,
  isFirst: index === 0,
  hasRange: input.low !== input.high,
  moves: input.worthAtLow !== input.worthAtHigh,
  ...graded(view, input.estimate.evidence),
});

/** Whether no input, within its own range, takes a result that is known to the other side of nothing. */
const noneTurnsAlone = (view: CaseInView): boolean =>
  hasWorth(view) &&
  view.inputs.length > 0 &&
  view.inputs.every(({ worthAtLow, worthAtHigh }) => worthAtLow > 0 === worthAtHigh > 0);

const yearData = (view: CaseInView) => {
  const { results, businessCase } = view;
  const words = labelsOf(view).views.years;
  // A year in which one side is not entered comes to nothing that can be said.
  if (!hasWorth(view)) return [];
  const flows = results.base.all;
  const [benefits, costs, net] = [
    yearlyFlows(flows.benefits),
    yearlyFlows(flows.costs),
    yearlyFlows(flows.net),
  ];
  const line = cumulativeFlow(flows.net);
  const first = monthNumber(businessCase.settings.startMonth);
  const name = (year: number): string => {
    if (year === 0) return words.before;
    if (first === null) return words.year(year);
    return words.yearFrom(year, view.formats.month(monthName(first + (year - 1) * 12)));
  };
  const hasStart = (net[0] ?? 0) !== 0 || (benefits[0] ?? 0) !== 0 || (costs[0] ?? 0) !== 0;
  return net.flatMap((amount, year) =>
    year === 0 && !hasStart
      ? []
      : [
          {
            id: `year-${year}`,
            name: name(year),
            benefits: scaled(view, benefits[year] ?? 0, `years.${year}.benefits`),
            costs: scaled(view, costs[year] ?? 0, `years.${year}.costs`),
            net: scaled(view, amount, `years.${year}.net`),
            cumulative: scaled(
              view,
              line[Math.min(line.length - 1, year * 12)] ?? 0,
              `years.${year}.cumulative`,
            ),
          },
        ],
  );
};

const dimensionData = (view: CaseInView) =>
  Object.entries(dimensions).map(([id, name]) => ({
    id,
    name: choiceWord(labelsOf(view), name),
    lower: labelsOf(view).views.within(choiceWord(labelsOf(view), name)),
    noneBecause: view.businessCase.none[id as keyof typeof dimensions],
    benefits: view.businessCase.benefits
      .filter(({ dimension }) => dimension === id)
      .map((benefit) => {
        const figure = view.results.figures[`benefit.${benefit.id}.annual`];
        return {
          id: benefit.id,
          name: benefit.name,
          description: benefit.description,
          annual: figure === undefined ? null : figureData(view, figure),
        };
      }),
  }));

export const generatedData = (view: CaseInView): Record<string, unknown> => {
  const { businessCase, results } = view;
  const lead = leadingOf(view);
  const turns = turningOf(view);
  const net = results.figures[lead.measure];
  const pilot = pilotResult(businessCase);
  const [top, second] = view.inputs;
  const [nextGate] = businessCase.rollOut.gates;
  const recommended = businessCase.options.find(({ kind }) => kind === 'recommended');
  return {
    names: labelsOf(view).names,
    impactRows: impactRows(view),
    rateClause: rateClause(view),
    leftOutSentence: leftOutSentence(view),
    leftOut: leftOutList(view),
    requests: requestData(view),
    keptDates: keptData(view),
    hasChances: hasChances(view),
    hasFullEffect: hasFullEffect(view),
    pilotVerdict: pilot.verdict,
    pilotMayClaimCause: pilot.mayClaimCause,
    pilotIsTold: isPilotTold(view),
    isUntested: isUntested(view),
    proofIsTold: isPilotTold(view) || isUntested(view) || isSeenByUs(view),
    evidenceIsTold: businessCase.evidence.length > 0 || isPilotTold(view) || isUntested(view),
    horizon: horizonPhrase(view),
    isIllustration: businessCase.basics.illustration === true,
    isNetCost: (net?.value ?? 0) < 0,
    paysBack: (results.figures['payback-month']?.value ?? null) !== null,
    hasRange: net !== undefined && isRange(net),
    noneTurnsAlone: noneTurnsAlone(view),
    every: everyOf(businessCase),
    tells: tellsOf(businessCase),
    showsToday: showsToday(businessCase),
    dimensions: dimensionData(view),
    costTotals: costTotals(view),
    years: yearData(view),
    countingNotes: countingNotes(view),
    countingReasons: countingReasons(view),
    adjustments: adjustments(view),
    assumptions: view.inputs.map((input, index) => assumptionData(view, input, index)),
    topAssumption:
      top === undefined || swingOf(top) === 0 || !hasWorth(view)
        ? null
        : { ...assumptionData(view, top, 0), isTied: second !== undefined && isAsWide(second, top) },
    recommended: recommended ?? null,
    nextGate:
      nextGate === undefined
        ? null
        : { ...nextGate, asks: gateAsks(view, nextGate), ...gateAmounts(view, nextGate) },
    actualRows: actualRows(view),
    planSteps: planSteps(view),
    planGates: planGates(view),
    unsigned: unsignedRows(view),
    sinceAgreed: changesSinceAgreed(view),
    editionNumber: (businessCase.editions.at(-1)?.number ?? 0) + 1,
    currencyName: businessCase.basics.currency === '' ? 'GBP' : businessCase.basics.currency,
    tableUnit: tableScale(view).name,
    worthName: worthNames(view).fullName,
    leading: leadingData(view),
    cashName: cashName(view),
    fullEffectYear: fullEffectYearName(view),
    fullEffectPeriod: fullEffectPeriod(view),
    roundedRows: roundedRows(view),
    stresses: stressRows(view),
    accounts: accountRows(view),
    affordability: affordabilityData(view),
    turningPoints: turningPoints(view, turns),
    cashTurningSentence: cashTurningSentence(view, turns),
  };
};
