import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { Figure } from '../../../core/business-case/figure.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Driver, DriverInput } from '../../../core/drivers/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import styles from './impact.module.css';

const written = (formats: Formats, { unit }: DriverInput, value: number): string => {
  if (unit === 'money') return formats.money(value, 'exact');
  if (unit === 'share') return formats.share(value);
  return unit === 'points' ? `${formats.share(value)} points` : formats.number(value, 'exact');
};

/** A product reads with its numbers; any other formula reads in words, since numbers in order would mislead. */
const isProduct = ({ formula, inputs }: Driver): boolean =>
  formula.split('×').length === Object.keys(inputs).length && !/[−÷/()+]/u.test(formula);

const numbersOf = (
  formats: Formats,
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
): string =>
  Object.entries(driver.inputs)
    .map(([name, input]) => ({
      input,
      value: estimateOf(sharedInputs, benefit.inputs[name])?.base ?? input.fallback,
    }))
    .flatMap(({ input, value }) => (value === undefined ? [] : [written(formats, input, value)]))
    .join(' × ');

/** "80,000 × 3 × 20% × £8.75 = £420,000 a year", and what it is in the low and the high case. */
export const FormulaLine = ({
  benefit,
  driver,
  figure,
  formats,
}: {
  benefit: Benefit;
  driver: Driver;
  figure: Figure;
  formats: Formats;
}) => {
  const sharedInputs = useBusinessCase((businessCase) => businessCase.sharedInputs);
  const { value, low, high } = figure;
  if (value === null) return null;
  return (
    <p className={styles['formula']}>
      <span>{isProduct(driver) ? numbersOf(formats, sharedInputs, benefit, driver) : driver.formula}</span>
      <strong> = {formats.money(value, 'exact')} a year</strong>
      <span className={styles['ends']}>
        low {formats.money(low ?? value, 'screen')}, high {formats.money(high ?? value, 'screen')}
      </span>
      {isProduct(driver) && <small>{driver.formula}</small>}
    </p>
  );
};
