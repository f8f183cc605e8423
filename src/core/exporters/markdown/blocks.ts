import {
  type Block,
  type BlockRenderers,
  isBlank,
  type ListItem,
  type Run,
  textOf,
  renderBlock,
} from '../../document/index.ts';
import { escaped, escapedLine, inline, tableRow } from './escaped.ts';

/** What a block needs to know of its place: how deep headings start. */
export interface MarkdownContext {
  headingOffset: number;
  /** What stands before a block that has a number; empty where it has none, and in a deck. */
  labelOf: (block: Block) => string;
}

const paragraphs = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');

const text = (runs: readonly Run[]): string | null => (isBlank(runs) ? null : inline(runs));

/** A section or a paragraph with its number. */
const numbered = (block: Block, words: string, { labelOf }: MarkdownContext): string =>
  `${labelOf(block)} ${words}`.trim();

/** Words under which something stands, with the number of its caption. */
const titled = (block: Block, words: string | null, { labelOf }: MarkdownContext): string | null =>
  words === null || labelOf(block) === '' ? words : `${labelOf(block)}. ${words}`;

const slanted = (words: string | null): string | null => (words === null ? null : `*${words}*`);

const bold = (words: string): string => (words === '' ? '' : `**${words}**`);

/** In bold as a whole; bold inside bold would end it. */
const strong = (runs: readonly Run[]): string =>
  bold(
    inline(
      runs.map((run) => {
        if (run.kind === 'footnote') return run;
        const { bold: _, ...rest } = run;
        return rest;
      }),
    ),
  );

const quoted = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const itemLines = (item: ListItem, marker: string): string[] => [
  `${marker} ${inline(item.runs)}`,
  ...item.items.flatMap((inner) =>
    itemLines(inner, '-').map((line) => `${' '.repeat(marker.length + 1)}${line}`),
  ),
];

const bulleted = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

const table = (titles: string[], aligns: ('start' | 'end')[], rows: string[][]): string =>
  [
    tableRow(titles),
    tableRow(aligns.map((align) => (align === 'end' ? '---:' : '---'))),
    ...rows.map(tableRow),
  ].join('\n');

export const blocks: BlockRenderers<MarkdownContext, string> = {
  heading: (block, context) =>
    `${'#'.repeat(block.level + context.headingOffset)} ${numbered(block, inline(block.runs), context)}`,
  paragraph: (block, context) => numbered(block, inline(block.runs), context),
  list: ({ ordered, items }) =>
    items.flatMap((item, index) => itemLines(item, ordered ? `${index + 1}.` : '-')).join('\n'),
  table: (block, context) =>
    paragraphs(
      slanted(titled(block, text(block.caption), context)),
      table(
        block.columns.map(({ title }) => inline(title)),
        block.columns.map(({ align }) => align),
        block.rows.map(({ cells, role }) =>
          block.columns.map((_, index) =>
            role === 'plain' ? inline(cells[index] ?? []) : strong(cells[index] ?? []),
          ),
        ),
      ),
    ),
  figures: ({ items }) =>
    bulleted(
      items.map(({ value, label, note }) => {
        const rest = text(note);
        return `${strong(value)} ${inline(label)}${rest === null ? '' : ` (${rest})`}`;
      }),
    ),
  chart: (block, context) => {
    const { chart, caption } = block;
    return paragraphs(
      bold(titled(block, escaped(chart.message), context) ?? ''),
      textOf(caption) === chart.message ? null : text(caption),
      table(
        [escaped(chart.title), ...chart.series.map(({ name }) => escaped(name))],
        ['start', ...chart.series.map(() => 'end' as const)],
        chart.categories.flatMap((category, index) =>
          index % (chart.listEvery ?? 1) === 0
            ? [[escaped(category), ...chart.series.map(({ labels }) => escaped(labels[index] ?? ''))]]
            : [],
        ),
      ),
      chart.marks.length === 0 ? null : bulleted(chart.marks.map(({ label }) => escapedLine(escaped(label)))),
      chart.source === '' ? null : escapedLine(escaped(chart.source)),
    );
  },
  quote: ({ runs, by }) => quoted(paragraphs(inline(runs), text(by) === null ? null : `— ${inline(by)}`)),
  callout: ({ title, blocks: parts }, context) =>
    quoted(
      paragraphs(
        text(title) === null ? null : strong(title),
        ...parts.map((part) => blockMarkdown(part, context)),
      ),
    ),
  image: (block, context) =>
    paragraphs(`\\[${escaped(block.alternative)}\\]`, titled(block, text(block.caption), context)),
  timeline: (block, context) =>
    paragraphs(
      slanted(titled(block, text(block.caption ?? []), context)),
      bulleted(
        block.items.map(({ when, what, note, gate }) => {
          const rest = text(note);
          return `${strong(when)}: ${gate ? '◆ ' : ''}${inline(what)}${rest === null ? '' : ` (${rest})`}`;
        }),
      ),
    ),
  matrix: ({ across, up, cells }) =>
    paragraphs(
      `↑ ${inline(up)}, → ${inline(across)}`,
      ...cells.map(({ title, items }) => paragraphs(strong(title), bulleted(items.map(inline)))),
    ),
  'page-break': () => '',
  contents: () => '',
};

export const blockMarkdown = (block: Block, context: MarkdownContext): string =>
  renderBlock(blocks, block, context);

export const notesMarkdown = (notes: readonly Block[], heading: string, context: MarkdownContext): string =>
  notes.length === 0
    ? ''
    : quoted(paragraphs(`${heading}:`, ...notes.map((note) => blockMarkdown(note, context))));
