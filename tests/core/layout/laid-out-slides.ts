import type { Block, Deck, SlideLayout } from '../../../src/core/document/index.ts';
import type { LaidOutSlide, TemplateProfile } from '../../../src/core/layout/index.ts';
import { layoutDeck, layoutFor, measureText } from '../../../src/core/layout/index.ts';
import { composedLayout } from '../../../src/core/layout/layouts/compose-layout.ts';
import { layouts } from '../../../src/core/layout/layouts/index.ts';
import { usualScale } from '../../../src/core/layout/type-scale.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';
import { english, samples, words } from './sample-shapes.ts';

/** The claim of every slide made here. */
export const claim = 'Texts cut calls by a third';

/** The slides, one or several, on which the blocks of one slide stand. */
export const laidOut = (
  blocks: readonly Block[],
  layout: SlideLayout,
  profile: TemplateProfile,
  language = 'en-GB',
): LaidOutSlide[] => {
  const slide = { id: 's', section: 's', part: 'Part', title: words(claim), notes: [] };
  const deck: Deck = { ...sampleDeck, language, slides: [{ ...slide, layout, blocks: [...blocks] }] };
  return layoutDeck(deck, profile, measureText).slides;
};

/** The share of its content's height that a slide needs at the usual sizes. */
const fullnessOf = (blocks: readonly Block[], layout: SlideLayout, profile: TemplateProfile): number => {
  const definition = layouts[layout];
  const place = layoutFor(profile, definition.role);
  const context = {
    profile,
    measure: measureText,
    scale: usualScale,
    claim,
    isNarrow: place.content.w < 9.5,
    language: 'en-GB',
  } as const;
  const attempt = composedLayout(definition, blocks, place.content, place.ground, context);
  if (attempt === null) throw new Error(`The blocks are not of the shape ${layout}.`);
  return attempt.fullness;
};

/** Blocks of a shape that need about so much of the height: as many words as come next to it. */
export const blocksOfFullness = (
  fullness: number,
  layout: SlideLayout,
  profile: TemplateProfile,
): Block[] => {
  const items = fullness < 0.5 ? 2 : fullness < 1 ? 3 : 4;
  const blocks = (count: number): Block[] => samples[layout]({ items, words: count }, english);
  let [least, most] = [1, 80];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fullnessOf(blocks(middle), layout, profile) <= fullness) least = middle;
    else most = middle;
  }
  return blocks(fullness > 1 ? most : least);
};
