/** How many letters to add, drop, change or swap with the next to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? to.length;
};

const longest = 60;

/** Names that only differ in this are the same word to a reader: `netBenefit`, `net_benefit`, `Net-Benefit`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Names among which it is looked for what to list. */
const mostLooked = 200;

const byDistance = (name: string, names: readonly string[]): string[] => {
  const wanted = plain(name).slice(0, longest);
  return names
    .slice(0, mostLooked)
    .map((candidate) => ({ candidate, apart: distance(wanted, plain(candidate).slice(0, longest)) }))
    .toSorted((one, other) => one.apart - other.apart)
    .map(({ candidate }) => candidate);
};

/** The name that was probably meant; undefined when none is near, by at most so many letters. */
export const nearestName = (
  name: string,
  names: Iterable<string>,
  most = Math.max(1, Math.floor(plain(name).slice(0, longest).length / 3)),
): string | undefined => {
  const wanted = plain(name).slice(0, longest);
  const near = [...names]
    .flatMap((candidate) => {
      const known = plain(candidate).slice(0, longest);
      // So many letters at least are added or dropped.
      return Math.abs(known.length - wanted.length) > most
        ? []
        : [{ candidate, apart: distance(wanted, known) }];
    })
    .toSorted((one, other) => one.apart - other.apart)[0];
  return near !== undefined && near.apart <= most ? near.candidate : undefined;
};

/** " Did you mean …?", to end a message with; empty when no name is near. */
export const didYouMean = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
};

const mostListed = 8;

/** The same, and where no name is near what there is instead: nobody is sent away with a bare "no". */
export const orHereAre = (name: string, names: Iterable<string>): string => {
  const all = [...names];
  const near = didYouMean(name, all);
  if (near !== '' || all.length === 0) return near;
  const listed = byDistance(name, all).slice(0, mostListed).toSorted().join(', ');
  return all.length > mostListed ? ` Here are some of ${all.length}: ${listed}.` : ` Here are: ${listed}.`;
};
