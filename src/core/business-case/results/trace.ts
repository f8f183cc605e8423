import { type Driver, brokenGuardrails } from '../../drivers/index.ts';
import { formulaInWords } from '../../model/in-words.ts';
import { type Estimate, valueAt } from '../../quantities/estimate.ts';
import { weakestOf } from './weakest-of.ts';
import { gradeOfSources } from '../evidence-grade.ts';
import type { Figure, TracedInput } from '../figure.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { benefitDriver } from './benefit-driver.ts';
import { type BenefitResult, countedShare } from './benefit-result.ts';
import type { CaseFlows } from './flows.ts';
import { horizonMonths } from './horizon.ts';
import { estimateOf, inputId, inputValues } from './input-values.ts';
import { optimismOf } from './optimism.ts';
import { boundsReason } from './override.ts';
import { quoted } from '../../data/quoted.ts';

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

const tracedInputs = (businessCase: BusinessCase, benefit: Benefit): TracedInput[] => {
  const found = benefitDriver(businessCase, benefit);
  if ('reason' in found) return [];
  return Object.entries(found.driver.inputs).map(([name, input]) => {
    const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
    return {
      id: inputId(benefit, name),
      name,
      title: input.title,
      value: (estimate === undefined ? null : valueAt(estimate, 'base')) ?? input.fallback ?? null,
      unit: input.quantity,
      source: estimate?.source ?? '',
      grade: gradeOfSources(businessCase, estimate?.evidence ?? []),
    };
  });
};

/** What of a benefit is not in its figure, and why. */
const exclusionsOf = (result: BenefitResult | undefined): string[] => {
  if (result === undefined) return [];
  return [
    ...(result.part < 1
      ? [
          `${percent(1 - result.part)} of what it claims is left out: others take it from the same work first.`,
        ]
      : []),
    ...(result.reason === undefined ? [] : [result.reason]),
  ];
};

/** A benefit beyond what experience allows says so, and for which reason it counts; empty where it keeps within. */
export const boundsPassed = (
  { sharedInputs }: Pick<BusinessCase, 'sharedInputs'>,
  benefit: Benefit,
  driver: Driver,
): { because: string; reason: string }[] => {
  const reason = boundsReason(benefit);
  const stated = inputValues(sharedInputs, benefit, driver, 'base');
  if (reason === '' || 'missing' in stated) return [];
  const passed = brokenGuardrails(driver, stated.values).filter(
    (guardrail) => guardrail.severity === 'stop' && guardrail.canBeArgued,
  );
  return passed.map(({ because }) => ({ because, reason }));
};

/** The same in a sentence, for whoever works on the case. */
const boundsCaution = (...args: Parameters<typeof boundsPassed>): string =>
  boundsPassed(...args)
    .map(({ because, reason }) => `${because} It counts all the same, because: ${reason}`)
    .join(' ');

/** What the result of a driver is multiplied with before it counts: what others leave, and what freed time becomes. */
const countedFactors = (
  { settings }: BusinessCase,
  benefit: Benefit,
  result: BenefitResult | undefined,
): TracedInput[] => {
  const path = `path:benefits[${benefit.id}]`;
  const factor = (id: string, name: string, title: string, value: number): TracedInput[] =>
    value === 1
      ? []
      : [{ id, name, title, value, unit: 'share', source: 'Stated with the benefit', grade: 'D' }];
  const part = result?.part ?? 1;
  const left = factor(`${path}.pool`, 'share_left', 'Share that others leave of the same work', part);
  return [
    ...left.map((one) => ({ ...one, source: 'Found from what draws on the same work', grade: 'A' as const })),
    ...factor(
      `${path}.captureShare`,
      'share_counted',
      'Share of the freed time that counts',
      Math.abs(countedShare(benefit)),
    ),
    ...factor(
      'path:settings.optimismBenefits',
      'share_after_optimism',
      'Share that stays after optimism',
      // What is only shown is never lowered.
      result?.annual === null && result.once === null ? 1 : 1 - optimismOf({ settings }).ofBenefits,
    ).map((one) => ({ ...one, source: 'Stated in the settings' })),
  ];
};

/** An input without a range is taken to swing by a tenth of itself. */
const assumedWidth = 0.1;

/** By how much an input swings beside its size: what multiplies a product moves it as much. */
const widthOf = ({ low, base = 0, high }: Pick<Estimate, 'low' | 'base' | 'high'>): number => {
  const [from, to] = [low ?? base, high ?? base];
  return from === to || base === 0 ? assumedWidth : Math.abs(to - from) / Math.abs(base);
};

