import { describe, expect, it } from 'vitest';
import { pptx } from '../../../src/core/exporters/pptx/index.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import { PackageFile } from '../../core/exporters/office/package-file.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';
import { deckPackage } from './deck.ts';
import { axesOf } from './texts.ts';

const { bytes } = await pptx.write(sampleDeck, { base: null, createdAt: '2027-01-12T09:30:00Z' });

describe('what a PowerPoint file says of its slides', () => {
  it('is where title, footer and number stand, as the layout has them', () => {
    const { slides, emptyPlaces } = deckPackage(bytes);
    expect(slides).toHaveLength(sampleDeck.slides.length);
    expect(slides.every(({ title }) => title !== null && title.top < 120)).toBe(true);
    expect(slides.every(({ furniture }) => furniture.some(({ top }) => top > 480))).toBe(true);
    expect(slides.every(({ across }) => across.left < 60 && across.right > 900)).toBe(true);
    expect(slides.some(({ pieces }) => pieces.length > 0)).toBe(true);
    expect(emptyPlaces).toEqual([]);
  });

  it('is a place that nobody filled, by its slide', () => {
    const empty =
      '<p:sp><p:nvSpPr><p:cNvPr id="900" name="Empty"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="7"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>';
    const spoiled = new PackageFile(unzipped(bytes))
      .before('ppt/slides/slide4.xml', '</p:spTree>', empty)
      .bytes();
    expect(deckPackage(spoiled).emptyPlaces).toEqual([{ page: 4, says: 'an empty place of kind body' }]);
  });

  it('is where its master says something by itself', () => {
    const stamp =
      '<p:sp><p:nvSpPr><p:cNvPr id="900" name="Stamp"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="9144000" y="5486400"/><a:ext cx="914400" cy="457200"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>Draft</a:t></a:r></a:p></p:txBody></p:sp>';
    const stamped = new PackageFile(unzipped(bytes))
      .before('ppt/slideMasters/slideMaster1.xml', '</p:spTree>', stamp)
      .bytes();
    const box = { left: 720, top: 432, right: 792, bottom: 468 };
    expect(deckPackage(stamped).slides.every(({ furniture }) => furniture.length > 0)).toBe(true);
    expect(deckPackage(stamped).slides[1]?.furniture).toContainEqual(box);
    expect(deckPackage(bytes).slides[1]?.furniture).not.toContainEqual(box);
  });

  it('is the labels of its axes, in their order', () => {
    expect(axesOf(unzipped(bytes)).some((axis) => axis.slice(0, 4).join() === '0,1,2,3')).toBe(true);
  });
});
