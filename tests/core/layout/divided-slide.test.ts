import { describe, expect, it } from 'vitest';
import type { Deck, Slide, TableBlock } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';

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
    expect(titleOf(slides[1]!)).toContain(`(2 of ${slides.length})`);
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

  it('stays one slide, and says so, when no number of slides helps', () => {
    const slides = laidOut(tableOf(3, 120));
    expect(slides).toHaveLength(1);
    expect(slides[0]?.fits).toBe(false);
    expect(slides[0]?.remarks[0]).toContain('holds more than fits');
  });
});
