import { Suspense, lazy, useMemo, useState } from 'react';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';
import { formatsFor } from '../../../core/quantities/format.ts';
import { Tabs } from '../../ui/index.ts';
import { useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { useLocaleAndCurrency } from '../form/form-context.ts';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { dimensionOf } from './dimension-of.ts';
import { DimensionPanel } from './dimension-panel.tsx';
import { PlainSenseFields } from './plain-sense-fields.tsx';

/** Charts come with the first work that two benefits share. */
const SharedWork = lazy(async () => {
  const { SharedWork: Section } = await import('./shared-work.tsx');
  return { default: Section };
});

/** Benefits in four impacts, each with its total; then what is plain sense and needs no number. */
export const ImpactForm = () => {
  const businessCase = useBusinessCase((whole) => whole);
  const results = resultsFor(businessCase);
  const { locale, currency } = useLocaleAndCurrency();
  const formats = useMemo(() => formatsFor(locale, currency), [locale, currency]);
  const wanted = useAppStore((state) => state.wantedField);
  const asked = wanted === null ? undefined : dimensionOf(businessCase, wanted);
  const [selected, setSelected] = useState<string>(asked ?? 'operational');
  // The tab of the wanted field stays open when the field has got the focus.
  if (asked !== undefined && asked !== selected) setSelected(asked);
  const total = (dimension: string): string =>
    formats.money(
      results.base.benefits
        .filter((benefit) => benefit.dimension === dimension && benefit.cashKind !== 'not-monetised')
        .reduce((sum, { annual }) => sum + (annual ?? 0), 0),
      'screen',
    );
  const plainSense = metaAt('plainSense');
  return (
    <>
      <Tabs
        items={Object.entries(dimensions).map(([id, title]) => ({
          id,
          title,
          note: total(id),
          content: <DimensionPanel dimension={id as Dimension} results={results} />,
        }))}
        label="Impact"
        selected={selected}
        onSelect={setSelected}
      />
      <Suspense fallback={null}>
        <SharedWork businessCase={businessCase} results={results} />
      </Suspense>
      {plainSense !== undefined && (
        <ListForm Fields={PlainSenseFields} meta={plainSense} name="plainSense" path="plainSense" />
      )}
    </>
  );
};
