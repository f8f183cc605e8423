import { memo } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { benefitDriver } from '../../../core/business-case/results/benefit-driver.ts';
import { inputValues } from '../../../core/business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { isCounted } from '../../../core/business-case/words-of-money.ts';
import { type Driver, brokenGuardrails } from '../../../core/drivers/index.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { GateFolds } from '../form/gate-folds.tsx';
import { type FormPart, partsOf } from '../form/schema-parts.ts';
import { Becomes } from './becomes.tsx';
import { AccountFields } from '../form/account-fields.tsx';
import { BenefitWorth } from './benefit-worth.tsx';
import { DateEntry } from '../form/date-entry.tsx';
import { EvidenceChips } from './evidence-chips.tsx';
import { OverlapFields } from './overlap-fields.tsx';
import { ValuedBy } from './valued-by.tsx';
import { WhenFields } from './when-fields.tsx';

const more = ['measure', 'baseline', 'baselineKind', 'target', 'dimension', 'disbenefit'];

/** Whether experience stops it, so that a reason is asked for; a reason once given stays in sight. */
const isBeyondExperience = (
  sharedInputs: BusinessCase['sharedInputs'],
  benefit: Benefit,
  driver: Driver,
): boolean => {
  const stated = inputValues(sharedInputs, benefit, driver, 'base');
  return (
    (benefit.boundsOverride ?? '') !== '' ||
    (!('missing' in stated) &&
      brokenGuardrails(driver, stated.values).some(
        (guardrail) => guardrail.severity === 'stop' && guardrail.canBeArgued,
      ))
  );
};

const Evidence = ({ path }: { path: string }) => {
  const chosen = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as readonly string[]);
  return <EvidenceChips chosen={chosen} path={path} />;
};

/** One benefit: its numbers, what it is worth and why, what it rests on, when it comes, and who stands for it. */
const CardOf = ({ benefit }: { benefit: Benefit }) => {
  const sharedInputs = useBusinessCase((businessCase) => businessCase.sharedInputs);
  const found = benefitDriver({ sharedInputs }, benefit);
  const driver = 'driver' in found ? found.driver : undefined;
  const path = `benefits[${benefit.id}]`;
  const parts = partsOf(path);
  const named = (...names: string[]): FormPart[] =>
    names.flatMap((name) => parts.filter((part) => part.name === name));
  const fields = (...names: string[]) => <FieldGrid parts={named(...names)} />;
  const evidence: FormPart = {
    name: 'evidence',
    path: `${path}.evidence`,
    meta: { control: 'words', title: 'What is it based on?', gate: 'finance' },
    Draw: Evidence,
  };
  const isTyped = benefit.driver === 'yearly-amounts';
  const isTold = benefit.driver === '' && !isCounted(benefit);
  return (
    <section aria-label={benefit.name || 'New benefit'} className={formStyles['unfolded']}>
      {fields('name')}
      <ValuedBy benefit={benefit} driver={driver} />
      <BenefitWorth benefit={benefit} driver={driver} />
      {driver !== undefined && isBeyondExperience(sharedInputs, benefit, driver) && fields('boundsOverride')}
      {!isTold && <Becomes benefit={benefit} />}
      {!isTyped && !isTold && <WhenFields benefit={benefit} />}
      {!isTold && <OverlapFields benefit={benefit} driver={driver} />}
      <GateFolds Grid={FieldGrid} parts={[...named('owner'), evidence, ...named('label', 'description')]} />
      <details className={formStyles['source']}>
        <summary>More about this benefit: measure, target, whose money, optimism</summary>
        {fields(...more)}
        <DateEntry kind="day" path={`${path}.targetDate`} />
        <AccountFields path={`${path}.account`} />
        {!isTold && fields('optimism', ...(isTyped ? ['prices'] : []))}
      </details>
    </section>
  );
};

/** A card is drawn again when its own benefit changes, and not with every key that is pressed elsewhere. */
export const BenefitCard = memo(function BenefitCard({ id }: { id: string }) {
  const benefit = useBusinessCase(({ benefits }) => benefits.find((candidate) => candidate.id === id));
  return benefit === undefined ? null : <CardOf benefit={benefit} />;
});
