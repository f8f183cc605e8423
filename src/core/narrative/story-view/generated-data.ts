import { releasedAYear } from '../../business-case/released-a-year.ts';
import { workMonths } from '../../business-case/as-counted/index.ts';
import { isTeamRow } from '../../business-case/as-counted/team-costs.ts';
import { numbersAsked } from '../../business-case/requests.ts';
import { gradeOf, gradeOfSources, gradeWords } from '../../business-case/evidence-grade.ts';
import type { Figure } from '../../business-case/figure.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import { type OptionResult, optionResults } from '../../business-case/results/options.ts';
import { pilotResult } from '../../business-case/results/pilot-result.ts';
import type { MovingInput } from '../../business-case/results/sensitivity.ts';
import { dimensions } from '../../business-case/schema/benefits.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { cumulativeFlow, monthName, monthNumber, yearlyFlows } from '../../finance/index.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import type { Formats } from '../../quantities/format.ts';
import { startLower } from '../../data/letter-case.ts';
import type { Phrase } from '../shape.ts';
import { agreementStanding, financeNote, financeSentence } from './agreement-clauses.ts';
import { askClaim, askClause, askSentence, fundingSentence, hypothesisSentence } from './ask-clauses.ts';
import type { CaseInView } from './case-in-view.ts';
import { chanceCaution, chanceMethod, chanceSentence, lossSentence, methodPhrase } from './chance-clauses.ts';
import { cashPayback, presentValueSentence, returnSentence } from './cash-clauses.ts';
import { accountRows, accountsSentence, apartName, socialValueSentence } from './account-clauses.ts';
import { affordabilityData } from './affordability-data.ts';
import { adjustments } from './adjustments.ts';
import { countingNotes } from './counting-notes.ts';
import { everyOf, showsToday } from './every.ts';
import { costTotals, listedAmount } from './cost-totals.ts';
import { costSplitSentence, stoppingSentence } from './funding-clauses.ts';
import { goalClosing, goalName, goalOpening, goalSentence, goalServed } from './goal-clauses.ts';
import { impactRows } from './impact-clauses.ts';
import { leftOutList, leftOutSentence } from './left-out.ts';
import {
  cashSentence,
  horizonPhrase,
  isRange,
  lowCaseSentence,
  netClaim,
  netClause,
  netCostSentence,
  netWords,
  paybackClaim,
  paybackClause,
  paybackSentence,
  worthSentence,
} from './money-clauses.ts';
import { inputValue, swingOf } from './input-value.ts';
import { leadingData } from './leading-data.ts';
import { hasWorth, leadingOf } from './leading.ts';
import { figureValue, nothing, phrase, textValue, valueRun } from './phrase.ts';
import { gateAsks, gatePaid, planGates, planSteps } from './plan-data.ts';
import {
  pilotClaim,
  pilotDesign,
  pilotSentence,
  proofClaim,
  proofSentence,
  takenSentence,
  untestedSentence,
} from './pilot-clauses.ts';
import { rateClause } from './rate-clauses.ts';
import {
  fullEffectClaim,
  fullEffectOf,
  fullEffectPeriod,
  fullEffectSentence,
  fullEffectYearName,
  roundedRows,
  wordsAYear,
} from './full-effect.ts';
import { stopLineSentence } from './stop-line-clauses.ts';
import { stressRows, stressSentence } from './stress-clauses.ts';
import { cashTurningSentence, turningOf, turningPoints } from './turning-points.ts';
import { scaled, tableScale } from './table-amount.ts';
import { wordShown } from './word-shown.ts';
import { cashName, claimedSentence, wordsOfWorth } from './words-clauses.ts';

const levels = { said: 'value', low: 'low', high: 'high' } as const;

/** A month in a table: a payback that never comes is "none", one that nothing waits for is "at once". */
const monthInTable = (formats: Formats, figure: Figure, level: 'value' | 'low' | 'high'): Phrase => {
  const value = figure[level];
  if (value === null) return phrase`none`;
  return value === 0 ? phrase`at once` : phrase`${figureValue(formats, figure, level)}`;
};

