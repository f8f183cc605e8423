import type { DriverInput } from '../drivers/index.ts';
import type { Formats } from '../quantities/format.ts';
import { estimateOf } from './results/input-values.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

/**
 * Where the share that a benefit moves stands today: as another of its questions answers it, or else as the person
 * has stated its baseline in per cent. Undefined when neither says it.
 */
export const shareToday = (
  { sharedInputs }: BusinessCase,
  benefit: Benefit,
  { from }: DriverInput,
): number | undefined => {
  if (from !== undefined) return estimateOf(sharedInputs, benefit.inputs[from])?.base;
  const { baseline } = benefit;
  return baseline !== undefined && baseline > 1 && baseline <= 100 ? baseline / 100 : undefined;
};

const percent = ({ number }: Formats, value: number): string => `${number(value * 100, 'exact')}%`;

const after = ({ moves }: DriverInput, today: number, points: number): number =>
  moves === 'down' ? today - points : today + points;

const pointsInWords = (formats: Formats, points: number): string => {
  const count = formats.number(points * 100, 'exact');
  return `${count} ${count === '1' ? 'point' : 'points'}`;
};

/** "2 points is from 20% to 18%. 2 per cent of it would be from 20% to 19.6%." */
export const pointsReading = (
  formats: Formats,
  input: DriverInput,
  points: number,
  today: number,
): string => {
  const from = percent(formats, today);
  const asPoints = percent(formats, after(input, today, points));
  const asPercent = percent(formats, after(input, today, points * today));
  return `${pointsInWords(formats, points)} is from ${from} to ${asPoints}. ${formats.number(points * 100, 'exact')} per cent of it would be from ${from} to ${asPercent}.`;
};

/** "10 per cent of 31% is 3.1 points: from 31% to 27.9%." */
export const percentReading = (
  formats: Formats,
  input: DriverInput,
  relative: number,
  today: number,
): string => {
  const points = relative * today;
  const from = percent(formats, today);
  return `${formats.number(relative * 100, 'exact')} per cent of ${from} is ${pointsInWords(formats, points)}: from ${from} to ${percent(formats, after(input, today, points))}.`;
};

/** "From 3% to 2% is 1 point less, or 33.33 per cent of it." */
export const movedReading = (formats: Formats, afterwards: number, today: number): string => {
  const points = Math.abs(today - afterwards);
  return `From ${percent(formats, today)} to ${percent(formats, afterwards)} is ${pointsInWords(formats, points)} ${afterwards <= today ? 'less' : 'more'}, or ${formats.number((points / today) * 100, 'exact')} per cent of it.`;
};
