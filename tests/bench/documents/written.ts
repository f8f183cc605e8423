import PptxGenJS from 'pptxgenjs';
import type { Block, Deck, Paper, Run } from '../../../src/core/document/index.ts';
import { docx } from '../../../src/core/exporters/docx/index.ts';
import { pptx } from '../../../src/core/exporters/pptx/index.ts';
import { layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../src/core/template-language/index.ts';
import { example, points, shape, template, today } from '../shipped-case.ts';

const tellable = tellableCase(example, shape, today, newParseCache(), points);

const told = <Kind extends 'deck' | 'paper'>(id: Kind): Kind extends 'deck' ? Deck : Paper => {
  const { document } = tellable.tell(template, id);
  return document as Kind extends 'deck' ? Deck : Paper;
};

/** Twenty slides of the example, with the six charts that come first. */
const deck = ((): Deck => {
  const whole = told('deck');
  let charts = 0;
  const withinSix = (block: Block): boolean => {
    if (block.kind !== 'chart') return true;
    charts += 1;
    return charts <= 6;
  };
  return {
    ...whole,
    slides: whole.slides.slice(0, 20).map((slide) => ({ ...slide, blocks: slide.blocks.filter(withinSix) })),
  };
})();

const paper = told('paper');

const options = { base: null, createdAt: '2027-01-25T09:00:00Z' };

export const writeDeck = async (): Promise<Uint8Array> => (await pptx.write(deck, options)).bytes;
export const writePaper = async (): Promise<Uint8Array> => (await docx.write(paper, options)).bytes;

/** The words alone: no charts, and no contents whose page numbers the library must lay out pages for. */
const words: Paper = {
  ...paper,
  sections: paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'contents' && kind !== 'chart'),
  })),
};
export const writeWords = async (): Promise<Uint8Array> => (await docx.write(words, options)).bytes;

const wordsOf = (runs: readonly Run[]): string => runs.map((run) => ('text' in run ? run.text : '')).join('');

/** The same boxes as pptxgenjs draws and packs them by itself. */
export const writePlainDeck = async (): Promise<Uint8Array> => {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  for (const slide of layoutDeck(deck, ourProfile, measureText).slides) {
    const page = file.addSlide();
    for (const box of slide.boxes) {
      const { x, y, w, h } = box;
      if (box.kind === 'chart') {
        const { categories, series } = box.chart;
        page.addChart(
          file.ChartType.bar,
          series.map(({ name, values }) => ({
            name,
            labels: [...categories],
            values: values.map((value) => value ?? 0),
          })),
          { x, y, w, h },
        );
      } else if (box.kind === 'table')
        page.addTable(
          box.rows.map(({ cells }) =>
            cells.map(({ paragraphs }) => ({
              text: paragraphs.flatMap(({ lines }) => lines.map(wordsOf)).join(' '),
            })),
          ),
          { x, y, w },
        );
      else if ('paragraphs' in box)
        page.addText(box.paragraphs.flatMap(({ lines }) => lines.map(wordsOf)).join('\n'), { x, y, w, h });
    }
    page.addNotes(wordsOf(slide.title.runs));
  }
  return new Uint8Array((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
};

/** What python-docx is to write: headings, paragraphs, items and tables, without charts. */
export const plainPaper = (): { style: string; text?: string; rows?: string[][] }[] => {
  const plain = (block: Block): { style: string; text?: string; rows?: string[][] }[] => {
    if (block.kind === 'heading') return [{ style: `Heading ${block.level}`, text: wordsOf(block.runs) }];
    if (block.kind === 'paragraph') return [{ style: 'Normal', text: wordsOf(block.runs) }];
    if (block.kind === 'list')
      return block.items.map(({ runs }) => ({ style: 'List Bullet', text: wordsOf(runs) }));
    if (block.kind === 'table')
      return [
        {
          style: 'Table Grid',
          rows: [
            block.columns.map(({ title }) => wordsOf(title)),
            ...block.rows.map(({ cells }) => cells.map(wordsOf)),
          ],
        },
      ];
    return 'blocks' in block ? block.blocks.flatMap(plain) : [];
  };
  return paper.sections.flatMap(({ blocks }) => blocks.flatMap(plain));
};

export const counts = {
  slides: deck.slides.length,
  charts: deck.slides.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart')).length,
};