export const figureData = (view: CaseInView, figure: Figure) => {
  const { formats } = view;
  const exact = (level: 'value' | 'low' | 'high'): Phrase => {
    const value = figure[level];
    if (value === null) return nothing;
    const text = figure.unit === 'money' ? formats.money(Math.round(value), 'exact') : null;
    return text === null
      ? phrase`${figureValue(formats, figure, level)}`
      : phrase`${valueRun(text, `figures.${figure.id}.${level}`, value, 'money', figure.id)}`;
  };
  const table = (level: 'value' | 'low' | 'high'): Phrase => {
    const value = figure[level];
    if (figure.unit === 'month') return monthInTable(formats, figure, level);
    if (value === null) return nothing;
    return figure.unit === 'money'
      ? scaled(view, value, `figures.${figure.id}.${level}`, figure.id)
      : exact(level);
  };
  const said = (level: 'value' | 'low' | 'high'): Phrase =>
    figure[level] === null ? nothing : phrase`${figureValue(formats, figure, level)}`;
  return {
    ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, said(level)])),
    exact: exact('value'),
    exactLow: exact('low'),
    exactHigh: exact('high'),
    table: table('value'),
    tableLow: table('low'),
    tableHigh: table('high'),
    words: netWords(view, figure, 'value'),
    lowWords: netWords(view, figure, 'low'),
    highWords: netWords(view, figure, 'high'),
    value: figure.value,
    label: figure.label,
    formula: figure.formula,
    reason: figure.reason ?? '',
    hasRange: isRange(figure),
  };
};

const graded = (view: CaseInView, ids: readonly string[]) => {
  const grade = gradeOfSources(view.businessCase, ids);
  return { grade, gradeWords: gradeWords[grade] };
};

/** Whether two inputs move the answer equally, so that neither does most. */
const isAsWide = (one: MovingInput, other: MovingInput): boolean =>
  Math.abs(swingOf(one) - swingOf(other)) <= 1e-9 * swingOf(other);

