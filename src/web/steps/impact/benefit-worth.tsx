import { CircleAlert } from 'lucide-react';
import type { Figure } from '../../../core/business-case/figure.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { Driver } from '../../../core/drivers/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { FormulaLine } from './formula-line.tsx';
import styles from './impact.module.css';
import { RangeBar } from './range-bar.tsx';

/** What a benefit is worth a year; where it comes once, or is never money, what it is instead. */
const worthOf = (
  { figures }: Results,
  { id }: Benefit,
  driver: Driver | undefined,
): { figure: Figure; each: string } | undefined => {
  const [annual, once, shown] = ['annual', 'once', 'shown'].map((name) => figures[`benefit.${id}.${name}`]);
  if (annual !== undefined && annual.value !== null) return { figure: annual, each: 'a year' };
  if (once !== undefined && once.value !== null) return { figure: once, each: 'once' };
  return shown === undefined || shown.value === null
    ? undefined
    : {
        figure: shown,
        each: `${(driver?.gives ?? '').replace('money', '').replace('/year', ' a year')}, shown and not valued`,
      };
};

/** The result of a benefit with its calculation and its range, or why there is none. */
export const BenefitWorth = ({
  benefit,
  driver,
  results,
  formats,
}: {
  benefit: Benefit;
  driver: Driver | undefined;
  results: Results;
  formats: Formats;
}) => {
  const worth = worthOf(results, benefit, driver);
  if (worth === undefined) {
    const reason = results.figures[`benefit.${benefit.id}.annual`]?.reason;
    return reason === undefined ? null : (
      <p className={styles['reason']} role="status">
        <CircleAlert aria-hidden size={16} /> {reason}
      </p>
    );
  }
  const { figure, each } = worth;
  const ofBase = results.base.benefits.find(({ id }) => id === benefit.id);
  const value = figure.value ?? 0;
  const [low, high] = [figure.low ?? value, figure.high ?? value];
  const said = (amount: number): string =>
    figure.unit === 'money' ? formats.money(amount, 'screen') : formats.number(amount, 'screen');
  const result = (
    <>
      <span className={styles['worth']}>
        <FigureValue figure={figure} numberStyle="exact" /> {each}
      </span>
      <span className={styles['ends']}>
        low {said(low)}, high {said(high)}
      </span>
    </>
  );
  return (
    <>
      <RangeBar base={value} high={high} low={low} />
      <div className={styles['formula']}>
        {driver === undefined ? (
          result
        ) : (
          <FormulaLine benefit={benefit} driver={driver} formats={formats} result={ofBase}>
            {result}
          </FormulaLine>
        )}
      </div>
    </>
  );
};
