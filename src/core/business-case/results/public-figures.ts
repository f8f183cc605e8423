import type { Weight } from '../../model/ledger.ts';
import { outcomesOf } from '../../model/ledger.ts';
import type { Calculation } from '../calculation/index.ts';
import { readCase } from '../calculation/index.ts';
import { columnsAt, movedEnds, valuesAtLevel } from '../calculation/level-ends.ts';
import type { Level } from '../../quantities/estimate.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { MeasureContext } from './measures/index.ts';
import { orderedEnds } from './ordered-ends.ts';

/** Everybody's money, without VAT that is stated on top, and without what one only pays another. */
const publicWeight = ({ costs }: Calculation): Weight => {
  const vat = new Map<string, number>(costs.map(({ cost }) => [`cost:${cost.id}`, 1 + (cost.vatOnTop ?? 0)]));
  return ({ row }) => (row.startsWith('transfer:') ? 0 : 1 / (vat.get(row) ?? 1));
};

/**
 * The public appraisal, by its own name and only where it is chosen: what the organisation, customers, colleagues and
 * society gain together. No other figure adds them.
 */
export const publicFigures = (
  calculation: Calculation,
  { rate, noRate, rateNote }: MeasureContext,
): Figure[] => {
  if (calculation.businessCase.settings.appraisal !== 'public') return [];
  const ends = rate === null ? [] : movedEnds(calculation);
  const at = (level: Level): number | null => {
    if (rate === null) return null;
    const { entries } = readCase(
      calculation,
      columnsAt(calculation, valuesAtLevel(calculation, ends, level)),
    );
    const { netPresentValue } = outcomesOf(entries, publicWeight(calculation), calculation.months, 1);
    return netPresentValue[0] ?? 0;
  };
  const value = at('base');
  const [low, high] = orderedEnds(at('low'), value, at('high'));
  return [
    {
      id: 'net-present-social-value',
      label: 'Net present social value, public appraisal',
      unit: 'money',
      subject: 'settings',
      belowZero: 'a negative net present social value of',
      value,
      low,
      high,
      ...withoutSpread,
      formula:
        'Σ of what the organisation, customers, colleagues and society gain − what they pay in year t ÷ (1 + rate)^t, without VAT and transfers',
      convention:
        `VAT is left out where it is stated on top of an amount; an amount that includes it is taken as it is. ${rateNote}`.trim(),
      definedBy: 'HM Treasury, The Green Book',
      inputs: [
        ...calculation.businessCase.benefits.map(({ id }) => id),
        ...calculation.businessCase.costs.map(({ id }) => `cost:${id}`),
      ],
      sources: [],
      isOfCase: true,
      ...(value === null ? { reason: noRate } : {}),
    },
  ];
};
