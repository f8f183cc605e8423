/** The number of months since year 0 of a month written `YYYY-MM`; null when it is none. */
export const monthNumber = (month: string): number | null => {
  const [, year, inYear] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month) ?? [];
  return year === undefined || inYear === undefined ? null : Number(year) * 12 + Number(inYear) - 1;
};

/** `YYYY-MM` of a month number. */
export const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** How many months after the first month; 0 when either is not given. May be negative. */
export const monthsAfter = (first: string, month: string): number => {
  const [from, to] = [monthNumber(first), monthNumber(month)];
  return from === null || to === null ? 0 : to - from;
};
