import { type ComponentProps, Suspense, lazy } from 'react';
import type { ChartFigure as Figure } from './chart-figure.tsx';
import styles from './chart-figure.module.css';
import type { ChartView as View } from './chart-view.tsx';

/*
 * What draws charts is as much script as a step: it comes when the first chart is to be seen, and the step can be used
 * before.
 */
const LateView = lazy(async () => {
  const { ChartView: Loaded } = await import('./chart-view.tsx');
  return { default: Loaded };
});

const LateFigure = lazy(async () => {
  const { ChartFigure: Loaded } = await import('./chart-figure.tsx');
  return { default: Loaded };
});

/** A chart inside another drawing: a slide, a page. */
export const ChartView = (props: ComponentProps<typeof View>) => (
  <Suspense fallback={null}>
    <LateView {...props} />
  </Suspense>
);

/** A chart of the app, with its room kept while it comes. */
export const ChartFigure = (props: ComponentProps<typeof Figure>) => (
  <Suspense fallback={<div className={styles['awaited']} />}>
    <LateFigure {...props} />
  </Suspense>
);
