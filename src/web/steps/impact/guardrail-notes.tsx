import { CircleAlert } from 'lucide-react';
import { inputValues } from '../../../core/business-case/results/input-values.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { brokenGuardrails } from '../../../core/drivers/broken-guardrails.ts';
import type { Driver } from '../../../core/drivers/index.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import styles from './impact.module.css';

/** Where a number is more than experience allows, it is said beside the field, with whose experience it is. */
export const GuardrailNotes = ({
  benefit,
  driver,
  input,
}: {
  benefit: Benefit;
  driver: Driver;
  input: string;
}) => {
  const sharedInputs = useBusinessCase((businessCase) => businessCase.sharedInputs);
  const read = inputValues(sharedInputs, benefit, driver, 'base');
  if ('missing' in read) return null;
  return brokenGuardrails(driver, read.values)
    .filter((guardrail) => guardrail.input === input)
    .map(({ because, source }) => (
      <p key={because} className={styles['reason']} role="status">
        <CircleAlert aria-hidden size={16} /> {because} ({source})
      </p>
    ));
};
