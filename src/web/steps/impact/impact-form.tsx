import { Plus } from 'lucide-react';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { Results } from '../../../core/business-case/results/index.ts';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';
import { type Driver, driverOf, drivers } from '../../../core/drivers/index.ts';
import { formatsFor } from '../../../core/quantities/format.ts';
import { Button, ChoiceField, Tabs } from '../../ui/index.ts';
import { changeField, useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { FormField } from '../form/form-field.tsx';
import { useLocaleAndCurrency } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import { focusLater } from '../form/focus-later.ts';
import { newRow } from '../form/rows.ts';
import { metaAt } from '../form/schema-parts.ts';
import { BenefitCard } from './benefit-card.tsx';
import { dimensionOf } from './dimension-of.ts';
import styles from './impact.module.css';

/** Charts come with the first work that two benefits share. */
const SharedWork = lazy(async () => {
  const { SharedWork: Section } = await import('./shared-work.tsx');
  return { default: Section };
});

const choicesOf = (belongs: (driver: Driver) => boolean): Record<string, string> =>
  Object.fromEntries(drivers.filter(belongs).map(({ id, title }) => [id, title]));

/** The ways to value an impact of this kind first; any other may fit all the same. */
const groupsFor = (dimension: Dimension) => [
  { title: dimensions[dimension], options: choicesOf((driver) => driver.dimension === dimension) },
  { title: 'Other impacts', options: choicesOf((driver) => driver.dimension !== dimension) },
];

const DimensionPanel = ({ dimension, results }: { dimension: Dimension; results: Results }) => {
  const benefits = useBusinessCase((businessCase) => businessCase.benefits);
  const own = benefits.filter((benefit) => benefit.dimension === dimension);
  const [driver, setDriver] = useState('');
  const noneMeta = metaAt(`noneExpected.${dimension}`);
  const add = (): void => {
    const wanted = driverOf(driver);
    if (wanted === undefined) return;
    const row = { ...newRow(benefits), dimension, driver, name: '', inputs: {}, cashKind: wanted.cashKind };
    changeField('Add benefit', 'benefits', (old) => [...(old as unknown[]), row]);
    setDriver('');
    focusLater(() => document.getElementById(`field:benefits[${row.id}].name`));
  };
  return (
    <div className={styles['panel']}>
      {own.length === 0 && (
        <p className={formStyles['none']}>No {dimensions[dimension].toLowerCase()} impact yet.</p>
      )}
      {own.map((benefit, index) => (
        <BenefitCard
          key={benefit.id}
          benefit={benefit}
          isFirst={index === 0}
          isLast={index === own.length - 1}
          results={results}
        />
      ))}
      <section aria-label="Add a benefit" className={formStyles['card']} data-add-benefit="">
        <ChoiceField
          hint="Choose how it will be valued. Each driver knows its formula and how it is usually counted twice."
          groups={groupsFor(dimension)}
          options={{}}
          title={`Add an impact: ${dimensions[dimension].toLowerCase()}`}
          value={driver === '' ? undefined : driver}
          onChange={(next) => setDriver(next ?? '')}
        />
        {driver !== '' && <p>{driverOf(driver)?.question}</p>}
        <div>
          <Button disabled={driver === ''} onPress={add}>
            <Plus aria-hidden size={18} /> Add benefit
          </Button>
        </div>
        {own.length === 0 && noneMeta !== undefined && (
          <FormField meta={noneMeta} name={dimension} path={`noneExpected.${dimension}`} />
        )}
      </section>
    </div>
  );
};

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
      {plainSense !== undefined && <FormField meta={plainSense} name="plainSense" path="plainSense" />}
    </>
  );
};
