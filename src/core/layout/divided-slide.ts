import { languageOf } from '../data/language-of.ts';
import { wordCount } from '../data/word-count.ts';
import { type Block, isSource, type ListBlock, type Run, type Slide, textOf } from '../document/index.ts';
import { noteParagraphs } from './notes.ts';

/** Even parts are tried up to so many; beyond, halves do. */
const MOST_PARTS = 60;

const ofWords: Readonly<Record<string, string>> = { de: 'von' };

/** English where we have no translation, as the rest of the deck then is too. */
const numbered = (title: readonly Run[], part: number, parts: number, language: string): Run[] => [
  ...title,
  { kind: 'text', text: ` (${part}\u00a0${ofWords[languageOf(language)] ?? 'of'}\u00a0${parts})` },
];

/** A block that is a row of like things: how many, and a stretch of them. */
const rowsOf = (block: Block): { count: number; cut: (from: number, to: number) => Block } | null => {
  if (block.kind === 'table')
    return { count: block.rows.length, cut: (from, to) => ({ ...block, rows: block.rows.slice(from, to) }) };
  if (block.kind === 'timeline' || block.kind === 'figures')
    return {
      count: block.items.length,
      cut: (from, to) => ({ ...block, items: block.items.slice(from, to) }) as Block,
    };
  if (block.kind === 'list')
    return {
      count: block.items.length,
      cut: (from, to): ListBlock => ({
        ...block,
        start: (block.start ?? 1) + from,
        items: block.items.slice(from, to),
      }),
    };
  return null;
};

const withPart = (slide: Slide, block: Block, part: Block): Slide => ({
  ...slide,
  blocks: slide.blocks.map((other) => (other === block ? part : other)),
});

/** The fewest even parts of one block that all fit, each with everything else that the slide holds. */
const partsOf = (slide: Slide, block: Block, fits: (slide: Slide) => boolean): Slide[] | null => {
  const rows = rowsOf(block);
  if (rows === null || rows.count < 2) return null;
  for (let parts = 2; parts <= Math.min(MOST_PARTS, rows.count); parts += 1) {
    const size = Math.ceil(rows.count / parts);
    const slides = Array.from({ length: Math.ceil(rows.count / size) }, (_, part) =>
      withPart(slide, block, rows.cut(part * size, (part + 1) * size)),
    );
    if (slides.every(fits)) return slides;
  }
  return null;
};

/** Each block with the heading that opens it. */
const headed = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && last.every(({ kind }) => kind === 'heading')) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** The blocks over two slides: as many as fit on the first, the rest, divided in turn, on those after it. */
const blocksApart = (slide: Slide, fits: (slide: Slide) => boolean): Slide[] | null => {
  const content = slide.blocks.filter((block) => !isSource(block));
  const foot = slide.blocks.filter(isSource);
  for (let count = content.length - 1; count >= 1; count -= 1) {
    const first = { ...slide, blocks: [...content.slice(0, count), ...foot] };
    // A heading goes with what it opens.
    if (content[count - 1]?.kind === 'heading') continue;
    if (!fits(first)) continue;
    return [first, ...apart({ ...slide, blocks: [...content.slice(count), ...foot] }, fits)];
  }
  return null;
};

/** Fewer words than these are one thought, which is not cut. */
const FEWEST_TO_CUT = 12;

/** Where a long text may go on: after a sentence, else between words. */
const halves = (runs: readonly Run[]): [Run[], Run[]] | null => {
  if (wordCount(textOf(runs)) < FEWEST_TO_CUT) return null;
  const whole = runs.reduce((sum, run) => sum + (run.kind === 'footnote' ? 0 : run.text.length), 0);
  let before = 0;
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'footnote') continue;
    if (before + run.text.length < whole / 2) {
      before += run.text.length;
      continue;
    }
    const wanted = whole / 2 - before;
    const places = [...run.text.matchAll(/[.!?…]\s+|\s+/gu)].map((found) => ({
      at: (found.index ?? 0) + found[0].length,
      cost: Math.abs((found.index ?? 0) - wanted) - (/^[.!?…]/u.test(found[0]) ? whole / 6 : 0),
    }));
    const [best] = places.toSorted((one, other) => one.cost - other.cost);
    if (best === undefined || best.at >= run.text.length) return null;
    const { at } = best;
    return [
      [...runs.slice(0, index), { ...run, text: run.text.slice(0, at) }],
      [{ ...run, text: run.text.slice(at) }, ...runs.slice(index + 1)],
    ];
  }
  return null;
};

