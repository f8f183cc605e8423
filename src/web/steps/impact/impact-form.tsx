import { Suspense, lazy, useState } from 'react';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';
import { Tabs } from '../../ui/index.ts';
import { useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { useFormats } from '../form/form-context.ts';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { dimensionOf } from './dimension-of.ts';
import { DimensionPanel } from './dimension-panel.tsx';
import { PlainSenseFields } from './plain-sense-fields.tsx';

/** What several benefits share stands below them all, and comes after them. */
const SharedWork = lazy(async () => {
  const { SharedWork: Shared } = await import('./shared-work.tsx');
  return { default: Shared };
});

/** What the benefits of each impact are worth a year. */
const useTotals = (): Partial<Record<string, number>> =>
  useDerived(({ results }) =>
    Object.fromEntries(
      Object.keys(dimensions).map((dimension) => [
        dimension,
        results.base.benefits
          .filter((benefit) => benefit.dimension === dimension && !benefit.isShown)
          .reduce((sum, { annual }) => sum + (annual ?? 0), 0),
      ]),
    ),
  );

/** Benefits in four impacts, each with its total; then what is plain sense and needs no number. */
export const ImpactForm = () => {
  const totals = useTotals();
  const formats = useFormats();
  const wanted = useAppStore((state) => state.wantedField);
  const asked = useBusinessCase((businessCase) =>
    wanted === null ? undefined : dimensionOf(businessCase, wanted),
  );
  const hasSharedWork = useDerived(({ results }) => results.base.pools.some(({ draws }) => draws.length > 1));
  const [selected, setSelected] = useState<string>(asked ?? 'operational');
  // The tab of the wanted field stays open when the field has got the focus.
  if (asked !== undefined && asked !== selected) setSelected(asked);
  const plainSense = metaAt('plainSense');
  return (
    <>
      <Tabs
        items={Object.entries(dimensions).map(([id, title]) => ({
          id,
          title,
          note: formats.money(totals[id] ?? 0, 'screen'),
          content: <DimensionPanel dimension={id as Dimension} />,
        }))}
        label="Impact"
        selected={selected}
        onSelect={setSelected}
      />
      {hasSharedWork && (
        <Suspense fallback={null}>
          <SharedWork />
        </Suspense>
      )}
      {plainSense !== undefined && (
        <ListForm Fields={PlainSenseFields} meta={plainSense} name="plainSense" path="plainSense" />
      )}
    </>
  );
};
