const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The names of the months in the languages that papers are written in, without points, in small letters. */
const namesOf = (locale: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (const month of months) {
      const name = format
        .formatToParts(new Date(`2027-${month}-01T00:00:00Z`))
        .find(({ type }) => type === 'month')?.value;
      if (name !== undefined && /\p{L}/u.test(name)) found.set(name.toLowerCase().replaceAll('.', ''), month);
    }
  }
  return found;
};

const known = new Map<string, ReadonlyMap<string, string>>();

const monthCalled = (name: string, locale: string): string | undefined => {
  const names = known.get(locale) ?? new Map([...namesOf('en-GB'), ...namesOf(locale)]);
  known.set(locale, names);
  return names.get(name.toLowerCase().replaceAll('.', ''));
};

const padded = (digits: string): string => digits.padStart(2, '0');

/** Every day that a text names, as `2027-05-28`: 28 May 2027, May 28, 2027, 28. Mai 2027, 2027-05-28. */
export const daysIn = (text: string, locale: string): string[] => {
  const named = [
    ...text.matchAll(/(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?(\p{L}+\.?)\s+(?:de\s+)?(\d{4})/gu),
  ].map(([, day = '', month = '', year = '']) => ({ day, month, year }));
  const american = [...text.matchAll(/(\p{L}+\.?)\s+(\d{1,2}),\s+(\d{4})/gu)].map(
    ([, month = '', day = '', year = '']) => ({ day, month, year }),
  );
  return [
    ...[...named, ...american].flatMap(({ day, month, year }) => {
      const number = monthCalled(month, locale);
      return number === undefined ? [] : [`${year}-${number}-${padded(day)}`];
    }),
    ...[...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/gu)].map(([day]) => day),
  ];
};

/** Every month that a text names with its year, as `2027-05`: May 2027. */
export const monthsIn = (text: string, locale: string): string[] =>
  [...text.matchAll(/(\p{L}{3,}\.?)\s+(?:de\s+)?(\d{4})(?!\d)/gu)].flatMap(([, name = '', year = '']) => {
    const number = monthCalled(name, locale);
    return number === undefined ? [] : [`${year}-${number}`];
  });
