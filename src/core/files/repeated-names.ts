/** A name that stands more than once in one group of a JSON text, with the texts of its values in turn. */
export interface RepeatedName {
  /** The names of the groups around it, and of rows their places from 0. */
  around: readonly (string | number)[];
  name: string;
  values: readonly string[];
}

interface Group {
  /** Where the value of each name begins and ends, as often as it stands here. */
  spans: Map<string, [from: number, until: number][]>;
  /** Whose value is being read; of a list, the place of the row. */
  name: string | number;
  from: number;
}

/** The end of the string that begins at a place. */
const endOfString = (text: string, start: number): number => {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
};

const nameIn = (text: string, start: number, end: number): string => {
  const written = text.slice(start + 1, end);
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
};

/**
 * Every name that a JSON text gives several values in one place. A parser takes the last and does not say so. The text
 * is one that a parser has taken. Values that are written alike are no repetition: nothing of them is lost.
 */
export const repeatedNames = (text: string): RepeatedName[] => {
  const found: RepeatedName[] = [];
  const groups: Group[] = [];
  const endValue = (group: Group, until: number): void => {
    if (typeof group.name === 'number') group.name += 1;
    else if (group.from >= 0) {
      const spans = group.spans.get(group.name);
      if (spans === undefined) group.spans.set(group.name, [[group.from, until]]);
      else spans.push([group.from, until]);
    }
    group.from = -1;
  };
  const endGroup = (group: Group): void => {
    for (const [name, spans] of group.spans) {
      if (spans.length === 1) continue;
      const values = spans.map(([from, until]) => text.slice(from, until).trim());
      if (new Set(values).size > 1) found.push({ around: groups.map((one) => one.name), name, values });
    }
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    const group = groups.at(-1);
    if (letter === '"') {
      const end = endOfString(text, index);
      if (typeof group?.name === 'string' && group.from < 0) group.name = nameIn(text, index, end);
      index = end;
    } else if (letter === '{' || letter === '[')
      groups.push({ spans: new Map(), name: letter === '[' ? 0 : '', from: -1 });
    else if (group === undefined) continue;
    else if (letter === ':') group.from = index + 1;
    else if (letter === ',') endValue(group, index);
    else if (letter === '}' || letter === ']') {
      endValue(group, index);
      groups.pop();
      endGroup(group);
    }
  }
  return found;
};
