import type { Block, Paper } from '../../document/index.ts';
import type { TemplateDocument } from '../source/story-template.ts';

type Headings = NonNullable<TemplateDocument['headings']>;

/** One level further down; the lowest stays. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

/** The first heading of a section that stands alone under one of the house says the same as it, and goes. */
const withoutOwnHead = (blocks: readonly Block[]): Block[] => {
  const own = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return blocks.filter((_, index) => index !== own);
};

/**
 * Sections under the headings that a house asks for: the first that is told under one begins with it, and the headings
 * of its own are a level lower; one that is told alone is told under it in the place of its own. What stands under none
 * keeps its own; a heading of which nothing is told is not there.
 */
export const underHeadings = (sections: Paper['sections'], headings: Headings): Paper['sections'] => {
  const headingOf = new Map(headings.flatMap((heading) => heading.sections.map((id) => [id, heading])));
  const told = (heading: Headings[number]): string[] =>
    sections.flatMap(({ id }) => (headingOf.get(id) === heading ? [id] : []));
  return sections.map((section) => {
    const heading = headingOf.get(section.id);
    if (heading === undefined) return section;
    const all = told(heading);
    const blocks = all.length > 1 ? section.blocks.map(lowered) : withoutOwnHead(section.blocks);
    if (section.id !== all[0]) return { ...section, blocks };
    const head: Block = {
      id: `${section.id}/heading`,
      kind: 'heading',
      level: 1,
      runs: [{ kind: 'text', text: heading.title }],
    };
    return { ...section, blocks: [head, ...blocks] };
  });
};
