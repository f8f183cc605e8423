import type { List, ListItem as ItemNode, Paragraph } from 'mdast';
import type { ListItem } from '../../document/index.ts';
import { type Conversion, faultAt, writtenAs } from './conversion.ts';
import { onlyText, sentencesOf } from './line.ts';
import { type ProseBlock, proseAlone, proseBlocks } from './prose.ts';
import { isLeftOut, joined, type Line, textRun, tidied } from './runs.ts';

/** Nobody reads a list in a list in a list in a list in a list. */
const deepest = 5;

export interface ItemParts {
  first: Paragraph | null;
  /** Further paragraphs of the item. */
  more: Line[];
  nested: List[];
}

const boxToTick = /^\[[ xX]\](\s|$)/u;

export const itemParts = (item: ItemNode, conversion: Conversion): ItemParts => {
  const [first] = item.children;
  if (first !== undefined && boxToTick.test(writtenAs(first, conversion)))
    throw faultAt(
      item,
      conversion,
      'A box to tick, - [ ], is not part of the language. Write the item without it.',
    );
  const hasFirst = first?.type === 'paragraph';
  const rest = hasFirst ? item.children.slice(1) : item.children;
  const nested = rest.filter((child) => child.type === 'list');
  const more = rest
    .filter((child) => child.type !== 'list')
    .map((child) => onlyText(child, conversion, 'in a list'));
  return { first: hasFirst ? first : null, more, nested };
};

/** A long text in a list item: its first paragraph is the item, its lists stand below. */
const proseItem = (blocks: readonly ProseBlock[]): ListItem => ({
  runs: tidied(
    blocks
      .filter((block) => block.kind === 'paragraph')
      .flatMap((block, index) => (index === 0 ? block.runs : [textRun(' ', {}), ...block.runs])),
  ),
  items: blocks
    .filter((block) => block.kind === 'list')
    .flatMap((block) => block.items.map((runs) => ({ runs, items: [] }))),
});

const listItem = (node: ItemNode, depth: number, conversion: Conversion): ListItem[] => {
  const { first, more, nested } = itemParts(node, conversion);
  const prose = first === null || more.length > 0 ? null : proseAlone(first.children, conversion);
  const below = nested.flatMap((list) => listItems(list, conversion, depth + 1));
  if (prose !== null) {
    const { runs, items } = proseItem(proseBlocks(prose));
    if (runs.length > 0) return [{ runs, items: [...items, ...below] }];
    return [...items, ...below];
  }
  const line = joined([...(first === null ? [] : [sentencesOf(first.children, conversion)]), ...more]);
  return isLeftOut([line]) ? below : [{ runs: line.runs, items: below }];
};

/** The items of a list that say something. What stands below an item that says nothing takes its place. */
export const listItems = (list: List, conversion: Conversion, depth = 1): ListItem[] => {
  if (depth > deepest) throw faultAt(list, conversion, `Lists can stand in each other ${deepest} deep.`);
  return list.children.flatMap((item) => listItem(item, depth, conversion));
};
