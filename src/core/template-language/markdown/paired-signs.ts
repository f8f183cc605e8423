const signs = /[*_[\]]/gu;

/** How many signs of emphasis and links stand in a line. */
export const signsIn = (line: string): number => line.match(signs)?.length ?? 0;

/** A heading, or an item that ends the paragraph before it: numbers do so only when they begin with one. */
const block = /^ {0,3}(?:#{1,6}\s|[-+*] +\S|1[.)] +\S)/u;

/** Without its white space. */
const ruler = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/u;

const cellsIn = (line: string): number =>
  line
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u).length;

/** The lines of one table: its head and its ruler have as many cells, or it is a paragraph. */
const isRuler = (head: string | undefined, line: string | undefined): boolean =>
  head !== undefined &&
  line !== undefined &&
  line.includes('|') &&
  ruler.test(line.replaceAll(/\s+/gu, '')) &&
  cellsIn(head) === cellsIn(line);

/** The rows of the tables in a text, below their rulers. */
const tables = new WeakMap<readonly string[], Set<number>>();

const rowsOfTables = (lines: readonly string[]): Set<number> => {
  const known = tables.get(lines);
  if (known !== undefined) return known;
  const rows = new Set<number>();
  for (let index = 1; index < lines.length; index += 1) {
    const begins = (lines[index - 2] ?? '').trim() === '' && isRuler(lines[index - 1], lines[index]);
    if (!begins && !rows.has(index - 1)) continue;
    if (lines[index]?.trim() !== '') rows.add(index);
  }
  tables.set(lines, rows);
  return rows;
};

/** Whether the signs of a line are not paired with those before it: a new block, or a row of a table. */
export const beginsText = (lines: readonly string[], index: number): boolean => {
  const line = lines[index] ?? '';
  return line.trim() === '' || block.test(line) || rowsOfTables(lines).has(index);
};
