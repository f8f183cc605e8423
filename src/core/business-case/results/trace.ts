import { inSymbols } from '../../drivers/index.ts';
import { valueAt } from '../../quantities/estimate.ts';
import { type Grade, gradeOfSources } from '../evidence-grade.ts';
import type { Figure, TracedInput } from '../figure.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { benefitDriver } from './benefit-driver.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CaseFlows } from './case-flows.ts';
import { estimateOf, inputId } from './input-values.ts';

const gradesFromBest: readonly Grade[] = ['A', 'B', 'C', 'D', 'U'];

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

/** Where the figure of a benefit comes from: its formula in words and symbols, inputs, sources, grade, exclusions. */
export const benefitTrace = (
  businessCase: BusinessCase,
  benefit: Benefit,
  result: BenefitResult | undefined,
): Pick<Figure, 'formula' | 'symbols' | 'inputs' | 'traced' | 'sources' | 'grade' | 'exclusions'> => {
  const found = benefitDriver(businessCase, benefit);
  const inputs = tracedInputs(businessCase, benefit);
  return {
    formula: 'driver' in found ? found.driver.formula : 'yearly amounts as stated',
    ...('driver' in found ? { symbols: inSymbols(found.driver.calculation) } : {}),
    inputs: inputs.map(({ id }) => id),
    traced: inputs,
    sources: benefit.evidence,
    grade: gradeOfSources(businessCase, benefit.evidence),
    exclusions: exclusionsOf(result),
  };
};

const isCash = (kind: string | null): boolean => kind === 'cash-releasing' || kind === 'revenue-margin';

const whyNotCounted = (benefit: BenefitResult, onCashAlone: boolean): string | undefined => {
  if (benefit.reason !== undefined) return benefit.reason;
  if (benefit.cashKind === 'not-monetised' || benefit.shown !== null)
    return `“${benefit.name}” is shown and not valued.`;
  return onCashAlone && !isCash(benefit.cashKind) ? `“${benefit.name}” is not cash.` : undefined;
};

/** What a sum over the whole case leaves out, and why. */
export const caseExclusions = (
  businessCase: BusinessCase,
  { benefits, costs }: CaseFlows,
  onCashAlone: boolean,
): string[] => [
  ...benefits.flatMap((benefit) => whyNotCounted(benefit, onCashAlone) ?? []),
  ...costs.flatMap(({ name, isCash: isPaid, reason }) =>
    onCashAlone && !isPaid ? [`“${name}” is a cost, but no new money.`] : (reason ?? []),
  ),
  ...businessCase.plainSense.map(({ name }) => `“${name}” is plain sense and stands in no total.`),
];

/** A sum is as good as the weakest benefit in it; of a case without benefits nothing is known. */
export const caseGrade = (businessCase: BusinessCase): Grade => {
  const grades = businessCase.benefits
    .filter(({ cashKind }) => cashKind !== 'not-monetised')
    .map(({ evidence }) => gradeOfSources(businessCase, evidence));
  return gradesFromBest.findLast((grade) => grades.includes(grade)) ?? 'U';
};
