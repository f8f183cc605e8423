interface Row {
  id: string;
}

/** A row with an id that no other row of the list has. Ids are short, so that case files can be read and compared. */
export const newRow = (rows: readonly Row[]): Row => {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`row-${number}`)) number += 1;
  return { id: `row-${number}` };
};

export const titleFields: readonly string[] = [
  'name',
  'title',
  'who',
  'fact',
  'win',
  'what',
  'duty',
  'question',
  'headline',
  'function',
  'group',
];

/** What a row is called in its heading: the first of its naming fields that says something. */
export const rowTitle = (row: object): string => {
  const record: Record<string, unknown> = { ...row };
  const found = titleFields
    .map((field) => record[field])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
};
