import { describe, expect, it } from 'vitest';
import { overlaps } from './overlaps.ts';
import { line, page, paper, word } from './plain-document.ts';

const found = (...words: ReturnType<typeof line>) => overlaps.findings(paper([page(words)]));

describe('words over each other', () => {
  it('are not found in lines that follow each other closely', () => {
    expect(
      found(...line('Customers ring us', { top: 100 }), ...line('because we go quiet', { top: 113 })),
    ).toEqual([]);
  });

  it('are found where a table has run into its source', () => {
    expect(
      found(...line('Build and integration', { top: 100 }), ...line('Source: log', { top: 106 })),
    ).toEqual([
      {
        page: 1,
        says: 'printed over each other: “Build / Source:”',
      },
    ]);
  });

  it('are found where one label begins within another', () => {
    expect(found(word('Base', { left: 100 }), word('High', { left: 115 }))).toHaveLength(1);
  });

  it('are not found where signs touch letters, or labels stand upright beside each other', () => {
    expect(found(word('five'), word('→', { left: 118 }))).toEqual([]);
    const upright = { top: 100, bottom: 160, right: 115 };
    expect(
      found(
        word('Monday', { ...upright, left: 100 }),
        word('Tuesday', { ...upright, left: 113, right: 128 }),
      ),
    ).toEqual([]);
  });
});
