import { type ComponentProps, Suspense, lazy } from 'react';
import type { PaperView as View } from './paper-view.tsx';

const LateView = lazy(async () => {
  const { PaperView: Loaded } = await import('./paper-view.tsx');
  return { default: Loaded };
});

/** A paper beside a step: what draws it comes when it is to be seen, and the step can be used before. */
export const PaperView = (props: ComponentProps<typeof View>) => (
  <Suspense fallback={null}>
    <LateView {...props} />
  </Suspense>
);
