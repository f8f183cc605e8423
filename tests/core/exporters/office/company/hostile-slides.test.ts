import { beforeAll, describe, expect, it } from 'vitest';
import { pptx } from '../../../../../src/core/exporters/pptx/index.ts';
import { unzippedParts } from '../../../../../src/core/exporters/office/zip-parts.ts';
import { sampleDeck } from '../../../../fixtures/sample-deck.ts';
import { hostileSlides, slidesFile } from './hostile-slides.ts';
import { createdAt, outcomeOf } from './outcome.ts';

const deck = { ...sampleDeck, slides: sampleDeck.slides.slice(0, 2) };

describe('a hostile PowerPoint file is refused in a sentence, or harmless in the deck', () => {
  beforeAll(async () => {
    expect(await outcomeOf(pptx, deck, slidesFile().bytes())).toMatchObject({
      refusal: null,
      faults: [],
      remarks: [],
    });
  });

  it.each(Object.entries(hostileSlides))('with %s', async (_, { make, refused, said }) => {
    const { refusal, faults, remarks, time } = await outcomeOf(pptx, deck, make(slidesFile()).bytes());
    expect(faults).toEqual([]);
    if (refused !== undefined) expect(refusal).toMatch(refused);
    else expect(refusal).toBeNull();
    if (said !== undefined) expect(remarks.join(' ')).toMatch(said);
    // What else the machine does costs processor time too: the better of two counts.
    const better = time < 1500 ? time : (await outcomeOf(pptx, deck, make(slidesFile()).bytes())).time;
    expect(better).toBeLessThan(1500);
  });

  it.each(['a film from a server', 'a drawing with a script', 'pictures named as programs'])(
    'keeps the picture of %s',
    async (name) => {
      const base = hostileSlides[name]?.make(slidesFile()).bytes() ?? null;
      const { bytes } = await pptx.write(deck, { base, createdAt });
      expect([...unzippedParts(bytes).keys()]).toContain('ppt/media/image1.png');
    },
  );

  it('keeps a company’s own address on its master', async () => {
    const base = hostileSlides['a click with a sound']?.make(slidesFile()).bytes() ?? null;
    const { bytes } = await pptx.write(deck, { base, createdAt });
    const rels = unzippedParts(bytes).get('ppt/slideMasters/_rels/slideMaster1.xml.rels');
    expect(new TextDecoder().decode(rels)).toContain('https://acme.example');
  });
});
