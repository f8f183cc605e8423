import { useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { type Estimate, estimateSchema } from '../../../core/quantities/estimate.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { AmountField } from '../../ui/index.ts';
import { useLocaleAndCurrency } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';

const kinds: Record<string, 'money' | 'percent' | 'number'> = {
  money: 'money',
  share: 'percent',
  points: 'percent',
};

const names = { low: 'Low', high: 'High' } as const;

/** A volume or a unit cost is one amount; who knows it only roughly adds a low and a high one. */
export const RangeOfAmount = ({
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
  const estimate = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Estimate | undefined);
  const { locale, currency } = useLocaleAndCurrency();
  const isRange = estimate?.low !== undefined || estimate?.high !== undefined;
  // Folding is left to the person from here on: clearing both ends does not close what is being typed into.
  const [wasRange] = useState(isRange);
  const change = (end: 'low' | 'high', value: number | undefined): void =>
    changeField(
      `${title}: ${end}`,
      path,
      (old) => {
        const { [end]: _replaced, ...others } = {
          ...estimateSchema.parse({}),
          unit,
          ...(old as Estimate | undefined),
        };
        return value === undefined ? others : { ...others, [end]: value };
      },
      `${path}.${end}`,
    );
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
          <AmountField
            key={end}
            currency={currency}
            kind={kinds[unit] ?? 'number'}
            locale={locale}
            path={`${path}.${end}`}
            title={names[end]}
            unit={unit === 'points' ? 'points' : noun}
            value={estimate?.[end]}
            onChange={(value) => change(end, value)}
          />
        ))}
      </div>
    </details>
  );
};
