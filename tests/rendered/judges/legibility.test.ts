import { describe, expect, it } from 'vitest';
import { legibility } from './legibility.ts';
import { deck, slide, word } from './plain-document.ts';

const found = (ink: string, ground: string, points: number) =>
  legibility.findings(
    deck([slide([word('Budget', { bottom: 100 + points * 1.3, colours: { ink, ground } })])]),
  );

describe('a word', () => {
  it('is read in ink on white, and in white on blue', () => {
    expect(found('1A1A1A', 'FFFFFF', 12)).toEqual([]);
    expect(found('FFFFFF', '0B4F8A', 12)).toEqual([]);
  });

  it('is hard to read in pale grey, and is quoted with its colours', () => {
    expect(found('8B8B8B', 'FFFFFF', 12)).toEqual([
      { page: 1, says: 'hard to read: “Budget, 8B8B8B on FFFFFF, 3.4 of 4.5”' },
    ]);
  });

  it('needs less when it is large, and not nothing', () => {
    expect(found('8B8B8B', 'FFFFFF', 18)).toEqual([]);
    expect(found('B0B0B0', 'FFFFFF', 28)).toHaveLength(1);
  });

  it('is hard to read where it has no colour of its own, and not judged where it has no letters', () => {
    expect(found('FFFFFF', 'FFFFFF', 12)).toHaveLength(1);
    expect(legibility.findings(deck([slide([word('–', { colours: null })])]))).toEqual([]);
  });
});
