import type { Figure } from '../../../core/business-case/figure.ts';
import styles from './worth.module.css';

/** What a small picture of a range needs of a figure. */
type Range = Pick<Figure, 'low' | 'value' | 'high' | 'p10' | 'p90'>;

const height = 16;

/**
 * A range as a picture of its own: low to high thin, eight in ten cases thick, the likely value as a dot, and the line
 * at which nothing is won or lost. Its words stand beside it.
 */
export const WorthRange = ({
  range,
  scale,
  width,
}: {
  range: Range;
  scale: readonly [number, number];
  width: number;
}) => {
  const { low, value, high, p10, p90 } = range;
  if (low === null || value === null || high === null || low === high) return null;
  const [from, to] = scale;
  const x = (amount: number): number => 5 + ((amount - from) / (to - from || 1)) * (width - 10);
  const middle = height / 2;
  return (
    <svg
      aria-hidden
      className={styles['range']}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      <line className={styles['zero']} x1={x(0)} x2={x(0)} y1={1} y2={height - 1} />
      <line className={styles['thin']} x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      {p10 !== null && p90 !== null && (
        <line className={styles['thick']} x1={x(p10)} x2={x(p90)} y1={middle} y2={middle} />
      )}
      <circle className={styles['dot']} cx={x(value)} cy={middle} r={4.5} />
    </svg>
  );
};

/** From the least to the greatest of several ranges, and nothing won or lost among them. */
export const scaleOf = (ranges: readonly (Range | null)[]): readonly [number, number] => {
  const ends = ranges.flatMap((range) =>
    range === null ? [] : [range.low ?? 0, range.high ?? 0, range.value ?? 0],
  );
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
};
