/** How many letters have to be changed, added, left out or swapped with their neighbour. */
const lettersApart = (left: string, right: string): number => {
  let before: number[] = [];
  let line = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (line[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, line] = [line, next];
  }
  return line[right.length] ?? 0;
};

/** The known name that a mistyped one most likely meant; undefined when none is near, by at most so many letters. */
export const nearestName = (
  name: string,
  known: readonly string[],
  most = Math.max(1, Math.floor(name.length / 3)),
): string | undefined => {
  const [nearest] = known
    .map((candidate) => ({
      candidate,
      apart: lettersApart(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.apart - b.apart);
  return nearest !== undefined && nearest.apart <= most ? nearest.candidate : undefined;
};