const assumptionData = (view: CaseInView, input: MovingInput, index: number) => ({
  id: input.id,
  name: input.name,
  label: input.label,
  labelLower: startLower(input.label),
  benefit: input.benefit,
  question: input.question,
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

const yearData = (view: CaseInView) => {
  const { results, businessCase } = view;
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
    if (year === 0) return 'Before';
    if (first === null) return `Year ${year}`;
    return `Year ${year}, from ${view.formats.month(monthName(first + (year - 1) * 12))}`;
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
    name,
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

const basisWords: Record<OptionResult['basis'], string> = {
  nothing: 'Baseline',
  computed: 'Modelled',
  stated: 'Stated totals',
  missing: '',
};

/** What the view adds to one item of the case, by list. */
export const addedData = (view: CaseInView): Record<string, (item: never) => Record<string, unknown>> => {
  const { businessCase, results, formats } = view;
  type Case = typeof businessCase;
  const figure = (id: string): Figure | undefined => results.figures[id];
  const proof = (id: string): Phrase => {
    const found = id === '' ? undefined : figure(id);
    return found === undefined || found.value === null
      ? nothing
      : phrase`${figureValue(formats, found, 'value')}`;
  };
  /** What a figure is beside its value, unless the words that it proves say the value already. */
  const proofNote = (words: string, id: string): Phrase => {
    const found = id === '' ? undefined : figure(id);
    if (found === undefined || found.value === null) return nothing;
    const value = figureValue(formats, found, 'value');
    if (words.includes(value.text)) return nothing;
    const benefit = businessCase.benefits.find((one) => id === `benefit.${one.id}.annual`);
    return benefit === undefined
      ? phrase`${found.label}: ${value}`
      : phrase`${benefit.name}: ${value} ${fullEffectOf(view, benefit.id)}`;
  };
  /** What somebody gains in their own measure; the amount is the figure's where one stands behind it. */
  const gainShown = ({ id, gain }: Case['stakeholders'][number]): Phrase => {
    const path = `stakeholders[${id}].gain`;
    const value = proof(gain.figure);
    const amount =
      value.phrase.length > 0 || gain.amount === ''
        ? value
        : phrase`${textValue(gain.amount, `${path}.amount`)}`;
    if (gain.measure === '' || amount.phrase.length === 0) return nothing;
    const from =
      gain.from === ''
        ? nothing
        : phrase` from ${valueRun(formats.month(gain.from), `${path}.from`, gain.from, 'date')}`;
    return phrase`${textValue(gain.measure, `${path}.measure`)}: ${amount}${from}`;
  };
  const optionBasis = new Map(optionResults(businessCase).map((option) => [option.id, option]));
  const score = (chance: number | undefined, effect: string | undefined): string =>
    [
      chance === undefined ? '' : `chance ${formats.share(chance)}`,
      effect === undefined ? '' : `effect ${effect}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  const added = {
    benefits: (benefit: Case['benefits'][number]) => {
      const annual = figure(`benefit.${benefit.id}.annual`);
      const result = results.base.benefits.find(({ id }) => id === benefit.id);
      const isLeftOut = result?.reason !== undefined && isCounted(benefit);
      const flow = result?.flow;
      const total =
        flow === undefined ? null : flow.initial + flow.months.reduce((sum, amount) => sum + amount, 0);
      const inputs = Object.values(benefit.inputs).flatMap((input) =>
        'evidence' in input ? (input as Estimate).evidence : [],
      );
      return {
        annual:
          annual === undefined
            ? null
            : { ...figureData(view, annual), ...(isLeftOut ? { table: phrase`not counted` } : {}) },
        total: total === null ? nothing : scaled(view, total, `benefits[${benefit.id}].total`),
        wordShown: wordShown(benefit, releasedAYear(benefit, results), businessCase.agreements, formats),
        apart: apartName(benefit),
        basis: businessCase.evidence
          .filter(({ id }) => benefit.evidence.includes(id))
          .map(({ title }) => title)
          .join('; '),
        ...graded(view, benefit.evidence.length > 0 ? benefit.evidence : inputs),
      };
    },
    costs: (cost: Case['costs'][number]) => {
      const amountAt = (level: 'low' | 'base' | 'high') =>
        listedAmount(
          businessCase,
          results[level].costs.find(({ id }) => id === cost.id),
        );
      const stated = (level: 'low' | 'base' | 'high'): Phrase => {
        const amount = amountAt(level);
        return amount === null ? nothing : scaled(view, amount, `costs[${cost.id}].amount`);
      };
      const result = results.base.costs.find(({ id }) => id === cost.id);
      const amounts = (['low', 'base', 'high'] as const).map(amountAt);
      const timings = { 'one-off': 'One-off', yearly: 'Every year' };
      return {
        apart: apartName(cost),
        timingShown: result?.isTyped === true ? 'By year' : timings[cost.timing ?? 'one-off'],
        stated: result?.reason === undefined ? stated('base') : phrase`not counted`,
        low: stated('high'),
        high: stated('low'),
        hasRange: new Set(amounts).size > 1,
      };
    },
    evidence: (item: Case['evidence'][number]) => {
      const grade = gradeOf(item);
      const days = [item.from, item.until].filter((day) => day !== '').map((day) => formats.day(day));
      return {
        grade,
        gradeWords: gradeWords[grade],
        when: days.length === 0 ? nothing : phrase`${days.join(' to ')}`,
        size:
          item.sample === undefined
            ? nothing
            : phrase`${valueRun(formats.number(item.sample), `evidence[${item.id}].sample`, item.sample, 'number')} ${item.sampleUnit}`,
      };
    },
    options: (option: Case['options'][number]) => {
      const isRecommended = option.kind === 'recommended';
      const result = optionBasis.get(option.id);
      const isOfCase = isRecommended && result?.basis === 'computed';
      const lead = leadingOf(view);
      const shown = (value: number | null | undefined, name: string, id: string): Phrase =>
        value === undefined ||
        value === null ||
        result?.basis === 'missing' ||
        (result?.basis === 'computed' && !hasWorth(view))
          ? nothing
          : scaled(view, value, `options[${option.id}].${name}`, isOfCase ? id : undefined);
      return {
        costShown: shown(lead.isDiscounted ? result?.presentCost : result?.cost, 'cost', lead.costs),
        benefitShown: shown(
          lead.isDiscounted ? result?.presentBenefit : result?.benefit,
          'benefit',
          lead.benefits,
        ),
        netShown: shown(
          lead.isDiscounted ? result?.netPresentValue : result?.netBenefit,
          'net',
          lead.measure,
        ),
        basisWords: basisWords[result?.basis ?? 'missing'],
        isRecommended,
        isDoNothing: option.kind === 'do-nothing',
      };
    },
    stakeholders: (person: Case['stakeholders'][number]) => ({
      gainShown: gainShown(person),
      proofValue: proof(person.proofFigure),
      proofNote: proofNote(person.proof, person.proofFigure),
      gains: person.plural === true ? 'gain' : 'gains',
      hasWorry: person.mayAsk !== '',
      isQuoted: person.said.mayBeQuoted === true && person.said.on !== '',
    }),
    agreements: (agreement: Case['agreements'][number]) => ({
      standing: agreementStanding(view, agreement),
    }),
    successStories: (story: Case['successStories'][number]) => {
      const isNamed = story.consent === 'named' || story.kind === 'imagined';
      const mayQuote = isNamed || story.consent === 'anonymous';
      return {
        personShown: isNamed ? story.person : story.kind === 'customer' ? 'A customer' : 'A colleague',
        quoteShown: mayQuote ? story.quote : '',
        isIllustration: story.kind === 'imagined' || businessCase.basics.illustration === true,
        proofValue: proof(story.proofFigure),
      };
    },
    risks: (risk: Case['risks'][number]) => ({
      score: score(risk.chanceBefore, risk.effectBefore),
      scoreAfter: score(risk.chanceAfter, risk.effectAfter),
    }),
  };
  return added;
};

/** What the view adds to a group of the case, by its name. */
export const addedToGroup = (view: CaseInView): Record<string, Record<string, unknown>> => {
  const { businessCase, results } = view;
  const { oneOff, yearly } = askSums(businessCase, results.base).asked;
  /** A part that is nothing is not listed beside one that is something. */
  const listedSum = (sum: number | null, other: number | null): number | null =>
    sum === null || (Math.round(sum) === 0 && Math.round(other ?? 0) !== 0) ? null : sum;
  const team = businessCase.ask.team.filter(isTeamRow);
  const months = team.flatMap((row) => row.months ?? workMonths(businessCase) ?? []);
  return {
    ask: {
      oneOff: listedSum(oneOff, yearly),
      yearly: listedSum(yearly, oneOff),
      people: team.length === 0 ? null : team.reduce((sum, { people }) => sum + (people ?? 0), 0),
      peopleMonths: months.length === 0 ? null : Math.max(...months),
      peopleFrom: team.flatMap((row) => (row.function === '' ? [] : [row.function])),
    },
  };
};

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
    askSentence: askSentence(view),
    askClause: askClause(view),
    askClaim: askClaim(view),
    fundingSentence: fundingSentence(view),
    financeNote: financeNote(view),
    financeSentence: financeSentence(view),
    costSplitSentence: costSplitSentence(view),
    stoppingSentence: stoppingSentence(view),
    goalName: goalName(view),
    goalSentence: goalSentence(view),
    goalOpening: goalOpening(view),
    goalServed: goalServed(view),
    goalClosing: goalClosing(view),
    impactRows: impactRows(view),
    hypothesisSentence: hypothesisSentence(view),
    netClause: netClause(view),
    netClaim: netClaim(view),
    netCostSentence: netCostSentence(view),
    presentValueSentence: presentValueSentence(view),
    paybackClause: paybackClause(view),
    paybackSentence: paybackSentence(view),
    cashSentence: cashSentence(view),
    cashPayback: cashPayback(view),
    returnSentence: returnSentence(view),
    lowCaseSentence: lowCaseSentence(view),
    rateClause: rateClause(view),
    leftOutSentence: leftOutSentence(view),
    leftOut: leftOutList(view),
    requests: numbersAsked(view.businessCase).map(({ id, name, path, ofWhom, byWhen }) => ({
      id,
      name: phrase`${textValue(name, path)}`,
      ofWhom,
      byWhen: byWhen === '' ? nothing : phrase`${textValue(view.formats.day(byWhen), path)}`,
    })),
    chanceSentence: chanceSentence(view),
    lossSentence: lossSentence(view),
    chanceCaution: chanceCaution(view),
    chanceMethod: chanceMethod(view),
    simulationMethod: methodPhrase(view),
    pilotSentence: pilotSentence(view),
    pilotClaim: pilotClaim(view),
    pilotDesign: pilotDesign(view),
    pilotVerdict: pilot.verdict,
    pilotMayClaimCause: pilot.mayClaimCause,
    evidenceIsTold: businessCase.evidence.length > 0 || proofSentence(view).phrase.length > 0,
    proofClaim: proofClaim(view),
    proofSentence: proofSentence(view),
    untestedSentence: untestedSentence(view),
    takenSentence: takenSentence(view),
    stopLineSentence: stopLineSentence(view),
    horizon: horizonPhrase(view),
    isIllustration: businessCase.basics.illustration === true,
    isNetCost: (net?.value ?? 0) < 0,
    paysBack: (results.figures['payback-month']?.value ?? null) !== null,
    hasRange: net !== undefined && isRange(net),
    every: everyOf(businessCase),
    showsToday: showsToday(businessCase),
    dimensions: dimensionData(view),
    costTotals: costTotals(view),
    years: yearData(view),
    countingNotes: countingNotes(view),
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
        : { ...nextGate, asks: gateAsks(nextGate), paid: gatePaid(view, nextGate) },
    planSteps: planSteps(view),
    planGates: planGates(view),
    editionNumber: (businessCase.editions.at(-1)?.number ?? 0) + 1,
    currencyName: businessCase.basics.currency === '' ? 'GBP' : businessCase.basics.currency,
    tableUnit: tableScale(view).name,
    worthName: lead.fullName,
    leading: leadingData(view),
    worthSentence: worthSentence(view),
    paybackClaim: paybackClaim(view),
    cashName: cashName(view),
    claimedSentence: claimedSentence(view),
    wordsAYear: wordsAYear(view),
    wordsOfWorth: wordsOfWorth(view),
    fullEffectClaim: fullEffectClaim(view),
    fullEffectYear: fullEffectYearName(view),
    fullEffectPeriod: fullEffectPeriod(view),
    fullEffectSentence: fullEffectSentence(view),
    roundedRows: roundedRows(view),
    stressSentence: stressSentence(view),
    stresses: stressRows(view),
    accountsSentence: accountsSentence(view),
    socialValueSentence: socialValueSentence(view),
    accounts: accountRows(view),
    affordability: affordabilityData(view),
    turningPoints: turningPoints(view, turns),
    cashTurningSentence: cashTurningSentence(view, turns),
  };
};
