import { useEffect, useState } from 'react';

interface Found<Value> {
  by: unknown;
  of: string;
  round: number;
  value: Value;
}

/**
 * What it takes a moment to find out of something; undefined until then. It is found anew when what it is of changes,
 * or when `round` counts on: then the old answer stays until the new one is there.
 */
export const useLater = <Value>(
  find: (of: string) => Promise<Value>,
  of: string,
  round = 0,
): Value | undefined => {
  const [found, setFound] = useState<Found<Value> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void find(of).then((value) => {
      if (isWanted) setFound({ by: find, of, round, value });
    });
    return () => {
      isWanted = false;
    };
  }, [find, of, round]);
  return found !== null && found.by === find && found.of === of ? found.value : undefined;
};
