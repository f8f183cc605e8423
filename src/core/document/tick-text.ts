import type { ChartData } from './chart-data.ts';
import type { Scale } from './interval-scale.ts';

/** The places after the point that a step needs. */
const placesOf = (step: number): number =>
  [0, 1, 2, 3].find((places) => Math.abs(step * 10 ** places - Math.round(step * 10 ** places)) < 1e-6) ?? 3;

/** A number on an axis as the language of the document writes it: 15%, 15 %, 1,000, 1.000. */
export const tickText = (
  { unit, scale }: Pick<ChartData, 'unit' | 'scale'>,
  { step }: Pick<Scale, 'step'>,
  language: string,
  value: number,
): string => {
  const isShare = unit === 'share';
  const shown = isShare ? value : value / scale;
  return new Intl.NumberFormat(language, {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: placesOf(isShare ? step * 100 : step / scale),
  })
    .format(shown === 0 ? 0 : shown)
    .replace('-', '−');
};
