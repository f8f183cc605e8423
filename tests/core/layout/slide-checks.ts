import { expect } from 'vitest';
import type { Block, BlockRenderers, ListItem, Run } from '../../../src/core/document/index.ts';
import { renderBlock, textOf } from '../../../src/core/document/index.ts';
import type { Area, Box, LaidOutSlide, Paragraph, TemplateProfile } from '../../../src/core/layout/index.ts';
import { contrast, layoutFor, measureText } from '../../../src/core/layout/index.ts';

/** What a slide shows of runs: the words of footnotes follow the text in brackets. */
export const shown = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'footnote' ? ` (${shown(run.runs)})` : run.text)).join('');

export const paragraphsOf = (box: Box): Paragraph[] => {
  if (box.kind === 'text') return box.paragraphs;
  return box.kind === 'table'
    ? box.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    : [];
};

/** The height that paragraphs take, in inches: counted again here, by what Office does. */
export const heightOfWords = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { lines, size, lineHeight, spaceBefore }, index) =>
      sum + (lines.length * size * lineHeight + (index === 0 ? 0 : spaceBefore)) / 72,
    0,
  );

const widthOfLine = (
  line: readonly Run[],
  { size, bold, font }: Paragraph,
  profile: TemplateProfile,
): number =>
  line.reduce(
    (sum, run) =>
      run.kind === 'footnote'
        ? sum
        : sum + measureText(run.text, { font: profile.fonts[font], bold: bold || run.bold === true, size }),
    0,
  );

const areaOfWords = (box: Extract<Box, { kind: 'text' }>, profile: TemplateProfile): Area => {
  const h = heightOfWords(box.paragraphs);
  const free = box.h - 2 * box.inset.down - h;
  const above = box.anchor === 'top' ? 0 : box.anchor === 'middle' ? free / 2 : free;
  const w = Math.max(
    ...box.paragraphs.map(
      (paragraph) =>
        paragraph.indent + Math.max(...paragraph.lines.map((line) => widthOfLine(line, paragraph, profile))),
    ),
  );
  const isStart = box.paragraphs.every(({ align }) => align === 'start');
  const inner = box.w - 2 * box.inset.across;
  return {
    x: box.x + box.inset.across + (isStart ? 0 : Math.max(0, inner - w)),
    y: box.y + box.inset.down + above,
    w: isStart ? w : Math.min(w, inner),
    h,
  };
};

interface Shown extends Area {
  words: string;
}

/** Where something is read or seen: words by their lines, the rest by its box. Ornaments are left out. */
const seenOn = ({ boxes, kicker, title }: LaidOutSlide, profile: TemplateProfile): Shown[] => [
  {
    ...title,
    h: Math.min(title.h, (title.lines.length * title.size * 1.12) / 72),
    words: textOf(title.runs),
  },
  ...[...(kicker === null ? [] : [kicker]), ...boxes].flatMap((box): Shown[] => {
    const words = paragraphsOf(box)
      .map(({ runs }) => textOf(runs))
      .join(' / ');
    if (box.kind === 'text') return words.trim() === '' ? [] : [{ ...areaOfWords(box, profile), words }];
    return box.kind === 'shape' ? [] : [{ x: box.x, y: box.y, w: box.w, h: box.h, words: box.alternative }];
  }),
];

const NEAR = 0.03;
const overlap = (one: Area, other: Area): boolean =>
  one.x + NEAR < other.x + other.w &&
  other.x + NEAR < one.x + one.w &&
  one.y + NEAR < other.y + other.h &&
  other.y + NEAR < one.y + one.h;

const told = ({ words, x, y, w, h }: Shown): string =>
  `“${words.slice(0, 40)}” at ${[x, y, w, h].map((each) => each.toFixed(2)).join(' ')}`;

