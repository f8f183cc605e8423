import { describe, expect, it } from 'vitest';
import { openedBase } from '../../../../src/core/exporters/pptx/base-package.ts';
import { pptx } from '../../../../src/core/exporters/pptx/index.ts';
import { readyBase } from '../../../../src/core/exporters/pptx/inspect-template.ts';
import { packageFaults } from '../../../../src/core/exporters/office/self-check.ts';
import { overlap } from '../../../../src/core/layout/index.ts';
import { sampleDeck } from '../../../fixtures/sample-deck.ts';
import { tooPale } from '../../../rendered/package/coloured-text.ts';
import { textsOfDeck } from '../../../rendered/package/deck-contrast.ts';
import { companyDecks } from './company-decks.ts';
import { CompanyFile } from './company-file.ts';
import { openedDeck } from './opened-deck.ts';

const deck = { ...sampleDeck, slides: sampleDeck.slides.slice(0, 4) };

const written = async (name: string) => {
  const base = companyDecks[name]?.make().bytes() ?? null;
  return pptx.write(deck, { base, createdAt: '2027-01-12T09:30:00Z' });
};

/** The slides that have a foot. */
const afterCover = ({ bytes }: { bytes: Uint8Array }) => openedDeck(bytes).slides.slice(1);

const profileOf = (file: CompanyFile) => readyBase(openedBase(file.bytes())).profile;

const made = (name: string) => {
  const found = companyDecks[name];
  if (found === undefined) throw new Error(`No ${name}`);
  return profileOf(found.make());
};

describe('a company’s file with', () => {
  it.each(Object.keys(companyDecks))('%s carries a sound deck of which every word is read', async (name) => {
    const { bytes } = await written(name);
    expect(packageFaults(bytes)).toEqual([]);
    expect(tooPale(textsOfDeck(bytes))).toEqual([]);
    // Of what lies on a picture no ground is known, and no text is found: a panel must lie between.
    const slides = new Set(textsOfDeck(bytes).map(({ slide }) => slide));
    expect(slides.size).toBe(openedDeck(bytes).slides.length);
  });
});

describe('what is read of a company’s file', () => {
  it('is the master that its own slides use, and the first where it has none', async () => {
    const two = companyDecks['two masters, of which its slides use the second']?.make();
    if (two === undefined) throw new Error('No file');
    const base = openedBase(two.bytes());
    expect([...base.uses.values()]).toEqual([6]);
    const { layouts } = readyBase(base).profile;
    expect(base.parts.has(layouts['title-only'].part)).toBe(true);
    const rels = new TextDecoder().decode(
      base.parts.get(
        layouts['title-only'].part.replace('slideLayouts/', 'slideLayouts/_rels/').concat('.rels'),
      ),
    );
    expect(rels).toContain('slideMaster2.xml');
    expect(made('three masters that are alike').layouts['title-only'].part).toBe(
      'ppt/slideLayouts/slideLayout1.xml',
    );
  });

  it('is a panel where words cannot be read, and none where they can', () => {
    const said =
      'Words could not be read on what the company file draws under them; on our slides a panel lies between.';
    expect(made('a picture behind everything').remarks).toContain(said);
    expect(made('a gradient from dark to light').remarks).toContain(said);
    expect(made('black text on dark brown').remarks).not.toContain(said);
    expect(made('a title in a dark band, white, over a light slide').remarks).not.toContain(said);
  });

  it('keeps a title’s own colour where it is read, and takes another of the theme where it is not', () => {
    expect(
      made('a title in a dark band, white, over a light slide').layouts['title-only'].titleStyle.colour.hex,
    ).toBe('FFFFFF');
    expect(made('a white title on white').layouts['title-only'].titleStyle.colour.hex).toBe('16202B');
  });

  it('keeps content off a photograph at the side', () => {
    const { content } = made('a photograph over half of the slide').layouts['title-only'];
    expect(content.x + content.w).toBeLessThanOrEqual(13.333);
    expect(content.w * content.h).toBeGreaterThan(0.3 * 13.333 * 7.5);
  });

  it('has its foot above or beside a logo, and no panel over it', () => {
    for (const [name, mark] of [
      ['a logo in the middle of the foot', { x: 5, y: 6.85, w: 3, h: 0.5 }],
      ['a logo at the right of the foot', { x: 11, y: 6.85, w: 2, h: 0.5 }],
    ] as const) {
      const { layouts, remarks } = made(name);
      const { footer, number, content } = layouts['title-only'];
      for (const { area } of [footer, number]) {
        expect(overlap(area, mark), name).toBe(false);
        expect(area.y).toBeGreaterThanOrEqual(content.y + content.h);
      }
      expect(remarks.join(' ')).not.toContain('panel');
    }
  });

  it('sets a title that says its size only in its prompt at that size', () => {
    expect(
      made('titles set by the words that stand in them, as LibreOffice saves them').layouts['title-only']
        .titleStyle.size,
    ).toBe(44);
  });

  it('puts a title at the top where the file has none there', () => {
    for (const name of ['a title that stands upright at the side', 'no title anywhere']) {
      const { title } = made(name).layouts['title-only'];
      expect(title.w).toBeGreaterThan(11);
      expect(title.y).toBeLessThan(1);
    }
  });

  it('leaves what is drawn under a title free, however short the claim', async () => {
    const { clearFrom, content } = made('a bar under the title').layouts['title-only'];
    expect(clearFrom).toBeGreaterThanOrEqual(1.51);
    expect(content.y).toBeGreaterThanOrEqual(clearFrom);
    const tops = openedDeck((await written('a bar under the title')).bytes).slides.flatMap(({ xml }) =>
      [...xml.matchAll(/<a:off x="\d+" y="(\d+)"/gu)].map(([, y]) => Number(y) / 914_400),
    );
    expect(tops.filter((top) => top > 0.8 && top < 1.5)).toEqual([]);
  });

  it('writes the colour of a number on each slide where the file’s own is pale', async () => {
    const name = 'a number that is pale where the master says it';
    for (const { xml } of afterCover(await written(name)))
      expect(xml).toMatch(/type="sldNum".*?<a:rPr[^>]*><a:solidFill>/u);
    for (const { xml } of openedDeck((await written('a bar under the title')).bytes).slides)
      expect(xml).not.toMatch(/type="sldNum"[^]*?type="slidenum"><a:rPr[^>]*><a:solidFill>/u);
  });

  it('does not count the slides twice', async () => {
    const { bytes } = await written('a number of the slide in a circle of its own');
    for (const { xml } of openedDeck(bytes).slides) expect(xml).not.toContain('type="sldNum"');
    for (const { xml } of afterCover(await written('no place for a footer')))
      expect(xml).toContain('type="sldNum"');
  });

  it('is drawn in the size of its slides: as many of them, and nothing under twelve points', async () => {
    const usual = openedDeck((await written('a white title on white')).bytes).slides.length;
    for (const name of ['slides of ten inches by five and a half', 'slides of twenty inches']) {
      const { slides } = openedDeck((await written(name)).bytes);
      expect(slides.length).toBeLessThanOrEqual(usual + 2);
      const sizes = slides.flatMap(({ xml }) =>
        [...xml.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    }
  });

  it('refuses slides that are too low for a claim in a sentence that says what to choose', () => {
    const low = new CompanyFile().edit('ppt/presentation.xml', (xml) =>
      xml.replace(/<p:sldSz[^>]*>/u, '<p:sldSz cx="9144000" cy="1828800"/>'),
    );
    expect(() => profileOf(low)).toThrow(
      /10\.0 by 2\.0 inches, too small .* set a slide size of 16:9 or 4:3/u,
    );
  });
});
