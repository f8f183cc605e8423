import {
  type Block,
  type BlockRenderers,
  chartKinds,
  type ListItem,
  renderBlock,
  type Run,
  type StoryDocument,
} from '../../document/index.ts';
import { layouts } from '../../layout/layouts/index.ts';

/** Pieces between footnotes, then the notes: a renderer may put a note's words in between or at the foot. */
const runTexts = (runs: readonly Run[]): string[] => {
  const pieces: string[] = [''];
  const notes: string[] = [];
  for (const run of runs) {
    if (run.kind === 'footnote') {
      pieces.push('');
      notes.push(...runTexts(run.runs));
    } else pieces[pieces.length - 1] += run.text;
  }
  return [...pieces, ...notes];
};

const itemTexts = (item: ListItem): string[] => [...runTexts(item.runs), ...item.items.flatMap(itemTexts)];

/** Captions are numbered in papers; on a slide the title says the same and a renderer may leave them out. */
const captionTexts = (caption: Run[], kind: StoryDocument['kind']): string[] =>
  kind === 'paper' ? runTexts(caption) : [];

const texts: BlockRenderers<StoryDocument['kind'], string[]> = {
  heading: (block) => runTexts(block.runs),
  paragraph: (block) => runTexts(block.runs),
  list: (block) => block.items.flatMap(itemTexts),
  table: (block, kind) => [
    ...(block.look !== 'cover'
      ? [...captionTexts(block.caption, kind), ...block.columns.flatMap(({ title }) => runTexts(title))]
      : []),
    ...block.rows.flatMap(({ cells }) => cells.flatMap(runTexts)),
  ],
  figures: (block) => block.items.flatMap(({ value, label, note }) => [value, label, note].flatMap(runTexts)),
  chart: ({ chart, caption }, kind) => [
    chart.title,
    ...chart.categories,
    ...(chartKinds[chart.kind].namesSeries ? chart.series.map(({ name }) => name) : []),
    ...chart.marks.map(({ label }) => label),
    ...captionTexts(caption, kind),
  ],
  quote: (block) => [...runTexts(block.runs), ...runTexts(block.by)],
  callout: (block, kind) => [
    ...runTexts(block.title),
    ...block.blocks.flatMap((part) => blockTexts(part, kind)),
  ],
  image: (block, kind) => captionTexts(block.caption, kind),
  timeline: (block, kind) => [
    ...captionTexts(block.caption ?? [], kind),
    ...block.items.flatMap(({ when, what, note }) => [when, what, note].flatMap(runTexts)),
  ],
  matrix: (block) => [
    ...runTexts(block.across),
    ...runTexts(block.up),
    ...block.cells.flatMap(({ title, items }) => [...runTexts(title), ...items.flatMap(runTexts)]),
  ],
  'page-break': () => [],
  contents: () => [],
};

const blockTexts = (block: Block, kind: StoryDocument['kind']): string[] => renderBlock(texts, block, kind);

const withoutHeads = (block: Block): Block =>
  block.kind === 'table'
    ? { ...block, columns: block.columns.map((column) => ({ ...column, title: [] })) }
    : block;

/** Every piece of text that a file of this document must hold. */
export const documentTexts = (document: StoryDocument): string[] =>
  document.kind === 'paper'
    ? document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => blockTexts(block, 'paper')))
    : document.slides.flatMap(({ title, layout, blocks, notes }) => [
        ...runTexts(title),
        ...[...blocks, ...notes].flatMap((block) =>
          blockTexts(layouts[layout].saysHeadsByPlace === true ? withoutHeads(block) : block, 'deck'),
        ),
      ]);
