import type { ReactNode } from 'react';
import { countedShare } from '../../../core/business-case/results/benefit-result.ts';
import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { PoolResult } from '../../../core/business-case/results/pools.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { constantValues } from '../../../core/drivers/formula/constants.ts';
import { inSymbols } from '../../../core/drivers/formula/in-symbols.ts';
import type { Driver, DriverInput } from '../../../core/drivers/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { quoted } from '../../../core/data/quoted.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';

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

const names = /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu;

/** The calculation with every name replaced by what stands for it; null while one is missing. */
const inNumbers = (
  formats: Formats,
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
): string | null => {
  const values = new Map<string, string>([
    ...Object.entries(constantValues).map(([name, value]): [string, string] => [
      name,
      formats.number(value, 'exact'),
    ]),
    ...Object.entries(driver.inputs).flatMap(([name, input]): [string, string][] => {
      const value = estimateOf(sharedInputs, benefit.inputs[name])?.base ?? input.fallback;
      return value === undefined ? [] : [[name, written(formats, input, value)]];
    }),
  ]);
  const used = driver.calculation.match(names) ?? [];
  return isPlain(driver) && used.every((name) => values.has(name))
    ? inSymbols(driver.calculation).replaceAll(names, (name) => values.get(name) ?? name)
    : null;
};

/** What others leave of it, what share of freed time counts, and that a disadvantage counts against the case. */
const counted = (calculated: string, benefit: Benefit, part: number, formats: Formats): string => {
  const share = Math.abs(countedShare(benefit));
  const whole = [
    calculated,
    ...(part < 1 ? [`${formats.share(part)} that others leave`] : []),
    ...(share === 1 ? [] : [`${formats.share(share)} that counts`]),
  ].join(' × ');
  return benefit.disbenefit === true ? `−(${whole})` : whole;
};

/** Who leaves it only a part of its claim: "“A” acts on the same work first, and leaves 80% of what this one claims." */
const leavingSentence = (
  pools: readonly PoolResult[],
  id: string,
  part: number,
  formats: Formats,
): string => {
  const draws = pools.find((pool) => pool.draws.some(({ benefit }) => benefit === id))?.draws ?? [];
  const earlier = draws.slice(
    0,
    Math.max(
      0,
      draws.findIndex(({ benefit }) => benefit === id),
    ),
  );
  const names = earlier.map(({ name }) => quoted(name));
  const who =
    names.length === 0
      ? 'Other benefits act'
      : `${formats.list(names)} ${names.length === 1 ? 'acts' : 'act'}`;
  return `${who} on the same work first, and ${names.length === 1 ? 'leaves' : 'leave'} ${formats.share(part)} of what this one claims.`;
};

/** "80,000 × 3 × 20% × £8.75 = £420,000 a year": the calculation with the numbers of the case in it. */
export const FormulaLine = ({
  benefit,
  driver,
  formats,
  part,
  children,
}: {
  benefit: Benefit;
  driver: Driver;
  formats: Formats;
  /** What others leave of its claim. */
  part: number;
  /** What it gives. */
  children: ReactNode;
}) => {
  const sharedInputs = useBusinessCase((businessCase) => businessCase.sharedInputs);
  const leaving = useDerived(({ results }) =>
    part < 1 ? leavingSentence(results.base.pools, benefit.id, part, formats) : '',
  );
  const numbers = inNumbers(formats, sharedInputs, benefit, driver);
  return (
    <>
      <span>{counted(numbers ?? driver.formula, benefit, part, formats)} =</span>
      {children}
      {leaving !== '' && <small>{leaving}</small>}
      {numbers !== null && <small>{driver.formula}</small>}
    </>
  );
};