/** The weakest evidence among the inputs that make most of the swing of a benefit; of amounts by year theirs. */
const gradeOfBenefit = (
  businessCase: BusinessCase,
  benefit: Benefit,
): Pick<Figure, 'grade' | 'gradeFrom'> => {
  const { driver, yearlyAmounts, evidence, inputs } = benefit;
  if (driver === 'yearly-amounts')
    return { grade: gradeOfSources(businessCase, [...evidence, ...(yearlyAmounts?.evidence ?? [])]) };
  const found = benefitDriver(businessCase, benefit);
  const swings = Object.entries('driver' in found ? found.driver.inputs : {}).flatMap(([name, { title }]) => {
    const estimate = estimateOf(businessCase.sharedInputs, inputs[name]);
    return estimate === undefined || estimate.base === undefined
      ? []
      : [{ swing: widthOf(estimate), grade: gradeOfSources(businessCase, estimate.evidence), from: title }];
  });
  const { grade, from } = weakestOf(swings);
  return from === '' ? { grade: gradeOfSources(businessCase, evidence) } : { grade, gradeFrom: from };
};

/** Where the figure of a benefit comes from: its formula in words and symbols, inputs, sources, grade, exclusions. */
export const benefitTrace = (
  businessCase: BusinessCase,
  benefit: Benefit,
  result: BenefitResult | undefined,
): Pick<
  Figure,
  'formula' | 'symbols' | 'inputs' | 'traced' | 'sources' | 'grade' | 'gradeFrom' | 'exclusions' | 'caution'
> => {
  const found = benefitDriver(businessCase, benefit);
  const caution = 'driver' in found ? boundsCaution(businessCase, benefit, found.driver) : '';
  const inputs = tracedInputs(businessCase, benefit);
  const factors = countedFactors(businessCase, benefit, result);
  const withFactors = (calculation: string, name: 'name' | 'title'): string => {
    const whole = factors.reduce((text, factor) => `${text} × ${factor[name].toLowerCase()}`, calculation);
    return benefit.disbenefit === true ? `−(${whole})` : whole;
  };
  const formula = 'driver' in found ? found.driver.formula : 'yearly amounts as stated';
  return {
    formula: withFactors(formula, 'title'),
    ...('driver' in found
      ? {
          symbols: withFactors(
            formulaInWords(found.driver.tree, (name) => name),
            'name',
          ),
        }
      : {}),
    inputs: inputs.map(({ id }) => id),
    traced: [...inputs, ...factors],
    sources: benefit.evidence,
    ...gradeOfBenefit(businessCase, benefit),
    exclusions: [...exclusionsOf(result), ...beyondPlan(businessCase, benefit)],
    ...(caution === '' ? {} : { caution }),
  };
};

/** Years that were typed and lie beyond the plan. */
const beyondPlan = (businessCase: BusinessCase, { yearlyAmounts }: Benefit): string[] => {
  const years = horizonMonths(businessCase) / 12;
  const typed = (yearlyAmounts?.base.length ?? 0) - 1;
  if (typed <= years) return [];
  return [
    typed === years + 1
      ? `Year ${typed} lies beyond the plan of ${years} ${years === 1 ? 'year' : 'years'} and is not counted.`
      : `Years ${years + 1} to ${typed} lie beyond the plan of ${years} ${years === 1 ? 'year' : 'years'} and are not counted.`,
  ];
};

const notOurs = (name: string): string =>
  `${quoted(name)} is not the organisation’s money: it stands beside the total.`;

const whyNotCounted = (benefit: BenefitResult, onCashAlone: boolean): string | undefined => {
  if (benefit.reason !== undefined) return benefit.reason;
  if (benefit.isShown || benefit.shown !== null) return `${quoted(benefit.name)} is shown and not valued.`;
  if (!benefit.isOurs) return notOurs(benefit.name);
  if (!onCashAlone || benefit.cashPart >= 1) return undefined;
  return benefit.cashPart === 0
    ? `${quoted(benefit.name)} is not cash.`
    : `${quoted(benefit.name)} is cash by ${percent(benefit.cashPart)}.`;
};

/** What a sum over the whole case leaves out, and why. */
export const caseExclusions = (
  businessCase: BusinessCase,
  { benefits, costs }: CaseFlows,
  onCashAlone: boolean,
): string[] => [
  ...benefits.flatMap((benefit) => whyNotCounted(benefit, onCashAlone) ?? []),
  ...costs.flatMap(({ name, isCash: isPaid, isOurs: isOrganisation, reason }) => {
    if (reason === undefined && !isOrganisation) return [notOurs(name)];
    return onCashAlone && !isPaid ? [`${quoted(name)} is a cost, but no new money.`] : (reason ?? []);
  }),
  ...businessCase.plainSense.map(({ name }) => `${quoted(name)} is plain sense and stands in no total.`),
];
