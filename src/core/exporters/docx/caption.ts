import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import { type Block, captionedAs, isBlank, type Run } from '../../document/index.ts';
import { type PaperContext, startsPage } from './paper-context.ts';
import { wordRuns } from './runs.ts';

/** What Word counts captions by; the names are no words of the paper. */
export const sequences = { figure: 'Figure', table: 'Table' } as const;

/** The caption of a block as it is read: a chart that has none of its own is told by its message. */
export const captionRuns = (block: Block): Run[] => {
  const own = 'caption' in block ? (block.caption ?? []) : [];
  return block.kind === 'chart' && isBlank(own) ? [{ kind: 'text', text: block.chart.message }] : own;
};

/** "Table 2. …": the number is a field, so that it stays right when the paper is edited. */
export const caption = (
  block: Block,
  context: PaperContext,
  { keepNext, opensBlock }: { keepNext: boolean; opensBlock: boolean },
): Paragraph[] => {
  const kind = captionedAs(block);
  if (kind === null) return [];
  const { numberOf, bookmarkOf } = context.places;
  const number = new SimpleField(`SEQ ${sequences[kind]} \\* ARABIC`, numberOf(block)?.number ?? '');
  const bookmark = bookmarkOf(block);
  return [
    new Paragraph({
      style: 'Caption',
      keepNext,
      // Below a picture nothing else parts it from the text.
      ...(kind === 'figure' &&
        !keepNext && { spacing: { before: 160, after: 240, line: 252, lineRule: 'auto' as const } }),
      pageBreakBefore: opensBlock && startsPage(context),
      children: [
        new TextRun(`${context.words[kind]} `),
        ...(bookmark === null ? [number] : [new Bookmark({ id: bookmark, children: [number] })]),
        new TextRun('. '),
        ...wordRuns(captionRuns(block), context, { bold: false }),
      ],
    }),
  ];
};
