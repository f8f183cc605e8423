import { CircleAlert } from 'lucide-react';
import type { Figure } from '../../../core/business-case/figure.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { type Driver, ownFormula } from '../../../core/drivers/index.ts';
import { useDerived } from '../../store/derived.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useFormats } from '../form/form-context.ts';
import { FormulaLine } from './formula-line.tsx';
import styles from './impact.module.css';
import { RangeBar } from './range-bar.tsx';

interface Worth {
  figure?: Figure;
  /** "a year", "once", or what is counted where it is never money. */
  each: string;
  /** What others leave of its claim. */
  part: number;
  reason?: string | undefined;
}

/** What a benefit is worth a year; where it comes once, or is never money, what it is instead. */
const worthOf = ({ figures, base }: Results, id: string, gives: string): Worth => {
  const [annual, once, shown] = ['annual', 'once', 'shown'].map((name) => figures[`benefit.${id}.${name}`]);
  const part = base.benefits.find((benefit) => benefit.id === id)?.part ?? 1;
  if (annual !== undefined && annual.value !== null) return { figure: annual, each: 'a year', part };
  if (once !== undefined && once.value !== null) return { figure: once, each: 'once', part };
  return shown === undefined || shown.value === null
    ? { each: '', part, reason: annual?.reason }
    : {
        figure: shown,
        each: `${gives.replace('money', '').replace('/year', ' a year')}, shown and not valued`,
        part,
      };
};

/** A mistake in a formula of one's own is said at the formula, and not once more. */
const isSaidAtFormula = (benefit: Benefit, driver: Driver | undefined): boolean =>
  benefit.driver === ownFormula && driver === undefined && benefit.formula.trim() !== '';

/** The result of a benefit with its calculation and its range, or why there is none. */
export const BenefitWorth = ({ benefit, driver }: { benefit: Benefit; driver: Driver | undefined }) => {
  const formats = useFormats();
  const gives = driver?.gives ?? '';
  const { figure, each, part, reason } = useDerived(({ results }) => worthOf(results, benefit.id, gives));
  if (figure === undefined)
    return reason === undefined || isSaidAtFormula(benefit, driver) ? null : (
      <p className={styles['reason']} role="status">
        <CircleAlert aria-hidden size={16} /> {reason}
      </p>
    );
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
          <FormulaLine benefit={benefit} driver={driver} formats={formats} part={part}>
            {result}
          </FormulaLine>
        )}
      </div>
    </>
  );
};
