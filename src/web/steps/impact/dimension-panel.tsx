import { Suspense, lazy, memo, useCallback, useMemo } from 'react';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { soon } from '../../ui/soon.tsx';
import { FieldGrid, FormField } from '../form/form-field.tsx';
import { GateFolds } from '../form/gate-folds.tsx';
import { ListForm } from '../form/list-form.tsx';
import type { Column, Row } from '../form/row-columns.tsx';
import { type FormPart, metaAt } from '../form/schema-parts.ts';
import { rowOfBenefit } from './dimension-of.ts';
import { ImpactInUnit } from './impact-in-unit.tsx';
import styles from './impact.module.css';

/** The words by which people find a driver are many: they come after the benefits are shown. */
const DriverFinder = lazy(async () => {
  const { DriverFinder: Finder } = await import('./finder/driver-finder.tsx');
  return { default: Finder };
});

/** What is asked of a benefit comes a moment before its line is opened: who adds one types its name at once. */
const { Soon: BenefitCard } = soon(async () => (await import('./benefit-card.tsx')).BenefitCard);

const Worth = ({ row: { id } }: { row: Row }) => {
  const figure = useDerived(({ results }) => results.figures[`benefit.${id}.annual`]);
  return figure === undefined || figure.value === null ? (
    'not yet'
  ) : (
    <FigureValue figure={figure} numberStyle="exact" />
  );
};

const Owner = ({ row }: { row: Row }) => (typeof row['owner'] === 'string' ? row['owner'] : '');

const columns: readonly Column[] = [
  { title: 'Held by', Cell: Owner },
  { title: 'Worth a year', isAmount: true, Cell: Worth },
];

const idOf = (path: string): string => /\[([^\]]*)\]$/u.exec(path)?.[1] ?? '';

const BenefitFields = ({ path }: { path: string }) => (
  <Suspense fallback={<p role="status">Opening …</p>}>
    <BenefitCard id={idOf(path)} />
  </Suspense>
);

const InUnit = ({ path }: { path: string }) => (
  <ImpactInUnit dimension={path.slice('impacts.'.length) as Dimension} />
);

/** The benefits of one impact, and the way to a further one; or why none is expected. */
const PanelOf = ({ dimension }: { dimension: Dimension }) => {
  const isEmpty = useBusinessCase(({ benefits }) =>
    benefits.every((benefit) => benefit.dimension !== dimension),
  );
  const [meta, noneMeta, unitMeta] = [
    metaAt('benefits'),
    metaAt(`none.${dimension}`),
    metaAt(`impacts.${dimension}`),
  ];
  const holds = useCallback((row: Row) => row['dimension'] === dimension, [dimension]);
  const fresh = useMemo(() => ({ dimension }), [dimension]);
  if (meta === undefined || unitMeta === undefined) return null;
  const inUnit: FormPart = {
    name: dimension,
    path: `impacts.${dimension}`,
    meta: { ...unitMeta, gate: 'finance' },
    Draw: InUnit,
  };
  return (
    <div className={styles['panel']}>
      <ListForm
        Fields={BenefitFields}
        addition={
          <Suspense fallback={<p role="status">Opening …</p>}>
            <DriverFinder key={dimension} dimension={dimension} isFirst={isEmpty} />
          </Suspense>
        }
        columns={columns}
        fresh={fresh}
        holds={holds}
        meta={{
          control: 'list',
          title: `${dimensions[dimension]} impact`,
          one: `${dimensions[dimension].toLowerCase()} impact`,
        }}
        name="benefits"
        path="benefits"
        rowOf={rowOfBenefit}
      />
      <GateFolds Grid={FieldGrid} parts={[inUnit]} />
      {isEmpty && noneMeta !== undefined && (
        <FormField meta={noneMeta} name={dimension} path={`none.${dimension}`} />
      )}
    </div>
  );
};

/** Not drawn again with every amount of another impact. */
export const DimensionPanel = memo(PanelOf);
