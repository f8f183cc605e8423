import {
  type Block,
  type BlockNumber,
  captionedAs,
  type HeadingBlock,
  type Paper,
  paperNumbers,
  referable,
} from '../../document/index.ts';

/** Where a text sends its reader. */
export interface Target {
  bookmark: string;
  number: BlockNumber;
}

/** What has a number in a paper, and the names under which it is found in the file. */
export interface Places {
  numberOf: (block: Block) => BlockNumber | null;
  /** The name of a heading's or a caption's bookmark; null where nothing leads there. */
  bookmarkOf: (block: Block) => string | null;
  target: (name: string) => Target | null;
}

/** Sections, and the claims below them; what only divides would make a list that is longer than a page. */
export const isListed = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.level < 3;

/** Under the names that Word gives its own, which it does not show. */
const bookmarkNames = (prefix: string, blocks: readonly Block[]): [Block, string][] =>
  blocks.map((block, index) => [block, `${prefix}9${String(index + 1).padStart(7, '0')}`]);

export const placesIn = (paper: Paper): Places => {
  const blocks = paper.sections.flatMap((section) => section.blocks);
  const numbers = paperNumbers(paper);
  const named = referable(paper, numbers);
  const bookmarks = new Map([
    ...bookmarkNames('_Toc', blocks.filter(isListed)),
    ...bookmarkNames(
      '_Ref',
      blocks.filter((block) => captionedAs(block) !== null),
    ),
  ]);
  const numberOf = (block: Block): BlockNumber | null => numbers.get(block.id) ?? null;
  const bookmarkOf = (block: Block): string | null => bookmarks.get(block) ?? null;
  return {
    numberOf,
    bookmarkOf,
    target: (name) => {
      const block = named.get(name);
      const [bookmark, number] = block === undefined ? [null, null] : [bookmarkOf(block), numberOf(block)];
      return bookmark === null || number === null ? null : { bookmark, number };
    },
  };
};