/** Everything is on the slide, and content where the base leaves room for it. */
export const expectInside = (slide: LaidOutSlide, profile: TemplateProfile): void => {
  const { content, source, ground } = layoutFor(profile, slide.layoutRole);
  const places = [content, source, ...(ground?.aside == null ? [] : [ground.panel])];
  // The free part of a panel ends lower than the column beside it.
  const bottom = Math.max(
    source.y + source.h,
    ...(ground?.aside == null ? [] : [ground.aside.y + ground.aside.h]),
  );
  const left = Math.min(...places.map(({ x }) => x));
  const right = Math.max(...places.map(({ x, w }) => x + w));
  // The tone behind a row and half the mark of a gate stand out of the column of words by so much.
  const out = 0.13;
  for (const box of slide.boxes) {
    expect(box.w, `${box.kind} of ${box.blockId}`).toBeGreaterThanOrEqual(0);
    expect(box.x).toBeGreaterThanOrEqual(left - out);
    expect(box.x + box.w, `${box.kind} of ${box.blockId}`).toBeLessThanOrEqual(right + out);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.h, `${box.kind} of ${box.blockId}`).toBeLessThanOrEqual(bottom + 0.051);
  }
  const { footer } = slide;
  if (footer !== null) {
    expect((footer.lines.length * footer.size) / 72).toBeLessThanOrEqual(footer.h + 0.1);
    expect(footer.lines.join(' ').replace(/\s+/gu, '')).toBe(footer.text.replace(/\s+/gu, ''));
    expect(overlap(footer, slide.numberBox)).toBe(false);
  }
  for (const box of [slide.title, slide.numberBox, ...(slide.kicker === null ? [] : [slide.kicker])]) {
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.w).toBeLessThanOrEqual(profile.width + 0.001);
    expect(box.y + box.h).toBeLessThanOrEqual(profile.height + 0.001);
  }
};

