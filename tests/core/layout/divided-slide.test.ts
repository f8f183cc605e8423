import { describe, expect, it } from 'vitest';
import type { Block, Deck, Slide, TableBlock } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';
import { expectSound, expectTold, paragraphsOf } from './slide-checks.ts';

const run = (text: string) => [{ kind: 'text' as const, text }];

const tableOf = (rows: number, words: number): TableBlock => ({
  kind: 'table',
  id: 'worries/1',
  look: 'data',
  caption: run('Worries'),
  columns: [
    { title: run('Who'), align: 'start' },
    { title: run('Worry'), align: 'start' },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({
    role: 'plain',
    cells: [run(`Group ${index + 1}`), run('A worry that takes a while to tell. '.repeat(words))],
  })),
});

const deckOf = (table: TableBlock): Deck => {
  const slide: Slide = {
    id: 'worries',
    section: 'worries',
    part: 'Appendix',
    layout: 'table',
    title: run('Each worry has been heard'),
    blocks: [table],
    notes: [],
  };
  return { ...sampleDeck, slides: [slide] };
};

const laidOut = (table: TableBlock) => layoutDeck(deckOf(table), ourProfile, measureText).slides;

const titleOf = ({ title }: ReturnType<typeof laidOut>[number]): string => title.lines.map(textOf).join(' ');

describe('a table with more rows than fit', () => {
  it('stands on as many slides as it needs, numbered, with every row once', () => {
    const slides = laidOut(tableOf(24, 3));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.every(({ fits }) => fits)).toBe(true);
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
    expect(titleOf(slides[1]!)).toContain(`(2\u00a0of\u00a0${slides.length})`);
    const groups = slides.flatMap(({ boxes }) =>
      boxes.flatMap((box) =>
        box.kind === 'table'
          ? box.rows
              .filter(({ role }) => role !== 'header')
              .map(({ cells }) => textOf(cells[0]?.paragraphs[0]?.runs ?? []))
          : [],
      ),
    );
    expect(groups).toEqual(Array.from({ length: 24 }, (_, index) => `Group ${index + 1}`));
  });

  it('stays one slide when it fits', () => {
    const slides = laidOut(tableOf(5, 1));
    expect(slides).toHaveLength(1);
    expect(titleOf(slides[0]!)).not.toContain('of');
  });

  it('goes on within a row that is more than a slide by itself, at the end of a sentence', () => {
    const slides = laidOut(tableOf(3, 120));
    expect(slides.length).toBeGreaterThan(3);
    expect(slides.every(({ fits }) => fits)).toBe(true);
    expectTold([tableOf(3, 120)], slides, titleOf(slides[0]!));
    const worries = slides.flatMap(({ boxes }) =>
      boxes.flatMap((box) =>
        box.kind === 'table'
          ? box.rows
              .filter(({ role }) => role !== 'header')
              .map(({ cells }) => textOf(cells[1]?.paragraphs[0]?.runs ?? []).trim())
          : [],
      ),
    );
    expect(worries.every((words) => words.startsWith('A worry') && words.endsWith('to tell.'))).toBe(true);
  });
});

const slideOf = (blocks: Block[], layout: Slide['layout'] = 'text'): Slide => ({
  id: 's',
  section: 's',
  part: 'Part',
  layout,
  title: run('We have much to say'),
  blocks,
  notes: [],
});
const divided = (blocks: Block[], layout?: Slide['layout']) =>
  layoutDeck({ ...sampleDeck, slides: [slideOf(blocks, layout)] }, ourProfile, measureText).slides;
const sentence = 'Customers rang 384,000 times in 2026 to ask where their claim was. ';
const paragraph = (id: string, text: string, role: 'body' | 'source' = 'body'): Block => ({
  id,
  kind: 'paragraph',
  role,
  runs: run(text),
});
const heading = (id: string): Block => ({ id, kind: 'heading', level: 3, runs: run(`Heading ${id}`) });

describe('a slide that holds more than fits', () => {
  it('parts between blocks, keeps a heading with what it opens, and says its source on every part', () => {
    const blocks = [1, 2, 3].flatMap((each) => [
      heading(`h${each}`),
      paragraph(`p${each}`, sentence.repeat(14)),
    ]);
    const slides = divided([...blocks, paragraph('source', 'Source: telephony data.', 'source')]);
    expect(slides.length).toBeGreaterThan(1);
    expectTold(blocks, slides);
    for (const slide of slides) {
      expectSound(slide, ourProfile);
      const paragraphs = slide.boxes.flatMap(paragraphsOf);
      expect(paragraphs.map(({ blockId }) => blockId)).toContain('source');
      expect(paragraphs.filter(({ blockId }) => blockId !== 'source').at(-1)?.blockId).toMatch(/^p/u);
    }
  });

  it('counts a numbered list on', () => {
    const list: Block = {
      id: 'l',
      kind: 'list',
      ordered: true,
      items: Array.from({ length: 20 }, () => ({ runs: run(sentence.repeat(2)), items: [] })),
    };
    for (const layout of ['text', 'vote'] as const) {
      const slides = divided([list], layout);
      expect(slides.length).toBeGreaterThan(1);
      const numbers = slides.flatMap(({ boxes }) =>
        boxes
          .flatMap(paragraphsOf)
          .flatMap(({ mark, runs }) => (mark === null ? textOf(runs).split(' ') : [String(mark.number)]))
          .filter((each) => /^\d{1,2}$/u.test(each))
          .map(Number),
      );
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    }
  });

  it('names its parts in the language of the deck, in English where it has no words for them', () => {
    for (const [language, words] of [
      ['de-DE', '(2\u00a0von'],
      ['fr', '(2\u00a0of'],
    ] as const) {
      const deck = { ...deckOf(tableOf(24, 3)), language };
      const [, second] = layoutDeck(deck, ourProfile, measureText).slides;
      expect(titleOf(second!)).toContain(words);
    }
  });

  it('gives each part an id of its own, of which the first is that of the slide', () => {
    expect(laidOut(tableOf(24, 3)).map(({ slideId }) => slideId)).toEqual(
      laidOut(tableOf(24, 3)).map((_, index) => (index === 0 ? 'worries' : `worries#${index + 1}`)),
    );
  });

  it('stays one slide, and says so, when no number of slides helps', () => {
    const figure = { value: run('£1'), label: run('a call'), note: run(sentence.repeat(90)) };
    const slides = divided([{ id: 'f', kind: 'figures', items: [figure] }]);
    expect(slides).toHaveLength(1);
    expect(slides[0]?.fits).toBe(false);
    expect(slides[0]?.remarks[0]).toContain('holds more than fits');
  });
});
