import type { Figure } from '../../core/business-case/figure.ts';
import type { Formats } from '../../core/quantities/format.ts';
import { figureText } from './figure-text.ts';
import styles from './trace.module.css';

/** Percentiles in words; of a month, sooner is better, and a missing one says that so many never pay back. */
const chances = ({ unit, p10, p50, p90 }: Figure): [string, number | null][] => {
  if (p10 === p90) return [];
  return unit === 'month'
    ? [
        ['1 in 10 chance by', p10],
        ['5 in 10 chance by', p50],
        ['9 in 10 chance by', p90],
      ]
    : [
        ['1 in 10 is below', p10],
        ['Half are below', p50],
        ['1 in 10 is above', p90],
      ];
};

const hasRange = ({ low, value, high }: Figure): boolean =>
  (low !== null || high !== null) && (low !== value || high !== value);

/** The value, its low and its high case, and its chances. Cases and chances are two things, and stand apart. */
export const TraceValues = ({ figure, formats }: { figure: Figure; formats: Formats }) => {
  const write = (value: number | null): string =>
    value === null && figure.unit === 'month'
      ? 'not within the period'
      : figureText(formats, figure.unit, value, 'table');
  return (
    <div className={styles['values']}>
      <p className={styles['base']}>{figureText(formats, figure.unit, figure.value, 'table')}</p>
      {figure.roots !== undefined && (
        <p>Several rates fit: {formats.list(figure.roots.map((root) => formats.share(root)))}.</p>
      )}
      {hasRange(figure) && (
        <dl>
          <div>
            <dt>Low case</dt>
            <dd>{write(figure.low)}</dd>
          </div>
          <div>
            <dt>High case</dt>
            <dd>{write(figure.high)}</dd>
          </div>
        </dl>
      )}
      {chances(figure).length > 0 && (
        <dl>
          {chances(figure).map(([words, value]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{write(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
