import { describe, expect, it } from 'vitest';
import { edges } from './edges.ts';
import { paper, page, word } from './plain-document.ts';

describe('the edges of a page', () => {
  it('are kept free by words within the margins', () => {
    expect(edges.findings(paper([page(line())]))).toEqual([]);
  });

  it.each([
    ['left', { left: 8 }],
    ['top', { top: 4 }],
    ['right', { left: 570 }],
    ['bottom', { top: 828 }],
    ['side of a page that it has left', { left: 700 }],
  ])('are passed at the %s', (_, at) => {
    const found = edges.findings(paper([page([]), page([word('Budget', at)])]));
    expect(found).toEqual([{ page: 2, says: 'at the edge of the page or beyond it: “Budget”' }]);
  });

  it('are passed by many words in one finding', () => {
    const words = ['one', 'two', 'three', 'four', 'five'].map((text) => word(text, { top: 835 }));
    expect(edges.findings(paper([page(words)]))).toEqual([
      { page: 1, says: 'at the edge of the page or beyond it: “one”, “two”, “three” and 2 more' },
    ]);
  });
});

const line = () => [word('within'), word('the', { left: 140 }), word('margins', { left: 160 })];
