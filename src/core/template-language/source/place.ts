/** Where a section moves to; what is not named stays where it is. */
export type Place = 'first' | 'last' | { before: string } | { after: string };

export type Places = Readonly<Record<string, Place>>;

/** The section that a place is said by; null for the ends. */
export const anchorOf = (place: Place | undefined): string | null => {
  if (place === undefined || typeof place === 'string') return null;
  return 'before' in place ? place.before : place.after;
};

/** Sections that are each placed by the next, and the last by the first; null when there are none. */
export const placeCircle = (places: Places): string[] | null => {
  const walked = new Set<string>();
  for (const first of Object.keys(places)) {
    const way = new Set<string>();
    let next: string | null = first;
    while (next !== null && !walked.has(next)) {
      walked.add(next);
      way.add(next);
      next = anchorOf(places[next]);
    }
    if (next !== null && way.has(next)) {
      const circle = [...way];
      return [...circle.slice(circle.indexOf(next)), next];
    }
  }
  return null;
};

const isBackwards = (place: Place): boolean =>
  place === 'first' || (typeof place !== 'string' && 'after' in place);

/** So that those with one anchor end in the order in which they are written, and an anchor moves before its own. */
const inTurn = (places: Places): [string, Place][] => {
  const written = Object.entries(places);
  const backwards = written.filter(([, place]) => isBackwards(place)).toReversed();
  const forwards = written.filter(([, place]) => !isBackwards(place));
  const turns = new Map<string, Place>();
  const take = (id: string, seen: readonly string[]): void => {
    const place = places[id];
    if (place === undefined || turns.has(id) || seen.includes(id)) return;
    const anchor = anchorOf(place);
    if (anchor !== null) take(anchor, [...seen, id]);
    turns.set(id, place);
  };
  for (const [id] of [...backwards, ...forwards]) take(id, []);
  return [...turns];
};

const indexFor = (place: Place, items: readonly { id: string }[]): number => {
  if (place === 'first') return 0;
  if (place === 'last') return items.length;
  const anchor = anchorOf(place);
  const index = items.findIndex(({ id }) => id === anchor);
  return index === -1 || 'before' in place ? index : index + 1;
};

/** The same items, those that are named at their places. One whose place is nowhere stays. */
export const inPlace = <Item extends { id: string }>(items: readonly Item[], places: Places): Item[] =>
  inTurn(places).reduce<Item[]>(
    (all, [id, place]) => {
      const moved = all.find((item) => item.id === id);
      const rest = all.filter((item) => item !== moved);
      const index = indexFor(place, rest);
      return moved === undefined || index === -1 ? all : rest.toSpliced(index, 0, moved);
    },
    [...items],
  );
