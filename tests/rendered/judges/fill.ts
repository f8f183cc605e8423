import { type Box, holds, type Page, type RenderedDocument } from '../rendered-document.ts';
import { type Finding, type Judge, onPage } from './judge.ts';

/** A page of a paper that ends higher up than this looks as if something were missing. */
const PAGE = 0.5;

/** Less than this of the room under its title, and a slide looks unfinished. */
const SLIDE = 0.25;

/** Words may touch the line at which the safe area ends. */
const SLACK = 4;

const filledTo = ({ bands, body }: Page): number =>
  ((bands.at(-1)?.bottom ?? body.top) - body.top) / (body.bottom - body.top);

/** Words in one order for comparison, as they are read. */
const firstWords = ({ words, body }: Page): string =>
  words
    .filter((word) => holds(body, word))
    .toSorted((one, other) => one.top - other.top || one.left - other.left)
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');

/** The next page is begun on purpose, or with something that had no room on this one. */
const isNeeded = (page: Page, next: Page, { paragraphs }: RenderedDocument): boolean => {
  const begins = firstWords(next);
  const isBegun = paragraphs.some(
    ({ text, startsPage }) =>
      startsPage && text.trim() !== '' && text.replaceAll(/\s+/gu, ' ').startsWith(begins),
  );
  const room = page.body.bottom - (page.bands.at(-1)?.bottom ?? page.body.top);
  const first = next.bands[0];
  return isBegun || (first !== undefined && first.bottom - first.top > room);
};

const ofPaper = (document: RenderedDocument): Finding[] =>
  document.pages.slice(0, -1).flatMap((page, index) => {
    const next = document.pages[index + 1];
    const filled = filledTo(page);
    return next === undefined || filled >= PAGE || isNeeded(page, next, document)
      ? []
      : [
          {
            page: page.number,
            says: `filled to ${Math.round(filled * 100)}%, and the text goes on overleaf`,
          },
        ];
  });

/** Something on a slide that is not its furniture, and what a finding calls it. */
interface Content extends Box {
  text: string;
}

const contentOf = ({ words, pieces, body }: Page): Content[] => [
  ...words.filter((word) => word.top >= body.top - SLACK && word.top < body.bottom),
  ...pieces.map((piece) => ({ ...piece, text: 'a chart, table or picture' })),
];

const ofSlide = (page: Page): Finding[] => {
  const { number, body } = page;
  const content = contentOf(page);
  const lowest = Math.max(body.top, ...content.map(({ bottom }) => bottom));
  const filled = (lowest - body.top) / (body.bottom - body.top);
  const beyond = content.filter(
    ({ left, right, bottom }) =>
      left < body.left - SLACK || right > body.right + SLACK || bottom > body.bottom + SLACK,
  );
  return [
    ...(filled < SLIDE
      ? [{ page: number, says: `filled to ${Math.round(filled * 100)}% of the room under its title` }]
      : []),
    ...onPage(
      number,
      beyond.map(({ text }) => text),
      (all) => `beyond the safe area: ${all}`,
    ),
  ];
};

export const fill: Judge = {
  id: 'fill',
  statement: 'A page is as full as what follows lets it be; a slide is neither bare nor over its safe area.',
  findings: (document) => (document.kind === 'paper' ? ofPaper(document) : document.pages.flatMap(ofSlide)),
};
