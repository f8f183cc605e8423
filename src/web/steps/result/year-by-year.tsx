import { useState } from 'react';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import {
  type YearOfFlows,
  hasFinancialYears,
  yearsOfFlows,
} from '../../../core/business-case/results/years-table.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useNarrow } from '../../figures/use-narrow.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { resultsFor } from '../../store/derived.ts';
import { Segments } from '../../ui/index.ts';
import { FormField } from '../form/form-field.tsx';
import formStyles from '../form/form.module.css';
import { metaAt } from '../form/schema-parts.ts';
import styles from './result.module.css';

const ways = { plan: 'Years of the plan', financial: 'Financial years' } as const;
const counted = { all: 'Everything counted', cash: 'Cash alone' } as const;
const rows = {
  benefits: 'Benefits',
  costs: 'Costs',
  net: 'Net',
  cumulative: 'Where it stands at the end',
} as const;

const yearTitle = (formats: Formats, { span, number, months }: YearOfFlows): string => {
  if (number === 0) return 'Before the first month';
  if (span === null) return `Year ${number}`;
  const title = `${formats.month(span.from)} to ${formats.month(span.until)}`;
  return months === 12 ? title : `${title} (${months} ${months === 1 ? 'month' : 'months'} of the plan)`;
};

const YearTable = ({ years }: { years: readonly YearOfFlows[] }) => {
  const formats = useCaseFormats();
  const numberStyle = useNarrow() ? 'screen' : 'table';
  return (
    <WideTable label={`The flows year by year`}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {Object.entries(rows).map(([id, title]) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.number}>
            <th scope="row">{yearTitle(formats, year)}</th>
            {(Object.keys(rows) as (keyof typeof rows)[]).map((id) => (
              <td key={id} className={year[id] < 0 ? styles['loss'] : ''}>
                {formats.money(year[id], numberStyle)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};

/** The flows as a table, by years of the plan or by the years that finance budgets in. */
export const YearByYear = ({ businessCase }: { businessCase: BusinessCase }) => {
  const { base } = resultsFor(businessCase);
  const canBeFinancial = hasFinancialYears(businessCase);
  const [way, setWay] = useState<keyof typeof ways>('plan');
  const [part, setPart] = useState<keyof typeof counted>('all');
  const by = canBeFinancial ? way : 'plan';
  const meta = metaAt('settings.financialYearStart');
  return (
    <section aria-label="Year by year" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Year by year</h2>
      <div className={styles['actions']}>
        {canBeFinancial && <Segments label="Years" options={ways} value={way} onChange={setWay} />}
        <Segments label="Count" options={counted} value={part} onChange={setPart} />
      </div>
      <YearTable years={yearsOfFlows(businessCase, base[part], by)} />
      <p className={formStyles['hint']}>
        Base case, not discounted. Rounded amounts may not add up to the unit.
      </p>
      {meta !== undefined && (
        <FormField
          meta={{
            ...meta,
            hint: canBeFinancial
              ? '4 for April: the table above can then follow it.'
              : 'With this and the first month of the plan, the table above can follow your financial years.',
          }}
          name="financialYearStart"
          path="settings.financialYearStart"
        />
      )}
    </section>
  );
};
