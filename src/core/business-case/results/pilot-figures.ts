import { rateChange } from '../../statistics/rate-ratio.ts';
import { groupSizeForRates } from '../../statistics/sample-size.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';

const designsThatCompare = ['randomised', 'matched', 'staggered'];

/** Counted in people and events: no setting of the money touches it. */
const ofPilot = { subject: 'pilot', standsAlone: true } as const;

const groupOf = (businessCase: BusinessCase, role: 'treated' | 'comparison') => {
  const group = businessCase.pilot.groups.find((candidate) => candidate.role === role);
  return group?.people === undefined || group.events === undefined
    ? undefined
    : { size: group.people, events: group.events };
};

const groupSize = (
  businessCase: BusinessCase,
  comparison: { size: number; events: number } | undefined,
): Figure => {
  const { pass } = businessCase.pilot;
  const rate = comparison === undefined || comparison.size <= 0 ? null : comparison.events / comparison.size;
  const value = rate === null || pass === undefined ? null : groupSizeForRates(rate, rate * (1 - pass));
  return {
    id: 'pilot.sample-size-per-group',
    label: 'Cases needed in each group of the pilot',
    unit: 'count',
    ...ofPilot,
    value,
    low: null,
    high: null,
    ...withoutSpread,
    formula: '(z(97.5%) + z(80%))² × (rate without + rate with) ÷ (difference of the rates)²',
    inputs: ['pilot.groups', 'pilot.pass'],
    sources: [],
    ...(value === null
      ? { reason: 'It needs the rate without the change, and the change that counts as success.' }
      : {}),
  };
};

/** What the pilot showed: the fall in events per case, its range, and how often chance alone would show as much. */
export const pilotFigures = (businessCase: BusinessCase): Figure[] => {
  const [treated, comparison] = [groupOf(businessCase, 'treated'), groupOf(businessCase, 'comparison')];
  const change = treated === undefined || comparison === undefined ? null : rateChange(treated, comparison);
  const reason =
    change === null
      ? 'The pilot has no results for two groups yet.'
      : designsThatCompare.includes(businessCase.pilot.design ?? 'none')
        ? undefined
        : 'Without a comparison group at the same time, other changes may explain part of it.';
  const figure = (
    { id, label, unit, formula }: Pick<Figure, 'id' | 'label' | 'unit' | 'formula'>,
    values: [number | null, number | null, number | null],
  ): Figure => ({
    id,
    label,
    unit,
    ...ofPilot,
    value: values[0],
    low: values[1],
    high: values[2],
    ...withoutSpread,
    formula,
    inputs: ['pilot.groups'],
    sources: [],
    ...(reason === undefined ? {} : { reason }),
  });
  return [
    figure(
      {
        id: 'pilot.effect',
        label: 'Fall seen in the pilot',
        unit: 'share',
        formula:
          '1 − events per case with the change ÷ events per case without; range: 95% interval of the rate ratio',
      },
      [change?.fall ?? null, change?.low ?? null, change?.high ?? null],
    ),
    figure(
      {
        id: 'pilot.p-value',
        label: 'Chance of seeing as much without an effect',
        unit: 'ratio',
        formula: 'two-sided test of the logarithm of the rate ratio',
      },
      [change?.pValue ?? null, null, null],
    ),
    groupSize(businessCase, comparison),
  ];
};
