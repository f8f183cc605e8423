import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { deck, line, page, paper, paragraph, slide, word } from './plain-document.ts';

const endingAt = (bottom: number) => page(line('The text goes on'), { bands: [{ top: 72, bottom }] });

const next = (bottom: number) => page(line('Risks and what we do'), { bands: [{ top: 72, bottom }] });

describe('a page of a paper', () => {
  it('is full enough at half, and as the last one at any height', () => {
    expect(fill.findings(paper([endingAt(450), endingAt(90)]))).toEqual([]);
  });

  it('is found when it ends high up although what follows had room', () => {
    expect(fill.findings(paper([endingAt(246), next(200)]))).toEqual([
      { page: 1, says: 'filled to 25%, and the text goes on overleaf' },
    ]);
  });

  it('may end high up before a chart that is higher than the room, and before a page begun on purpose', () => {
    expect(fill.findings(paper([endingAt(246), next(620)]))).toEqual([]);
    const paragraphs = [paragraph('Risks and what we do about them', { startsPage: true })];
    expect(fill.findings(paper([endingAt(246), next(200)], { paragraphs }))).toEqual([]);
  });

  it('is found when nothing stands on it', () => {
    expect(fill.findings(paper([page([], { bands: [] }), next(200)]))).toHaveLength(1);
  });
});

describe('a slide', () => {
  it('is right with text, or with a chart, down to the middle', () => {
    expect(fill.findings(deck([slide([word('Claim', { top: 300 })])]))).toEqual([]);
    expect(
      fill.findings(deck([slide([], { pieces: [{ left: 40, top: 110, right: 400, bottom: 400 }] })])),
    ).toEqual([]);
  });

  it('is bare with one line under its title, and with none', () => {
    expect(fill.findings(deck([slide([word('Claim', { top: 110 })])]))).toEqual([
      { page: 1, says: 'filled to 6% of the room under its title' },
    ]);
    expect(fill.findings(deck([slide([])]))).toHaveLength(1);
  });

  it.each([
    ['left', { left: 20, top: 300 }],
    ['right', { left: 900, top: 300 }],
    ['foot', { top: 492 }],
  ])('passes its safe area at the %s', (_, at) => {
    expect(fill.findings(deck([slide([word('Budgets', at), word('Claim', { top: 300 })])]))).toEqual([
      { page: 1, says: 'beyond the safe area: “Budgets”' },
    ]);
  });

  it('has its footer and number outside', () => {
    const words = [
      word('Claim', { top: 300 }),
      word('Edition', { top: 508 }),
      word('12', { top: 508, left: 930 }),
    ];
    expect(fill.findings(deck([slide(words)]))).toEqual([]);
  });
});
