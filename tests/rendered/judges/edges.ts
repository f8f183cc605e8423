import { type Judge, onPage } from './judge.ts';

/** 0.15 inches: printers leave about so much white, and what is nearer looks cut off. */
const EDGE = 10.8;

export const edges: Judge = {
  id: 'edges',
  statement: 'Every word stands on its page, 0.15 inches or more from the edge.',
  findings: ({ pages }) =>
    pages.flatMap(({ number, width, height, words }) =>
      onPage(
        number,
        words
          .filter(
            ({ left, top, right, bottom }) =>
              left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE,
          )
          .map(({ text }) => text),
        (all) => `at the edge of the page or beyond it: ${all}`,
      ),
    ),
};
