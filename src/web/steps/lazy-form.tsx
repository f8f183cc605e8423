import { type ComponentType, Suspense, lazy } from 'react';

/** The form of a step that is loaded when the step is first opened; the name of its component is the module's. */
export const lazyForm = (load: () => Promise<ComponentType>): ComponentType => {
  const Form = lazy(async () => ({ default: await load() }));
  return function LazyForm() {
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        <Form />
      </Suspense>
    );
  };
};
