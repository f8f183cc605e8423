import { useSyncExternalStore } from 'react';

/** A telephone upright: no room for a table of many columns. */
const query = '(max-width: 560px)';

const listen = (changed: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(query).matches,
    () => false,
  );
