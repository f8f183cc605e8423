import { releasedAYear } from '../../business-case/released-a-year.ts';
import { signAndWords } from '../facts/in-unit.ts';
import { hasDecider, isAsked, isSaidInDecision } from '../facts/ask.ts';
import { workMonths } from '../../business-case/as-counted/index.ts';
import { isTeamRow } from '../../business-case/as-counted/team-costs.ts';
import { gradeOf } from '../../business-case/evidence-grade.ts';
import { pilotEvidenceId } from '../../business-case/pilot-evidence.ts';
import type { Figure } from '../../business-case/figure.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import { stopLineOf } from '../../business-case/results/stop-line.ts';
import { optionResults } from '../../business-case/results/options.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { agreementStanding } from '../facts/agreement-standing.ts';
import type { CaseInView } from './case-in-view.ts';
import { apartName } from './account-rows.ts';
import { listedAmount } from './cost-totals.ts';
import { hasWorth, leadingOf } from './leading.ts';
import { figureValue, nothing, phrase, textValue, valueRun } from './phrase.ts';
import { fullEffectOf } from './full-effect.ts';
import { scaled } from './table-amount.ts';
import { wordShown } from './word-shown.ts';
import { isTold, proofsFor, unknownsFor } from './for-stakeholder.ts';
import { effectText } from './pilot-words.ts';
import { partsOfStakeholder } from './parts-of-stakeholder.ts';
import { figureData } from './figure-data.ts';
import { graded } from './graded.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** What the view adds to one item of the case, by list. */
export const addedData = (view: CaseInView): Record<string, (item: never) => Record<string, unknown>> => {
  const { businessCase, results, formats } = view;
  const { term, views } = labelsOf(view);
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
      ? phrase`${term(found.label)}: ${value}`
      : phrase`${benefit.name}: ${value} ${fullEffectOf(view, benefit.id)}`;
  };
  /** How much somebody gains: the figure's value where one stands behind it. */
  const gainAmount = ({ id, gain }: Case['stakeholders'][number]): Phrase => {
    const value = proof(gain.figure);
    return value.phrase.length > 0 || gain.amount === ''
      ? value
      : phrase`${textValue(gain.amount, `stakeholders[${id}].gain.amount`)}`;
  };
  /** The same in their own measure, and from when. */
  const gainShown = (person: Case['stakeholders'][number]): Phrase => {
    const { id, gain } = person;
    const path = `stakeholders[${id}].gain`;
    const amount = gainAmount(person);
    if (gain.measure === '' || amount.phrase.length === 0) return nothing;
    const from =
      gain.from === ''
        ? nothing
        : phrase` ${valueRun(views.from(formats.month(gain.from)), `${path}.from`, gain.from, 'date')}`;
    return phrase`${textValue(gain.measure, `${path}.measure`)}: ${amount}${from}`;
  };
  const optionBasis = new Map(optionResults(businessCase).map((option) => [option.id, option]));
  const score = (chance: number | undefined, effect: string | undefined): string =>
    [
      chance === undefined ? '' : views.chance(formats.share(chance)),
      effect === undefined ? '' : views.effect(term(effect)),
    ]
      .filter((part) => part !== '')
      .join(', ');
  /** The same without the words for both, where a chart or a title beside it says them. */
  const short = (chance: number | undefined, effect: string | undefined): string =>
    [chance === undefined ? '' : formats.share(chance), effect === undefined ? '' : term(effect)]
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
            : { ...figureData(view, annual), ...(isLeftOut ? { table: phrase`${views.notCounted}` } : {}) },
        total: total === null ? nothing : scaled(view, total, `benefits[${benefit.id}].total`),
        wordShown: wordShown(view, benefit, releasedAYear(benefit, results)),
        apart: apartName(view, benefit),
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
      return {
        apart: apartName(view, cost),
        timingShown: views.timings[result?.isTyped === true ? 'by-year' : (cost.timing ?? 'one-off')],
        stated: result?.reason === undefined ? stated('base') : phrase`${views.notCounted}`,
        low: stated('high'),
        high: stated('low'),
        hasRange: new Set(amounts).size > 1,
      };
    },
    questions: ({ id, about }: Case['questions'][number]) => {
      const line = about === 'stop-line' ? stopLineOf(results.calculation) : null;
      if (line === null) return {};
      const { stop, breakEven, worth, as } = line;
      const words = views.whyStop(
        effectText(view, stop, as),
        breakEven === null || worth >= 0 ? null : effectText(view, breakEven, as),
      );
      return { question: textValue(words, `questions[${id}].question`) };
    },
    evidence: (item: Case['evidence'][number]) => {
      const grade = gradeOf(item);
      const [from, until] = [item.from, item.until]
        .filter((day) => day !== '')
        .map((day) => formats.day(day));
      return {
        isPilot: item.id === pilotEvidenceId,
        grade,
        gradeWords: views.grades[grade],
        when:
          from === undefined ? nothing : phrase`${until === undefined ? from : views.fromTo(from, until)}`,
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
        basisWords: views.basis[result?.basis ?? 'missing'],
        isRecommended,
        isDoNothing: option.kind === 'do-nothing',
      };
    },
    stakeholders: (person: Case['stakeholders'][number]) => ({
      gainShown: gainShown(person),
      proofs: proofsFor(view, person, gainAmount(person)),
      unknowns: unknownsFor(view, person),
      parts: partsOfStakeholder(view, person),
      functionShown: person.who.toLowerCase().includes(person.function.toLowerCase()) ? '' : person.function,
      isTold: isTold(person),
      proofValue: proof(person.proofFigure),
      proofNote: proofNote(person.proof, person.proofFigure),
      gains: views.gains[person.plural === true ? 'many' : 'one'],
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
        personShown: isNamed
          ? story.person
          : views.persons[story.kind === 'customer' ? 'customer' : 'colleague'],
        quoteShown: mayQuote ? story.quote : '',
        isIllustration: story.kind === 'imagined' || businessCase.basics.illustration === true,
        proofValue: proof(story.proofFigure),
      };
    },
    risks: (risk: Case['risks'][number]) => ({
      number: String(businessCase.risks.indexOf(risk) + 1),
      called: risk.name || risk.event || risk.cause,
      way: [short(risk.chanceBefore, risk.effectBefore), short(risk.chanceAfter, risk.effectAfter)]
        .filter((part) => part !== '')
        .join(' → '),
      score: score(risk.chanceBefore, risk.effectBefore),
      scoreAfter: score(risk.chanceAfter, risk.effectAfter),
    }),
  };
  return added;
};

/** Where the measure stands and goes to, as large numbers show it: 6% and 9%, of stays. */
const hypothesisShown = ({ businessCase: { hypothesis }, formats }: CaseInView) => {
  const shown = (name: 'baseline' | 'target') => {
    const value = hypothesis[name];
    return value === undefined
      ? null
      : phrase`${valueRun(signAndWords(formats, value, hypothesis.unit).said, `hypothesis.${name}`, value, 'number')}`;
  };
  return {
    baselineShown: shown('baseline'),
    targetShown: shown('target'),
    unitWords: signAndWords(formats, 0, hypothesis.unit).words,
  };
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
    hypothesis: hypothesisShown(view),
    ask: {
      isAsked: isAsked(view),
      isSaidInDecision: isSaidInDecision(view, labelsOf(view)),
      hasDecider: hasDecider(view),
      oneOff: listedSum(oneOff, yearly),
      yearly: listedSum(yearly, oneOff),
      people: team.length === 0 ? null : team.reduce((sum, { people }) => sum + (people ?? 0), 0),
      peopleMonths: months.length === 0 ? null : Math.max(...months),
      peopleFrom: team.flatMap((row) => (row.function === '' ? [] : [row.function])),
    },
  };
};
