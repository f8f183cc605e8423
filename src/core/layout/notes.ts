import type { Block, BlockRenderers, ListItem, Run } from '../document/index.ts';
import { isBlank, renderBlock } from '../document/index.ts';
import type { NoteParagraph } from './laid-out.ts';
import { slideRuns } from './slide-runs.ts';

const said = (runs: readonly Run[]): NoteParagraph[] =>
  isBlank(runs) ? [] : [{ runs: slideRuns(runs), mark: null }];

const joined = (parts: readonly (readonly Run[])[], between: string): Run[] =>
  parts
    .filter((part) => !isBlank(part))
    .flatMap((part, index): Run[] => [
      ...(index === 0 ? [] : [{ kind: 'text' as const, text: between }]),
      ...part,
    ]);

const listed = (items: readonly ListItem[], ordered: boolean, depth: number): NoteParagraph[] =>
  items.flatMap((item, index) => [
    {
      runs: slideRuns(item.runs),
      mark: ordered
        ? { kind: 'number' as const, depth, number: index + 1 }
        : { kind: 'bullet' as const, depth, number: 0 },
    },
    ...listed(item.items, false, depth + 1),
  ]);

/** Notes are words: whatever stands in them is told line by line. */
const renderers: BlockRenderers<null, NoteParagraph[]> = {
  heading: ({ runs }) => said(runs),
  paragraph: ({ runs }) => said(runs),
  list: ({ items, ordered }) => listed(items, ordered, 0),
  table: ({ columns, rows }) => [
    ...said(
      joined(
        columns.map(({ title }) => title),
        ', ',
      ),
    ),
    ...rows.flatMap(({ cells }) => said(joined(cells, ', '))),
  ],
  figures: ({ items }) => items.flatMap(({ value, label, note }) => said(joined([label, value, note], ': '))),
  chart: ({ chart }) =>
    [
      chart.message,
      chart.title,
      ...chart.series.map(({ name, labels }) => [name, ...labels].filter((part) => part !== '').join(', ')),
      ...chart.categories,
      ...chart.marks.map(({ label }) => label),
    ].flatMap((text) => said([{ kind: 'text', text }])),
  quote: ({ runs, by }) => said(joined([runs, by], ' – ')),
  callout: ({ title, blocks }) => [...said(title), ...noteParagraphs(blocks)],
  image: ({ alternative }) => said([{ kind: 'text', text: alternative }]),
  timeline: ({ items }) => items.flatMap(({ when, what, note }) => said(joined([when, what, note], ': '))),
  matrix: ({ across, up, cells }) => [
    ...said(up),
    ...said(across),
    ...cells.flatMap(({ title, items }) => said(joined([title, ...items], ', '))),
  ],
  'page-break': () => [],
  contents: () => [],
};

export const noteParagraphs = (blocks: readonly Block[]): NoteParagraph[] =>
  blocks.flatMap((block) => renderBlock(renderers, block, null));
