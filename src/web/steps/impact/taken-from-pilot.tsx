import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { type Counted, effectFor, mayTake, withTakes } from '../../../core/business-case/taken-effect.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { DriverInput } from '../../../core/drivers/index.ts';
import type { Estimate, Level } from '../../../core/quantities/estimate.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { quantityText } from '../../figures/figure-text.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { emptyEstimate } from '../form/estimate-amount.tsx';
import { useFormats } from '../form/form-context.ts';
import styles from './impact.module.css';

const rangeText = (
  formats: Formats,
  { unit, noun }: Counted,
  { low, base, high }: Partial<Record<Level, number | undefined>>,
): string => {
  if (base === undefined) return 'nothing yet';
  const text = (value: number): string =>
    quantityText(formats, unit === 'count' ? (noun ?? '') : unit, Number(value.toPrecision(3)));
  return low === undefined || high === undefined
    ? text(base)
    : `${text(base)} (${text(low)} to ${text(high)})`;
};

/** Old and new side by side where the pilot measured what is asked; taken, the number is the pilot's until it is typed again. */
export const TakenFromPilot = ({
  benefit,
  input,
  path,
  children,
}: {
  benefit: Benefit;
  input: DriverInput;
  path: string;
  /** The field in which the number is typed. */
  children: ReactNode;
}) => {
  const formats = useFormats();
  const estimate = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Estimate | undefined);
  const pilot = useBusinessCase((businessCase) => businessCase.pilot);
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const isAsked = useBusinessCase((businessCase) => mayTake(businessCase, benefit, input));
  const effect = useMemo(() => effectFor({ pilot, hypothesis }, input), [pilot, hypothesis, input]);
  const change = (label: string, takes: boolean): void =>
    changeField(label, path, (old) =>
      withTakes({ ...emptyEstimate(input.unit), ...(old as Estimate | undefined) }, takes),
    );
  if (estimate?.takes === 'pilot')
    return (
      <div className={styles['answer']} id={`field:${path}`} role="group" tabIndex={-1}>
        <p>
          {input.title}: <strong>{rangeText(formats, input, estimate)}</strong>
        </p>
        <p className={styles['note']} role="status">
          {effect === undefined
            ? 'It is the number of the pilot, and the pilot has none of this unit.'
            : 'It is what the pilot showed, and moves with it. The papers say so.'}
        </p>
        <div>
          <Button onPress={() => change('A number of its own', false)}>Give it a number of its own</Button>
        </div>
      </div>
    );
  if (!isAsked || effect === undefined) return children;
  return (
    <>
      {children}
      <div className={styles['answer']}>
        <p className={styles['note']} role="status">
          The pilot showed {rangeText(formats, input, effect)}. Here it says{' '}
          {rangeText(formats, input, estimate ?? {})}.
        </p>
        <div>
          <Button onPress={() => change('The effect of the pilot taken', true)}>
            Take the pilot’s effect
          </Button>
        </div>
      </div>
    </>
  );
};
