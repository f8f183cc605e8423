import { describe, expect, it } from 'vitest';
import type { SlideLayout } from '../../../src/core/document/index.ts';
import { blocksOfFullness, claim, laidOut } from './laid-out-slides.ts';
import { profiles } from './profiles.ts';
import { samples } from './sample-shapes.ts';
import { expectReadable, expectSound, expectTold } from './slide-checks.ts';

const names = Object.keys(samples) as SlideLayout[];

describe.each(names)('%s', (layout) => {
  describe.each(profiles)('on a base that is %s', (_, profile) => {
    it.each([0.3, 0.7, 1, 1.2])('holds content of fullness %d', (fullness) => {
      const blocks = blocksOfFullness(fullness, layout, profile);
      const slides = laidOut(blocks, layout, profile);
      expect(slides.map(({ fits }) => fits)).toEqual(slides.map(() => true));
      for (const slide of slides) {
        expectSound(slide, profile);
        expectReadable(slide, profile);
      }
      expectTold(blocks, slides, claim);
    });
  });
});
