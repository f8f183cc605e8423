import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { Figure } from '../../../core/business-case/figure.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { constantValues } from '../../../core/drivers/formula/constants.ts';
import { inSymbols } from '../../../core/drivers/formula/in-symbols.ts';
import type { Driver, DriverInput } from '../../../core/drivers/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import styles from './impact.module.css';

const written = (formats: Formats, { unit }: DriverInput, value: number): string => {
  if (unit === 'money') return formats.money(value, 'exact');
  if (unit === 'share') return formats.share(value);
  return unit === 'points'
    ? `${formats.number(value * 100, 'exact')} points`
    : formats.number(value, 'exact');
};

/** A formula that chooses or compares reads better in words than in numbers. */
const isPlain = ({ calculation, pays }: Driver): boolean =>
  pays !== 'monthly' && !/\b(?:if|min|max)\s*\(/u.test(calculation);

/** The calculation with every name replaced by what stands for it; null while one is missing. */
const inNumbers = (
  formats: Formats,
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
): string | null => {
  const values: Record<string, string> = Object.fromEntries([
    ...Object.entries(constantValues).map(([name, value]) => [name, formats.number(value, 'exact')]),
    ...Object.entries(driver.inputs).flatMap(([name, input]) => {
      const value = estimateOf(sharedInputs, benefit.inputs[name])?.base ?? input.fallback;
      return value === undefined ? [] : [[name, written(formats, input, value)]];
    }),
  ]);
  const names = driver.calculation.match(/[a-zA-Z]\w*/gu) ?? [];
  return isPlain(driver) && names.every((name) => name in values)
    ? inSymbols(driver.calculation).replaceAll(/[a-zA-Z]\w*/gu, (name) => values[name] ?? name)
    : null;
};

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
  const numbers = inNumbers(formats, sharedInputs, benefit, driver);
  return (
    <p className={styles['formula']}>
      <span>{numbers ?? driver.formula}</span>
      <strong> = {formats.money(value, 'exact')} a year</strong>
      <span className={styles['ends']}>
        low {formats.money(low ?? value, 'screen')}, high {formats.money(high ?? value, 'screen')}
      </span>
      {numbers !== null && <small>{driver.formula}</small>}
    </p>
  );
};
