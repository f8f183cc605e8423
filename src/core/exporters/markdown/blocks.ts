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
}

const paragraphs = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');

const text = (runs: readonly Run[]): string | null => (isBlank(runs) ? null : inline(runs));

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
  heading: ({ level, runs }, { headingOffset }) => `${'#'.repeat(level + headingOffset)} ${inline(runs)}`,
  paragraph: ({ runs }) => inline(runs),
  list: ({ ordered, items }) =>
    items.flatMap((item, index) => itemLines(item, ordered ? `${index + 1}.` : '-')).join('\n'),
  table: ({ caption, columns, rows }) =>
    paragraphs(
      text(caption) === null ? null : `*${inline(caption)}*`,
      table(
        columns.map(({ title }) => inline(title)),
        columns.map(({ align }) => align),
        rows.map(({ cells, role }) =>
          columns.map((_, index) =>
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
  chart: ({ chart, caption }) =>
    paragraphs(
      bold(escaped(chart.message)),
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
    ),
  quote: ({ runs, by }) => quoted(paragraphs(inline(runs), text(by) === null ? null : `— ${inline(by)}`)),
  callout: ({ title, blocks: parts }, context) =>
    quoted(
      paragraphs(
        text(title) === null ? null : strong(title),
        ...parts.map((part) => blockMarkdown(part, context)),
      ),
    ),
  image: ({ alternative, caption }) => paragraphs(`\\[${escaped(alternative)}\\]`, text(caption)),
  timeline: ({ caption, items }) =>
    paragraphs(
      caption === undefined || text(caption) === null ? null : `*${inline(caption)}*`,
      bulleted(
        items.map(({ when, what, note, gate }) => {
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
