import { Paragraph, TableRow, TextRun } from 'docx';
import { isBlank, type MatrixBlock, type MatrixCell, textOf } from '../../../document/index.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';
import { wordRuns } from '../runs.ts';
import { cell, evenWidths, rule, wordTable } from '../tables.ts';
import { grey } from '../theme.ts';
import { listParagraphs } from './list.ts';

const box = { ...rule, size: 8, color: grey };

const quarter = ({ title, items }: MatrixCell, id: string, context: PaperContext): Paragraph[] => [
  new Paragraph({ style: 'TableHeading', keepNext: items.length > 0, children: wordRuns(title, context) }),
  ...listParagraphs(
    { id, kind: 'list', ordered: false, items: items.map((runs) => ({ runs, items: [] })) },
    context,
    { bullets: 'bullets', numbers: 'numbers', style: 'TableText' },
  ),
];

/** Two by two, each axis named at the side where it is high, with an arrow that points there. */
export const matrix = ({ id, across, up, cells }: MatrixBlock, context: PaperContext) => {
  const widths = evenWidths(2, context.page.measure);
  const inner = { ...context, previous: null };
  const rows = [0, 2].map(
    (start) =>
      new TableRow({
        cantSplit: true,
        children: cells
          .slice(start, start + 2)
          .map((part, index) =>
            cell(widths[index] ?? 0, { children: quarter(part, `${id}:${start + index}`, inner) }),
          ),
      }),
  );
  return [
    ...(isBlank(up)
      ? []
      : [
          new Paragraph({
            style: 'MatrixAxis',
            pageBreakBefore: startsPage(context),
            children: [new TextRun('↑ '), ...wordRuns(up, context)],
          }),
        ]),
    wordTable(
      {
        rows,
        widths,
        borders: { top: box, bottom: box, left: box, right: box, insideHorizontal: box, insideVertical: box },
        title: `${textOf(up)}, ${textOf(across)}`,
        description: `${cells.map(({ title, items }) => `${textOf(title)}: ${items.map(textOf).join(', ')}`).join('; ')}.`,
        firstColumn: true,
      },
      context,
    ),
    ...(isBlank(across)
      ? []
      : [
          new Paragraph({
            style: 'MatrixAxis',
            keepNext: false,
            alignment: 'right',
            children: [...wordRuns(across, context), new TextRun(' →')],
          }),
        ]),
  ];
};