/** No words stand on words, on a table, a chart or a picture. */
export const expectApart = (slide: LaidOutSlide, profile: TemplateProfile): void => {
  const seen = seenOn(slide, profile);
  const collisions = seen.flatMap((one, index) =>
    seen.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${told(one)} on ${told(other)}`] : [])),
  );
  expect(collisions).toEqual([]);
};

/** Every text has the room that its lines take, in height and in width. */
export const expectRoom = ({ boxes }: LaidOutSlide, profile: TemplateProfile): void => {
  for (const box of boxes) {
    if (box.kind === 'text') {
      const name = paragraphsOf(box)
        .map(({ runs }) => textOf(runs))
        .join(' / ');
      expect(heightOfWords(box.paragraphs) + 2 * box.inset.down, name).toBeLessThanOrEqual(box.h + 0.03);
      for (const paragraph of box.paragraphs)
        for (const line of paragraph.lines)
          expect(paragraph.indent + widthOfLine(line, paragraph, profile), name).toBeLessThanOrEqual(
            Math.max(0.2, box.w - 2 * box.inset.across) + 0.03,
          );
    }
    if (box.kind === 'table')
      for (const row of box.rows)
        for (const { paragraphs } of row.cells)
          expect(heightOfWords(paragraphs) + 2 * box.inset.down).toBeLessThanOrEqual(row.height + 0.02);
  }
};

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x - 0.05 &&
  inner.x + inner.w <= outer.x + outer.w + 0.05 &&
  inner.y >= outer.y - 0.05 &&
  inner.y + inner.h <= outer.y + outer.h + 0.05;

/** The colour that words stand on: of their own box, of what is drawn under it, of the night, or of the slide. */
const behind = (box: Box, slide: LaidOutSlide, profile: TemplateProfile): string => {
  const { ground } = layoutFor(profile, slide.layoutRole);
  const under = slide.boxes
    .slice(0, slide.boxes.indexOf(box))
    .findLast(
      (other) =>
        (other.kind === 'shape' || other.kind === 'text') && other.fill !== null && isWithin(box, other),
    );
  const own = box.kind === 'text' ? box.fill : null;
  const fill = own ?? (under?.kind === 'shape' || under?.kind === 'text' ? under.fill : null);
  if (fill !== null) return profile.colours[fill].hex;
  const isNight = ground !== null && isWithin(box, ground.panel);
  return profile.colours[isNight ? 'night' : 'background'].hex;
};

/** All words can be read on what is behind them: 4.5 to 1 at least. */
export const expectReadable = (slide: LaidOutSlide, profile: TemplateProfile): void => {
  const hex = (token: keyof TemplateProfile['colours']): string => profile.colours[token].hex;
  for (const box of [...slide.boxes, ...(slide.kicker === null ? [] : [slide.kicker])]) {
    const ground = behind(box, slide, profile);
    if (box.kind === 'text')
      for (const { colour, runs } of box.paragraphs)
        expect(
          contrast(hex(colour), ground),
          `${colour} on ${ground}: ${textOf(runs)}`,
        ).toBeGreaterThanOrEqual(4.5);
    if (box.kind === 'table')
      for (const { cells } of box.rows)
        for (const { paragraphs, fill } of cells)
          for (const { colour } of paragraphs)
            expect(contrast(hex(colour), fill === null ? ground : hex(fill))).toBeGreaterThanOrEqual(4.5);
  }
};

/** Names of parts and groups, sources and tables are read at 12; every other word at 14 at least. */
export const expectLargeEnough = ({ boxes, remarks }: LaidOutSlide): void => {
  for (const box of boxes)
    for (const { size, capitals, colour } of paragraphsOf(box)) {
      expect(size).toBeGreaterThanOrEqual(12);
      const isQuiet = capitals || colour === 'grey' || colour === 'mist';
      if (remarks.length === 0 && !isQuiet && box.kind !== 'table') expect(size).toBeGreaterThanOrEqual(14);
    }
};

/** All that is promised of a slide that fits, but for colours, which are the base's. */
export const expectSound = (slide: LaidOutSlide, profile: TemplateProfile): void => {
  expectInside(slide, profile);
  expectLargeEnough(slide);
  if (!slide.fits) return;
  expectApart(slide, profile);
  expectRoom(slide, profile);
};

const itemTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap(({ runs, items: inner }) => [shown(runs), ...itemTexts(inner)]);

/** What a block says, but for the titles of columns, which a shape may say by place. */
const texts: BlockRenderers<null, string[]> = {
  heading: ({ runs }) => [shown(runs)],
  paragraph: ({ runs }) => [shown(runs)],
  list: ({ items }) => itemTexts(items),
  table: ({ caption, rows }) => [shown(caption), ...rows.flatMap(({ cells }) => cells.map(shown))],
  figures: ({ items }) => items.flatMap(({ value, label, note }) => [value, label, note].map(shown)),
  chart: ({ caption }) => [shown(caption)],
  quote: ({ runs, by }) => [shown(runs), shown(by)],
  callout: ({ title, blocks }) => [shown(title), ...blocks.flatMap((block) => textsOf(block))],
  image: ({ caption }) => [shown(caption)],
  timeline: ({ items }) => items.flatMap(({ when, what, note }) => [when, what, note].map(shown)),
  matrix: ({ up, across, cells }) => [
    shown(up),
    shown(across),
    ...cells.flatMap(({ title, items }) => [title, ...items].map(shown)),
  ],
  'page-break': () => [],
  contents: () => [],
};
const textsOf = (block: Block): string[] => renderBlock(texts, block, null);

/** A narrow callout runs its title and its text together behind a colon: the mark is not part of the word. */
const wordsOf = (said: readonly string[]): string[] =>
  said
    .flatMap((text) => text.split(/\s+/u))
    .map((word) => word.replace(/:$/u, ''))
    .filter((word) => word !== '');

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** No word of the blocks is lost on the slides that draw them, and no chart or picture. */
export const expectTold = (blocks: readonly Block[], slides: readonly LaidOutSlide[], claim = ''): void => {
  const boxes = slides.flatMap((slide) => slide.boxes);
  // A last sentence without a slide of its own is said in the notes.
  const paragraphs = [...boxes.flatMap(paragraphsOf), ...slides.flatMap(({ notes }) => notes)];
  const drawn = counted(wordsOf(paragraphs.map(({ runs }) => shown(runs))));
  const said = blocks.flatMap(textsOf).filter((text) => text.trim() !== claim.trim());
  const lost = [...counted(wordsOf(said))].filter(([word, count]) => (drawn.get(word) ?? 0) < count);
  expect(lost).toEqual([]);
  for (const block of blocks)
    if (block.kind === 'chart' || block.kind === 'image')
      expect(
        boxes.filter(({ kind, blockId }) => kind === block.kind && blockId === block.id).length,
      ).toBeGreaterThan(0);
  // What is drawn on the screen, line by line, is what PowerPoint is given.
  for (const { runs, lines, capitals } of boxes.flatMap(paragraphsOf)) {
    const letters = (text: string): string => (capitals ? text.toUpperCase() : text).replace(/\s+/gu, '');
    expect(letters(lines.map(textOf).join(' '))).toBe(letters(textOf(runs)));
  }
};
