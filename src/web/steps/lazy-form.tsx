import { type ComponentType, Suspense, lazy } from 'react';

/** The form of a step that is loaded when the step is first opened; the name of its component is the module's. */
export const lazyForm = (load: () => Promise<ComponentType>): ComponentType => {
  // While nobody waits for anything: the step is then there at once, and so is the field that a value leads to.
  globalThis.requestIdleCallback?.(() => void load());
  const Form = lazy(async () => ({ default: await load() }));
  return function LazyForm() {
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        <Form />
      </Suspense>
    );
  };
};
