import { Paragraph, TableRow, TextRun } from 'docx';
import { isBlank, type Run, textOf, type TimelineBlock } from '../../../document/index.ts';
import { caption } from '../caption.ts';
import { columnWidths, linesOfRow } from '../column-widths.ts';
import type { PaperContext } from '../paper-context.ts';
import { textRuns, wordRuns } from '../runs.ts';
import { cell, keptTogether, ruled, wordTable } from '../tables.ts';
import { ink, wash } from '../theme.ts';

const words = (text: string): Run[] => [{ kind: 'text', text }];

/** When, what, and what to know with it. A gate has a diamond, as on a plan, and is in bold. */
export const timeline = (block: TimelineBlock, context: PaperContext) => {
  const { caption: own = [], items } = block;
  const hasNotes = items.some(({ note }) => !isBlank(note));
  const { when, what, note } = context.words;
  const titles = [when, what, ...(hasNotes ? [note] : [])];
  const cells = items.map((item) => [item.when, item.what, ...(hasNotes ? [item.note] : [])]);
  const widths = columnWidths(
    titles.map((title) => ({ title: words(title), align: 'start' })),
    cells.map((row) => ({ cells: row, role: 'plain' })),
    context.page.measure,
    context.wider,
  );
  const lines = cells.map((row) => linesOfRow(row.map(textOf), widths));
  const headings = titles.map((title, index) =>
    cell(widths[index] ?? 0, {
      borders: { bottom: { style: 'single', size: 8, color: ink } },
      children: [new Paragraph({ style: 'TableHeading', children: textRuns(title) })],
    }),
  );
  const rows = items.map(
    ({ gate }, place) =>
      new TableRow({
        cantSplit: true,
        keepNext: keptTogether(lines, place),
        children: (cells[place] ?? []).map((runs, index) =>
          cell(widths[index] ?? 0, {
            ...(gate && { shading: { type: 'clear', fill: wash, color: 'auto' } }),
            children: [
              new Paragraph({
                style: 'TableText',
                children: [
                  ...(gate && index === 1
                    ? [new TextRun({ text: '◆ ', color: context.colours.ours.colour })]
                    : []),
                  ...wordRuns(runs, context, gate && index < 2 ? { bold: true } : {}),
                ],
              }),
            ],
          }),
        ),
      }),
  );
  return [
    ...caption(block, context, { keepNext: true, opensBlock: true }),
    wordTable(
      {
        rows: [
          new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: headings }),
          ...rows,
        ],
        widths,
        borders: ruled,
        title: textOf(own) === '' ? titles.join(', ') : textOf(own),
        description: `${items.map((item) => `${textOf(item.when)}: ${textOf(item.what)}`).join('; ')}.`,
      },
      context,
    ),
  ];
};
