import { type Block, isSource, type Slide, type SlideLayout } from '../../document/index.ts';
import type { Piece } from '../markdown/conversion.ts';
import type { Section } from '../source/sections.ts';
import { TemplateFault } from '../source/template-fault.ts';
import { withoutBareHeadings } from './paper-blocks.ts';

/** The layout of a slide whose template names none. */
const fittingLayout = (blocks: readonly Block[]): SlideLayout => {
  const has = (kind: Block['kind']): boolean => blocks.some((block) => block.kind === kind);
  if (has('chart')) return blocks.length > 1 ? 'chart-left' : 'chart';
  if (has('table')) return 'table';
  return blocks.some((block) => block.kind === 'callout' && block.role === 'ask') ? 'ask' : 'text';
};

interface Draft {
  id: string;
  title: Slide['title'];
  part: string;
  layout: SlideLayout | null;
  blocks: Block[];
  notes: Block[];
}

const slideOf = ({ layout, ...draft }: Draft, section: string): Slide => {
  const told = new Set(withoutBareHeadings(draft.blocks.filter((block) => !isSource(block))));
  const blocks = draft.blocks.filter((block) => isSource(block) || told.has(block));
  return { ...draft, blocks, section, layout: layout ?? fittingLayout(blocks) };
};

/**
 * The slides of a section: each title begins one, and what stands before the first belongs to none. `part` is the part
 * of the deck that the sections before have reached. A slide that has nothing but a title, and perhaps where it would come from, is left out.
 */
export const slidesOf = (
  section: Section,
  pieces: readonly Piece[],
  part: string,
): { slides: Slide[]; part: string } => {
  const drafts: Draft[] = [];
  let reached = section.part ?? part;
  for (const piece of pieces) {
    const open = drafts.at(-1);
    if (piece.piece === 'part') reached = piece.name;
    else if (piece.piece === 'title') {
      drafts.push({ id: piece.id, title: piece.runs, part: reached, layout: null, blocks: [], notes: [] });
    } else if (open === undefined) {
      const place = { file: section.origin.file, line: section.origin.line };
      throw new TemplateFault(
        place,
        'In a deck everything stands on a slide. Begin it with a line ## and its title.',
      );
    } else if (piece.piece === 'block') open.blocks.push(piece.block);
    else if (piece.piece === 'notes') open.notes.push(...piece.blocks);
    else open.layout = piece.layout;
  }
  const filled = drafts.filter(({ blocks }) => blocks.some((block) => !isSource(block)));
  return { slides: filled.map((draft) => slideOf(draft, section.id)), part: reached };
};
