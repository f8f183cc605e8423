import { type Block, isSource, type Slide, textOf } from '../document/index.ts';
import type { Area } from './area.ts';
import { gridCeiling, snapped } from './area.ts';
import type { Box } from './laid-out.ts';
import type { ParagraphDraft, Typesetter } from './paragraphs.ts';
import { draft, heightOf, typeset } from './paragraphs.ts';
import { plainText } from './pieces/card.ts';
import { slideRuns } from './slide-runs.ts';
import type { ProfileLayout } from './template-profile.ts';
import { smallestOn } from './type-scale.ts';

/** The same source may be given with a label before it, or with another first letter. */
const isSaid = (source: string, said: string): boolean =>
  said.toLowerCase().includes(source.trim().replace(/\.$/u, '').toLowerCase());

const sourceDrafts = (slide: Slide, size: number): ParagraphDraft[] => {
  const look = { colour: 'grey', spaceBefore: 2 } as const;
  const own = slide.blocks.filter(isSource);
  const said = own.map(({ runs }) => textOf(runs)).join(' ');
  return [
    ...own.map((block) => draft(block.id, slideRuns(block.runs), size, look)),
    ...slide.blocks.flatMap((block) =>
      block.kind === 'chart' && block.chart.source.trim() !== '' && !isSaid(block.chart.source, said)
        ? [draft(block.id, [{ kind: 'text', text: block.chart.source }], size, look)]
        : [],
    ),
  ];
};

/** What stands in the content of a slide, above its foot. */
export const withoutSources = ({ blocks }: Slide): Block[] => blocks.filter((block) => !isSource(block));

/** Where figures come from, at the foot of the slide. More than one line takes its room from the content. */
export const placedSources = (
  slide: Slide,
  layout: ProfileLayout,
  typesetter: Typesetter,
): { boxes: Box[]; blocks: Block[]; area: Area } => {
  const drafts = sourceDrafts(slide, smallestOn(typesetter.profile));
  const paragraphs = drafts.map((paragraph) => typeset(paragraph, layout.source.w, typesetter));
  const height = Math.min(layout.content.h / 2, gridCeiling(heightOf(paragraphs)));
  const more = Math.max(0, height - layout.source.h);
  const place = snapped({ ...layout.source, y: layout.source.y - more, h: layout.source.h + more });
  const first = drafts[0];
  return {
    boxes:
      first === undefined
        ? []
        : [{ ...plainText, ...place, blockId: first.blockId, anchor: 'bottom', paragraphs }],
    blocks: withoutSources(slide),
    area: snapped({ ...layout.content, h: layout.content.h - more }),
  };
};