/** A block of words that is too long by itself, as two. */
const cutBlock = (block: Block): [Block, Block] | null => {
  if (block.kind === 'paragraph' || block.kind === 'quote') {
    const cut = halves(block.runs);
    return cut === null
      ? null
      : [
          { ...block, runs: cut[0] },
          { ...block, runs: cut[1] },
        ];
  }
  if (block.kind === 'callout') {
    if (block.blocks.length > 1) {
      const half = Math.ceil(block.blocks.length / 2);
      return [
        { ...block, blocks: block.blocks.slice(0, half) },
        { ...block, blocks: block.blocks.slice(half) },
      ];
    }
    const [only] = block.blocks;
    const cut = only === undefined ? null : cutBlock(only);
    return cut === null
      ? null
      : [
          { ...block, blocks: [cut[0] as typeof only & object] },
          { ...block, blocks: [cut[1] as typeof only & object] },
        ];
  }
  if (block.kind === 'list' && block.items.length === 1) {
    const [item] = block.items;
    if (item === undefined) return null;
    const half = Math.ceil(item.items.length / 2);
    if (item.items.length > 1)
      return [
        { ...block, items: [{ ...item, items: item.items.slice(0, half) }] },
        { ...block, items: [{ ...item, items: item.items.slice(half) }] },
      ];
    const cut = halves(item.runs);
    return cut === null
      ? null
      : [
          { ...block, items: [{ ...item, runs: cut[0], items: [] }] },
          { ...block, items: [{ ...item, runs: cut[1] }] },
        ];
  }
  if (block.kind === 'table' && block.rows.length === 1) {
    const [row] = block.rows;
    if (row === undefined) return null;
    const lengths = row.cells.map((cell) =>
      cell.reduce((sum, run) => sum + (run.kind === 'footnote' ? 0 : run.text.length), 0),
    );
    const longest = Math.max(...lengths);
    const parts = row.cells.map((cell, index): [Run[], Run[]] =>
      (lengths[index] ?? 0) > longest / 2 ? (halves(cell) ?? [cell, []]) : [cell, []],
    );
    if (parts.every(([, rest]) => rest.length === 0)) return null;
    return [
      { ...block, rows: [{ ...row, cells: parts.map(([first]) => first) }] },
      { ...block, rows: [{ ...row, cells: parts.map(([, rest]) => rest) }] },
    ];
  }
  return null;
};

/** One block that is more than a slide by itself: in halves of its rows, or of its words. */
const halved = (block: Block): [Block, Block] | null => {
  const rows = rowsOf(block);
  if (rows === null || rows.count < 2) return cutBlock(block);
  const half = Math.ceil(rows.count / 2);
  return [rows.cut(0, half), rows.cut(half, rows.count)];
};

/** Slides that fit, one after the other; what no division helps stays as it is. */
const apart = (slide: Slide, fits: (slide: Slide) => boolean): Slide[] => {
  if (fits(slide)) return [slide];
  const foot = slide.blocks.filter(isSource);
  const content = slide.blocks.filter((block) => !isSource(block));
  const divisible = content
    .filter((block) => (rowsOf(block)?.count ?? 0) > 1)
    .toSorted((one, other) => (rowsOf(other)?.count ?? 0) - (rowsOf(one)?.count ?? 0));
  // A table or a list that alone is more than a slide goes on; what is short and belongs together stays together.
  const isLong = (block: Block): boolean =>
    (block.kind === 'table' || block.kind === 'list') && !fits({ ...slide, blocks: [block] });
  const divide = (blocks: readonly Block[]): Slide[] | null => {
    for (const block of blocks) {
      const parts = partsOf(slide, block, fits);
      if (parts !== null) return parts;
    }
    return null;
  };
  const parts = divide(divisible.filter(isLong)) ?? blocksApart(slide, fits) ?? divide(divisible);
  if (parts !== null) return parts;
  const groups = headed(content);
  if (groups.length > 1)
    return groups.flatMap((blocks) => apart({ ...slide, blocks: [...blocks, ...foot] }, fits));
  const only = content.at(-1);
  const cut = only === undefined ? null : halved(only);
  if (only === undefined || cut === null) return [slide];
  const opening = content.slice(0, -1);
  return cut.flatMap((block, index) =>
    apart({ ...slide, blocks: [...(index === 0 ? opening : []), block, ...foot] }, fits),
  );
};

/** So few words are said beside the slide before them, and need none of their own. */
const FEW_WORDS = 50;

/** Rows that are said in one breath. */
const FEW_ROWS = 3;

/** Days that a line between them adds nothing to. */
const FEW_DAYS = 2;

const wordsOnly = (block: Block): boolean =>
  ['paragraph', 'heading', 'quote'].includes(block.kind) ||
  (block.kind === 'timeline' && block.items.length <= FEW_DAYS) ||
  (block.kind === 'list' && block.items.length <= FEW_ROWS);

const isLone = ({ blocks }: Slide): boolean => {
  const content = blocks.filter((block) => !isSource(block));
  const words = noteParagraphs(content).reduce((sum, { runs }) => sum + wordCount(textOf(runs)), 0);
  return content.length > 0 && content.every(wordsOnly) && words <= FEW_WORDS;
};

/** A last slide of a sentence or two is said, and not shown: its words go to the notes of the slide before it. */
const withoutLoneEnd = (parts: readonly Slide[]): Slide[] => {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (last === undefined || before === undefined || !isLone(last) || isLone(before)) return [...parts];
  const said = last.blocks.filter((block) => !isSource(block));
  return withoutLoneEnd([
    ...parts.slice(0, -2),
    { ...before, notes: [...said, ...before.notes], saidOnly: [...said, ...(before.saidOnly ?? [])] },
  ]);
};

/**
 * A slide that holds more than fits, over as many slides as it takes: rows of tables, lists, steps and numbers go on
 * with their heads repeated, then whole blocks, then long texts at the end of a sentence. Each says which part it is.
 */
export const dividedSlide = (slide: Slide, language: string, fits: (part: Slide) => boolean): Slide[] => {
  if (fits(slide)) return [slide];
  const title = (part: number, parts: number): Run[] => numbered(slide.title, part, parts, language);
  // The longest number is tried with, so that the last claims do not need a line more than the first.
  const parts = withoutLoneEnd(apart({ ...slide, title: title(10, 10) }, fits));
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? [{ ...only, title: slide.title }]
    : parts.map((part, index) => ({
        ...part,
        id: index === 0 ? slide.id : `${slide.id}#${index + 1}`,
        title: title(index + 1, parts.length),
      }));
};
