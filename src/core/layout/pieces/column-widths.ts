/** What a column would like (its longest cell on one line) and what it must have (its longest word). */
export interface ColumnNeed {
  natural: number;
  least: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Columns that ask for less than their share keep what they ask for; the others share what is left. */
const shared = (needs: readonly ColumnNeed[], width: number): number[] => {
  const settled = new Map<number, number>();
  for (;;) {
    const open = needs.flatMap((need, index) => (settled.has(index) ? [] : [{ need, index }]));
    const left = width - sum([...settled.values()]);
    const weight = sum(open.map(({ need }) => Math.sqrt(need.natural)));
    const share = (need: ColumnNeed): number => (left * Math.sqrt(need.natural)) / weight;
    const content = open.find(({ need }) => need.natural <= share(need));
    const starved = open.find(({ need }) => need.least > share(need));
    if (content !== undefined && open.length > 1) settled.set(content.index, content.need.natural);
    else if (starved !== undefined && open.length > 1) settled.set(starved.index, starved.need.least);
    else {
      open.forEach(({ need, index }) => settled.set(index, share(need)));
      return needs.map((_, index) => settled.get(index) ?? 0);
    }
  }
};

/** Widths that fill the table: spare room goes to the columns in proportion, and mostly to the first. */
export const columnWidths = (needs: readonly ColumnNeed[], width: number): number[] => {
  const natural = sum(needs.map((need) => need.natural));
  if (natural > width) {
    const least = sum(needs.map((need) => need.least));
    return least > width ? needs.map((need) => (need.least * width) / least) : shared(needs, width);
  }
  const spare = width - natural;
  const weights = needs.map((need, index) => need.natural + (index === 0 ? natural / 2 : 0));
  return needs.map((need, index) => need.natural + (spare * (weights[index] ?? 0)) / sum(weights));
};
