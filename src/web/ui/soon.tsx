import { type ComponentType, use } from 'react';

/**
 * A part that comes with a script of its own, asked for at once: where it is there already it is drawn in the same
 * moment, and nothing jumps. It stands in a Suspense that keeps its room.
 */
export const soon = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let known: ComponentType<Props> | null = null;
  const there = load().then((Part) => {
    known = Part;
    return Part;
  });
  const Soon = (props: Props) => {
    const Part = known ?? use(there);
    return <Part {...props} />;
  };
  return { Soon, there };
};
