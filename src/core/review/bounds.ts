/** Whether a value lies between two; one that is not given is nowhere else. */
export const isBetween = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (value >= least && value <= most);

export const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  isBetween(value, least, most) && (value === undefined || Number.isInteger(value));
