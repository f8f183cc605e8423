import { Suspense, lazy, useDeferredValue } from 'react';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid, NoneBecause } from '../form/form-field.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { AskReconciled } from './ask-reconciled.tsx';
import { CostFields } from './cost-fields.tsx';
import { CostTotals } from './cost-totals.tsx';
import styles from './costs.module.css';

const loadBeneath = async () => import('./beneath-the-costs.tsx');

/** What stands below the list comes a moment after it. */
const BeneathTheCosts = lazy(async () => ({ default: (await loadBeneath()).BeneathTheCosts }));

void loadBeneath();

const timing = ['startMonth', 'horizonYears'];

/** What it costs: each cost, what they come to, and whether the ask is that. */
export const CostsForm = () => {
  const businessCase = useDeferredValue(useDerived(({ businessCase: whole }) => whole));
  const meta = metaAt('costs');
  return (
    <>
      <section aria-label="The period" className={formStyles['card']}>
        <h2 className={formStyles['heading']}>The period</h2>
        <FieldGrid parts={partsOf('settings').filter(({ name }) => timing.includes(name))} />
      </section>
      {businessCase.costs.length > 0 && (
        <section aria-label="What it comes to" className={formStyles['card']}>
          <h2 className={formStyles['heading']}>What it comes to</h2>
          <CostTotals businessCase={businessCase} />
          <AskReconciled businessCase={businessCase} />
        </section>
      )}
      {meta !== undefined && (
        <ListForm
          Fields={CostFields}
          meta={meta}
          name="costs"
          path="costs"
          whenEmpty={<NoneBecause list="costs" />}
        />
      )}
      <Suspense fallback={<div className={styles['awaited']} />}>
        <BeneathTheCosts businessCase={businessCase} />
      </Suspense>
    </>
  );
};
