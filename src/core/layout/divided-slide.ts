import { languageOf } from '../data/language-of.ts';
import type { Run, Slide, TableBlock } from '../document/index.ts';

/** More parts than this are a list to hand out, not slides. */
const MOST_PARTS = 4;
const LEAST_ROWS = 2;

const ofWords: Readonly<Record<string, string>> = { de: 'von' };

/** English where we have no translation, as the rest of the deck then is too. */
const numbered = (title: readonly Run[], part: number, parts: number, language: string): Run[] => [
  ...title,
  { kind: 'text', text: ` (${part} ${ofWords[languageOf(language)] ?? 'of'} ${parts})` },
];

const partOf = (slide: Slide, table: TableBlock, part: number, parts: number, language: string): Slide => {
  const size = Math.ceil(table.rows.length / parts);
  const rows = table.rows.slice(part * size, (part + 1) * size);
  return {
    ...slide,
    id: part === 0 ? slide.id : `${slide.id}#${part + 1}`,
    title: numbered(slide.title, part + 1, parts, language),
    blocks: slide.blocks.map((block) => (block === table ? { ...table, rows } : block)),
  };
};

/**
 * A slide whose table holds more than fits, as two to four slides that share its rows; header, source and notes stand
 * on each. The fewest parts that all fit are taken; a slide that no number of parts helps stays as it is.
 */
export const dividedSlide = (slide: Slide, language: string, fits: (part: Slide) => boolean): Slide[] => {
  const tables = slide.blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1 || fits(slide)) return [slide];
  for (let parts = 2; parts <= Math.min(MOST_PARTS, Math.floor(table.rows.length / LEAST_ROWS)); parts += 1) {
    const slides = Array.from({ length: parts }, (_, part) => partOf(slide, table, part, parts, language));
    if (slides.every(fits)) return slides;
  }
  return [slide];
};
