import { Suspense, lazy } from 'react';
import { costByYear } from '../../../core/business-case/cost-by-year.ts';
import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { Cost } from '../../../core/business-case/schema/index.ts';
import { editCase, removeFrom, useBusinessCase } from '../../store/app-store.ts';
import { Segments } from '../../ui/index.ts';
import { AccountFields } from '../form/account-fields.tsx';
import { EstimateEditor } from '../form/estimate-field.tsx';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { RangeOfAmount } from '../form/range-of-amount.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { OnTop } from './on-top.tsx';
import { PartOfAsk } from './part-of-ask.tsx';

const YearlyAmountsEditor = lazy(async () => {
  const { YearlyAmountsEditor: Editor } = await import('../form/yearly/yearly-amounts-editor.tsx');
  return { default: Editor };
});

const ways = { one: 'One amount', years: 'Year by year' } as const;

const first = ['name', 'kind', 'timing', 'inAsk'];
const paidOnce = ['initial', 'start', 'months'];
const paidYearly = ['start', 'end'];
const other = [
  'capital',
  'vat',
  'vatOnTop',
  'contingencyShare',
  'contingencyBecause',
  'optimism',
  'priceGrowth',
  'budgetLine',
  'money',
  'note',
];

const AmountOfCost = ({ cost, path }: { cost: Cost; path: string }) => {
  const meta = metaAt(`${path}.amount`);
  const title = meta?.title ?? 'Amount';
  const hint = cost.timing === 'yearly' ? 'A year.' : 'In full.';
  return (
    <div>
      <EstimateEditor hint={hint} onlyBase path={`${path}.amount`} title={title} unit="money" />
      <RangeOfAmount path={`${path}.amount`} title={cost.name || title} unit="money" />
      <OnTop cost={cost} />
    </div>
  );
};

/** A cost: its name, kind and amount first, the less common questions folded away. */
export const CostFields = ({ path }: { path: string }) => {
  const cost = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Cost);
  const parts = partsOf(path);
  const fields = (names: readonly string[]) => parts.filter(({ name }) => names.includes(name));
  const way = cost.yearlyAmounts === undefined ? 'one' : 'years';
  const state = (wanted: keyof typeof ways): void => {
    const place = `${path}.yearlyAmounts`;
    if (wanted === 'years')
      editCase('Amounts year by year', (businessCase) =>
        withValueAt(businessCase, place, costByYear(businessCase, cost)),
      );
    else removeFrom(`Removed the yearly amounts of “${cost.name}”`, place, () => undefined);
  };
  const when = cost.timing === 'yearly' ? paidYearly : paidOnce;
  return (
    <>
      <FieldGrid parts={fields(first)} />
      <div>
        <Segments label="How is it stated?" options={ways} value={way} onChange={state} />
      </div>
      {way === 'one' ? (
        <AmountOfCost cost={cost} path={path} />
      ) : (
        <Suspense fallback={null}>
          <YearlyAmountsEditor
            hint="Costs are positive. VAT and contingency that come on top are added to each year; prices are taken as you type them."
            path={`${path}.yearlyAmounts`}
            stated={cost.yearlyAmounts}
          />
        </Suspense>
      )}
      <PartOfAsk cost={cost} />
      {way === 'one' && (
        <details className={formStyles['source']}>
          <summary>When is it paid?</summary>
          <FieldGrid parts={fields(when)} />
        </details>
      )}
      <details className={formStyles['source']}>
        <summary>Capital or running, VAT, contingency, budget line, whose money</summary>
        <FieldGrid parts={fields(way === 'one' ? other : [...other, 'prices'])} />
        <AccountFields path={`${path}.account`} />
      </details>
    </>
  );
};
