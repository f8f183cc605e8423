import { describe, expect, it } from 'vitest';
import { wordBoxes } from './word-boxes.ts';

const xhtml = (words: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body><doc><page width="595.3" height="841.9"><flow><block xMin="0" yMin="0" xMax="9" yMax="9"><line xMin="0" yMin="0" xMax="9" yMax="9">${words}</line></block></flow></page><page width="841.9" height="595.3"></page></doc></body></html>`;

const at = 'xMin="72" yMin="100" xMax="172" yMax="113"';

describe('the words of a page', () => {
  it('come with their boxes, and a page may have none', () => {
    const pages = wordBoxes(xhtml(`<word ${at}>R&amp;D</word>`));
    expect(pages).toEqual([
      {
        width: 595.3,
        height: 841.9,
        words: [{ text: 'R&D', left: 72, top: 100, right: 172, bottom: 113 }],
      },
      { width: 841.9, height: 595.3, words: [] },
    ]);
  });

  it('leave out the dots of a list of contents', () => {
    const [page] = wordBoxes(xhtml(`<word ${at}>Risks......................12</word>`));
    expect(page?.words.map(({ text, left, right }) => [text, left, right])).toEqual([
      ['Risks', 72, 93],
      ['12', 162, 172],
    ]);
  });

  it('keep an ellipsis, and lose what no XML may hold', () => {
    const [page] = wordBoxes(xhtml(`<word ${at}>and...</word><word ${at}>x\u0001y</word>`));
    expect(page?.words.map(({ text }) => text)).toEqual(['and...', 'xy']);
  });
});
