import { describe, expect, it } from 'vitest';
import { lonelyHeadings } from './lonely-headings.ts';
import { line, page, paper, paragraph } from './plain-document.ts';

const paragraphs = [
  paragraph('What happens today', { leads: true }),
  paragraph('The work goes in three waves, and two gates can stop it', { leads: true }),
  paragraph('Customers ring us because we go quiet.'),
];

const found = (last: string, changes: Parameters<typeof page>[1] = {}) =>
  lonelyHeadings.findings(
    paper(
      [
        page(
          [
            ...line('Said before.', { top: 600 }),
            ...line(last, { top: 740 }),
            ...line('Page 1', { top: 790 }),
          ],
          {
            bands: [{ top: 72, bottom: 756 }],
            ...changes,
          },
        ),
        page([]),
      ],
      { paragraphs },
    ),
  );

describe('a heading at the foot of a page', () => {
  it('is found, and the footer below it is none of the text', () => {
    expect(found('What happens today')).toEqual([
      { page: 1, says: 'the page ends with “What happens today”, which says what follows' },
    ]);
  });

  it('is found by its last line', () => {
    expect(found('gates can stop it')).toHaveLength(1);
  });

  it('is not a paragraph, and no heading over a chart without words', () => {
    expect(found('because we go quiet.')).toEqual([]);
    expect(found('What happens today', { bands: [{ top: 72, bottom: 770 }] })).toEqual([]);
  });

  it('may end the document, and a page may be empty', () => {
    const last = page(line('What happens today', { top: 740 }));
    expect(lonelyHeadings.findings(paper([page([]), last], { paragraphs }))).toEqual([]);
  });
});
