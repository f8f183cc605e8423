import { useMemo, useSyncExternalStore } from 'react';
import type { Say } from '../../core/story/saying.ts';
import type { CaseToSay } from '../../core/story/story-view/case-in-view.ts';

type Saying = typeof import('../../core/story/saying.ts');

let saying: Saying | null = null;
const waiting = new Set<() => void>();

const load = async (): Promise<void> => {
  saying = await import('../../core/story/saying.ts');
  for (const tell of waiting) tell();
};

/** A script that did not come is asked for again by the next screen that needs it. */
let loading: Promise<void> | null = null;
const start = (): void => {
  loading ??= load().catch(() => {
    loading = null;
  });
};

// Whoever imports this will say something soon.
start();

const subscribe = (tell: () => void): (() => void) => {
  start();
  waiting.add(tell);
  return () => waiting.delete(tell);
};

/**
 * Says phrases of the case in the words of the papers; null until the script that does is there: numbers do not wait
 * for words.
 */
export const useSaying = (view: CaseToSay): Say | null => {
  const loaded = useSyncExternalStore(
    subscribe,
    () => saying,
    () => saying,
  );
  return useMemo(() => loaded?.sayingOf(view) ?? null, [loaded, view]);
};
