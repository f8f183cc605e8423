import { broughtIn, fullEffectYear } from './full-effect.ts';
import { type Grade, gradeOf, gradeOfSources } from '../evidence-grade.ts';
import { evidenceOf } from '../pilot-evidence.ts';
import { totalFlow } from '../../finance/index.ts';
import type { Figure, PartsOver } from '../figure.ts';
import { asCounted } from '../as-counted/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';
import type { CostResult } from './cost-result.ts';
import { pathOfInput } from './input-path.ts';
import { costInYear, yearOfCosts } from './year-of-costs.ts';

/** One thing that a figure is computed from, and where it is entered. */
export interface TraceLine {
  /** The place in the case. */
  path: string;
  /** What the formula in symbols calls it; empty for a part of a sum. */
  name: string;
  title: string;
  value: number | null;
  unit: string;
  source: string;
  grade: Grade;
}

const titles = ({ evidence }: BusinessCase, ids: readonly string[]): string =>
  evidence
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
    .join('; ');

const benefitLine = (
  businessCase: BusinessCase,
  flows: CaseFlows,
  id: string,
  over: PartsOver,
): TraceLine[] =>
  businessCase.benefits
    .filter((benefit) => benefit.id === id)
    .map(({ name, evidence }) => {
      const result = flows.benefits.find((one) => one.id === id);
      return {
        path: `benefits[${id}].inputs`,
        name: '',
        title: name,
        value:
          result === undefined
            ? null
            : over === 'year'
              ? broughtIn(result, fullEffectYear(flows))
              : totalFlow(result.flow),
        unit: over === 'year' ? 'money/year' : 'money',
        source: titles(businessCase, evidence),
        grade: gradeOfSources(businessCase, evidence),
      };
    });

const valueOver = (over: PartsOver, { counted, whole }: CostResult, year: number): number => {
  const values: Record<PartsOver, number> = {
    year: costInYear(counted, year),
    once: counted.oneOff,
    costs: whole,
    period: -whole,
  };
  return values[over];
};

const costLine = (
  businessCase: BusinessCase,
  flows: CaseFlows,
  input: string,
  over: PartsOver,
): TraceLine[] =>
  businessCase.costs
    .filter(({ id }) => input === `cost:${id}`)
    .map(({ id, name, amount }) => {
      const result = flows.costs.find((one) => one.id === id);
      return {
        path: `costs[${id}].amount`,
        name: '',
        title: name,
        value:
          result === undefined || result.reason !== undefined
            ? null
            : valueOver(
                over,
                result,
                yearOfCosts(flows.costs.filter(({ isOurs }) => isOurs).map(({ counted }) => counted)),
              ),
        unit: over === 'year' ? 'money/year' : 'money',
        source: amount?.source ?? '',
        grade: gradeOfSources(businessCase, amount?.evidence ?? []),
      };
    });

const optionLine = (businessCase: BusinessCase, input: string): TraceLine[] => {
  const id = /^options\[([^\]]+)\]$/u.exec(input)?.[1];
  return businessCase.options
    .filter((option) => option.id === id)
    .map(({ name }) => ({
      path: `options[${id}].name`,
      name: '',
      title: name,
      value: null,
      unit: '',
      source: '',
      grade: 'D',
    }));
};

/** What a figure is computed from: its inputs one by one, or the benefits and costs that are added up in it. */
export const traceLines = (given: BusinessCase, flows: CaseFlows, figure: Figure): TraceLine[] => {
  const businessCase = asCounted(given);
  return figure.traced === undefined
    ? figure.inputs.flatMap((input) => [
        ...benefitLine(businessCase, flows, input, figure.partsOver ?? 'period'),
        ...costLine(businessCase, flows, input, figure.partsOver ?? 'period'),
        ...optionLine(businessCase, input),
      ])
    : figure.traced.map(({ id, ...input }) => ({ ...input, path: pathOfInput(id) }));
};

/** A source of a figure that the case describes. */
export interface TracedSource {
  path: string;
  title: string;
  finding: string;
  grade: Grade;
}

/** The evidence that a figure names, in the order of the case. */
export const tracedSources = (businessCase: BusinessCase, { sources }: Figure): TracedSource[] =>
  evidenceOf(businessCase)
    .filter(({ id }) => sources.includes(id))
    .map((evidence) => ({
      // What is not listed is the pilot's, and is entered there.
      path: businessCase.evidence.includes(evidence) ? `evidence[${evidence.id}].title` : 'pilot',
      title: evidence.title,
      finding: evidence.finding,
      grade: gradeOf(evidence),
    }));
