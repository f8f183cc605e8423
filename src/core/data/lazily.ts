/** A record whose parts are made when they are first asked for, and once. */
export const lazily = <Part>(
  names: readonly string[],
  make: (name: string) => Part,
): Readonly<Record<string, Part>> => {
  const made = new Map<string, Part>();
  const part = (name: string): Part => {
    const known = made.has(name) ? (made.get(name) as Part) : make(name);
    made.set(name, known);
    return known;
  };
  const properties = names.map((name) => [name, { enumerable: true, get: () => part(name) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Record<string, Part>;
};
