/** Whether anything stands in a part of the case. */
export const isWritten = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isWritten);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null && value !== '';
};

export const isUnder = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
