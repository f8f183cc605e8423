import type { Block, ListItem, Run } from '../../document/index.ts';

const listRuns = (items: readonly ListItem[]): Run[][] =>
  items.flatMap((item) => [item.runs, ...listRuns(item.items)]);

type RunsIn = { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Run[][] };

const runsByKind: RunsIn = {
  heading: (block) => [block.runs],
  paragraph: (block) => [block.runs],
  list: (block) => listRuns(block.items),
  table: ({ caption, columns, rows }) => [
    caption,
    ...columns.map(({ title }) => title),
    ...rows.flatMap(({ cells }) => cells),
  ],
  figures: ({ items }) => items.flatMap(({ value, label, note }) => [value, label, note]),
  chart: (block) => [block.caption],
  quote: (block) => [block.runs, block.by],
  callout: (block) => [block.title, ...block.blocks.flatMap(runsIn)],
  image: (block) => [block.caption],
  timeline: ({ caption, items }) => [
    ...(caption === undefined ? [] : [caption]),
    ...items.flatMap(({ when, what, note }) => [when, what, note]),
  ],
  matrix: ({ across, up, cells }) => [across, up, ...cells.flatMap(({ title, items }) => [title, ...items])],
  'page-break': () => [],
  contents: () => [],
};

/** Every line of a block, in reading order. */
export const runsIn = (block: Block): Run[][] => {
  const lines = runsByKind[block.kind] as (block: Block) => Run[][];
  return lines(block);
};
