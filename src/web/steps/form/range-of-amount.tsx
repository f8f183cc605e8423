import { memo, useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { Estimate } from '../../../core/quantities/estimate.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { EstimateAmount } from './estimate-amount.tsx';
import formStyles from './form.module.css';

const names = { low: 'Low', high: 'High' } as const;

/** A volume, a unit cost or a cost is one amount; who knows it only roughly adds a low and a high one. */
const RangeOfAmountOf = ({
  path,
  title,
  unit,
  noun,
}: {
  path: string;
  title: string;
  unit: string;
  noun?: string | undefined;
}) => {
  const isRange = useBusinessCase((businessCase) => {
    const estimate = valueAtPath(businessCase, path) as Estimate | undefined;
    return estimate?.low !== undefined || estimate?.high !== undefined;
  });
  // Folding is left to the person from here on: clearing both ends does not close what is being typed into.
  const [wasRange] = useState(isRange);
  return (
    <details className={formStyles['source']} open={wasRange}>
      <summary>
        {isRange ? 'Its range' : 'Add a range'}
        <span className="visually-hidden"> to: {title}</span>
      </summary>
      <p className={formStyles['hint']}>
        Low: one time in ten it will be less. High: one time in ten it will be more.
      </p>
      <div className={formStyles['levels']}>
        {(['low', 'high'] as const).map((end) => (
          <EstimateAmount
            key={end}
            level={end}
            noun={noun}
            of={title}
            path={path}
            title={names[end]}
            unit={unit}
          />
        ))}
      </div>
    </details>
  );
};

/** Drawn again when what it holds changes, and not with the card it stands in. */
export const RangeOfAmount = memo(RangeOfAmountOf);
