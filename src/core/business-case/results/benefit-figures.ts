import { totalFlow } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CaseFlows } from './flows.ts';
import { broughtIn, fullEffectYear } from './full-effect.ts';
import { isOurs } from '../accounts.ts';
import { cashShare, isCounted } from '../words-of-money.ts';
import { optimismOf } from './optimism.ts';
import { costInYear, yearOfCosts } from './year-of-costs.ts';
import { benefitTrace, caseExclusions } from './trace.ts';

type Levels = Record<Level, CaseFlows>;

/** Why there is no yearly amount: it cannot be computed, it comes once, or it is never money. */
const whyNone = (result: BenefitResult | undefined): string | undefined => {
  if (result === undefined || result.annual !== null) return undefined;
  if (result.once !== null) return 'It comes once and not every year.';
  if (result.shown !== null) return 'It is shown and never valued in money.';
  if (result.reason !== undefined) return result.reason;
  return result.isShown
    ? 'It is told in words and never valued in money.'
    : 'It comes in year 0 and not every year.';
};

const annualFigure = (businessCase: BusinessCase, benefit: Benefit, levels: Levels): Figure => {
  const at = (level: Level) => levels[level].benefits.find(({ id }) => id === benefit.id);
  const reason = whyNone(at('base'));
  return {
    id: `benefit.${benefit.id}.annual`,
    label: `${benefit.name}, a year at full effect`,
    unit: 'money',
    subject: `benefits[${benefit.id}].inputs`,
    needs: [],
    value: at('base')?.annual ?? null,
    low: at('low')?.annual ?? null,
    high: at('high')?.annual ?? null,
    ...withoutSpread,
    ...benefitTrace(businessCase, benefit, at('base')),
    ...(benefit.driver === 'yearly-amounts' ? { convention: typedBenefits } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
};

const unitOfShown = (unit: string): Figure['unit'] =>
  unit === 'money' || unit === 'money/year' ? 'money' : 'count';

/** What a benefit is beside a yearly amount: what comes once, or what is shown and never valued. */
const otherFigures = (businessCase: BusinessCase, benefit: Benefit, levels: Levels): Figure[] => {
  const at = (level: Level) => levels[level].benefits.find(({ id }) => id === benefit.id);
  const base = at('base');
  const figure = (
    name: string,
    label: string,
    unit: Figure['unit'],
    of: (level: Level) => number | null,
  ) => ({
    id: `benefit.${benefit.id}.${name}`,
    label: `${benefit.name}, ${label}`,
    unit,
    subject: `benefits[${benefit.id}].inputs`,
    needs: [],
    ...(unit === 'count' ? { standsAlone: true as const } : {}),
    value: of('base'),
    low: of('low'),
    high: of('high'),
    ...withoutSpread,
    ...benefitTrace(businessCase, benefit, base),
  });
  const { shown } = base ?? {};
  return [
    ...(base === undefined || base.once === null
      ? []
      : [figure('once', 'once', 'money', (level) => at(level)?.once ?? null)]),
    ...(shown === undefined || shown === null
      ? []
      : [
          figure(
            'shown',
            `in ${shown.unit.replace('/year', ' a year')}, not valued`,
            unitOfShown(shown.unit),
            (level) => at(level)?.shown?.value ?? null,
          ),
        ]),
  ];
};

interface SumFigure extends Figure {
  /** Whether only cash is in it, so that what is not cash is left out. */
  isCash?: true;
}

/** A sum over several results, at each level; missing parts count as nothing and are named elsewhere. */
const sumFigure = (
  told: Pick<SumFigure, 'id' | 'label' | 'subject' | 'needs' | 'partsOver' | 'convention' | 'isCash'>,
  formula: string,
  inputs: string[],
  at: (level: Level) => number,
): SumFigure => ({
  ...told,
  unit: 'money',
  value: at('base'),
  low: at('low'),
  high: at('high'),
  ...withoutSpread,
  formula,
  inputs,
  sources: [],
});

const typedCosts =
  'Of costs typed year by year, year 0 is one-off, and of the years after it the one in which they come to most together stands for a year. What is paid in year 0 alone, or marked one-off, is one-off.';

const typedBenefits = 'Of yearly amounts, the full effect is the year with the largest amount.';

/** Which year is told: as prices and ramps are in it. */
const fullEffectWords = (year: number): string =>
  `Year ${year}, in which they bring most together, at its prices and as far as they have built up.`;

/** How a formula says that optimism is in its figure; empty where none is applied. */
const optimismWords = (businessCase: BusinessCase) => {
  const { ofBenefits, ofCosts } = optimismOf(businessCase);
  return {
    ofBenefits: ofBenefits === 0 ? '' : ', less what is taken off for optimism',
    ofCosts: ofCosts === 0 ? '' : ', with what is added for optimism',
  };
};

/** What each benefit is worth a year, and the sums that a paper speaks of. */
export const benefitFigures = (businessCase: BusinessCase, levels: Levels): Figure[] => {
  const counted = businessCase.benefits.filter((benefit) => isCounted(benefit) && isOurs(benefit));
  const ids = counted.map(({ id }) => id);
  const costIds = businessCase.costs.filter(isOurs).map(({ id }) => `cost:${id}`);
  const ourCosts = (level: Level) => levels[level].costs.filter((cost) => cost.isOurs);
  const year = fullEffectYear(levels.base);
  const ofBenefitsAYear = {
    subject: 'benefits',
    needs: ['benefits'],
    partsOver: 'year',
    convention: fullEffectWords(year),
  } as const;
  const annual = (level: Level, partOf: (benefit: BenefitResult) => number): number =>
    levels[level].benefits.reduce((sum, benefit) => sum + broughtIn(benefit, year) * partOf(benefit), 0);
  const withCash = counted.filter((benefit) => cashShare(benefit) > 0);
  const wholly = new Set(withCash.filter((benefit) => cashShare(benefit) >= 1).map(({ id }) => id));
  const oneOffCosts = (level: Level): number =>
    ourCosts(level).reduce((sum, { counted: one }) => sum + one.oneOff, 0);
  const costsYear = yearOfCosts(ourCosts('base').map(({ counted: one }) => one));
  const yearlyCosts = (level: Level): number =>
    ourCosts(level).reduce((sum, { counted: one }) => sum + costInYear(one, costsYear), 0);
  const withCost = (part: 'oneOff' | 'yearly'): string[] =>
    ourCosts('base')
      .filter(({ counted: one, reason, isOneOff }) =>
        reason === undefined ? one[part] !== 0 : isOneOff === (part === 'oneOff'),
      )
      .map(({ id }) => `cost:${id}`);
  const { ofBenefits: lowered, ofCosts: raised } = optimismWords(businessCase);
  const ofBenefits = businessCase.benefits.flatMap((benefit) => [
    annualFigure(businessCase, benefit, levels),
    ...otherFigures(businessCase, benefit, levels),
  ]);
  const sums = [
    sumFigure(
      { id: 'annual-benefit', label: 'Benefits a year at full effect', ...ofBenefitsAYear },
      `sum of the yearly benefits in the year that brings most${lowered}`,
      ids,
      (level) => annual(level, () => 1),
    ),
    sumFigure(
      {
        id: 'annual-benefit-cash',
        label: 'Benefits a year at full effect, on cash alone',
        ...ofBenefitsAYear,
        isCash: true,
      },
      `sum of the yearly benefits that release cash or add margin, in the same year${lowered}`,
      withCash.map(({ id }) => id),
      (level) => annual(level, ({ cashPart }) => cashPart),
    ),
    sumFigure(
      {
        id: 'annual-benefit-not-cash',
        label: 'Benefits a year at full effect that are not cash',
        ...ofBenefitsAYear,
      },
      `sum of the yearly benefits that free time or avoid a cost, in the same year${lowered}`,
      ids.filter((id) => !wholly.has(id)),
      (level) => annual(level, ({ cashPart }) => 1 - cashPart),
    ),
    sumFigure(
      {
        id: 'annual-cost',
        label: 'Costs a year',
        subject: 'costs',
        needs: ['costs'],
        partsOver: 'year',
        convention: typedCosts,
      },
      `sum of the yearly costs${raised}`,
      withCost('yearly'),
      yearlyCosts,
    ),
    sumFigure(
      {
        id: 'one-off-cost',
        label: 'One-off costs',
        subject: 'costs',
        needs: ['costs'],
        partsOver: 'once',
        convention: typedCosts,
      },
      `sum of the one-off costs${raised}`,
      withCost('oneOff'),
      oneOffCosts,
    ),
    sumFigure(
      {
        id: 'total-benefit',
        label: 'Benefits over the whole period',
        subject: 'benefits',
        needs: ['benefits'],
      },
      `sum of all benefits, over all months, not discounted${lowered}`,
      ids,
      (level) => totalFlow(levels[level].all.benefits),
    ),
    sumFigure(
      {
        id: 'total-cost',
        label: 'Costs over the whole period',
        subject: 'costs',
        needs: ['costs'],
        partsOver: 'costs',
      },
      `sum of all costs, over all months, not discounted${raised}`,
      costIds,
      (level) => totalFlow(levels[level].all.costs),
    ),
  ];
  return [
    ...ofBenefits,
    ...sums.map(({ isCash = false, ...sum }) => ({
      ...sum,
      isOfCase: true as const,
      exclusions: caseExclusions(businessCase, levels.base, isCash),
    })),
  ];
};
