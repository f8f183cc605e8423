/**
 * Whether rows add to their total, and only as they are printed do not: then the table says that they are rounded.
 * `steps` gives a value as it is printed, in whole numbers of the smallest step.
 */
export const rowsAreRounded = (
  rows: readonly number[],
  total: number,
  steps: (value: number) => number,
): boolean => {
  const sum = rows.reduce((all, row) => all + row, 0);
  const isWhole =
    Math.abs(sum - total) <= 1e-9 * rows.reduce((all, row) => all + Math.abs(row), Math.abs(total));
  return isWhole && rows.reduce((all, row) => all + steps(row), 0) !== steps(total);
};
