import type { Block } from './block.ts';
import { isBlank } from './run.ts';
import { isAppendix, type Paper } from './story-document.ts';

/** What is counted in a paper. */
export type Counted = 'section' | 'appendix' | 'paragraph' | 'appendix-paragraph' | 'figure' | 'table';

export interface BlockNumber {
  of: Counted;
  /** As a reader says it: `3`, `B`, `3.2`. */
  number: string;
}

type Numbered = Pick<Paper, 'sections' | 'numbered'>;

/** What the caption of a block counts as; null where it has none. A chart without its own is told by its message. */
export const captionedAs = (block: Block): 'figure' | 'table' | null => {
  if (block.kind === 'chart') return isBlank(block.caption) && block.chart.message === '' ? null : 'figure';
  if (block.kind === 'image') return isBlank(block.caption) ? null : 'figure';
  if (block.kind === 'table') return block.look === 'cover' || isBlank(block.caption) ? null : 'table';
  return block.kind === 'timeline' && !isBlank(block.caption ?? []) ? 'table' : null;
};

/** As Word counts in letters: after Z come AA, BB, CC. */
const letter = (count: number): string =>
  String.fromCodePoint(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const isSectionHead = (block: Block): boolean => block.kind === 'heading' && block.level === 1;

const isText = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'body';

/**
 * The numbers of a paper by the ids of its blocks: captions in every paper; in one that is numbered its sections and
 * appendices too, and their paragraphs. What stands before the first heading has none.
 */
export const paperNumbers = ({ sections, numbered = false }: Numbered): ReadonlyMap<string, BlockNumber> => {
  const numbers = new Map<string, BlockNumber>();
  const counts = { section: 0, appendix: 0, figure: 0, table: 0 };
  let within: { head: string; of: 'paragraph' | 'appendix-paragraph'; count: number } | null = null;
  for (const { part = '', blocks } of sections)
    for (const block of blocks) {
      const caption = captionedAs(block);
      if (caption !== null) {
        counts[caption] += 1;
        numbers.set(block.id, { of: caption, number: `${counts[caption]}` });
      } else if (numbered && isSectionHead(block)) {
        const of = isAppendix(part) ? 'appendix' : 'section';
        counts[of] += 1;
        const head = of === 'appendix' ? letter(counts.appendix) : `${counts.section}`;
        within = { head, of: of === 'appendix' ? 'appendix-paragraph' : 'paragraph', count: 0 };
        numbers.set(block.id, { of, number: head });
      } else if (within !== null && isText(block)) {
        within.count += 1;
        numbers.set(block.id, { of: within.of, number: `${within.head}.${within.count}` });
      }
    }
  return numbers;
};

/** What a template calls a block: a chart by its exhibit, others by the name that they were given. */
const nameOf = (block: Block): string[] => {
  if (block.kind === 'chart') return [block.chart.id];
  return 'name' in block && block.name !== undefined ? [block.name] : [];
};

/**
 * What a text of this paper may refer to, by name: a section by its first heading, or by the one that it stands under,
 * and what has a caption.
 */
export const referable = (
  { sections }: Numbered,
  numbers: ReadonlyMap<string, BlockNumber>,
): ReadonlyMap<string, Block> => {
  let above: Block | undefined;
  const named = sections.flatMap(({ id, blocks }) => {
    const counted = blocks.filter((block) => numbers.has(block.id));
    const head = counted.find(isSectionHead) ?? above;
    above = counted.findLast(isSectionHead) ?? above;
    return [
      ...(head === undefined ? [] : [[id, head] as const]),
      ...counted.flatMap((block) => nameOf(block).map((name) => [name, block] as const)),
    ];
  });
  return new Map(named.toReversed());
};
