import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Deck, SlideLayout } from '../../../../src/core/document/index.ts';
import { ExportRefusal } from '../../../../src/core/exporters/exporter.ts';
import { packageFaults } from '../../../../src/core/exporters/office/self-check.ts';
import { pptx, templateProfile } from '../../../../src/core/exporters/pptx/index.ts';
import { emu } from '../../../../src/core/exporters/pptx/namespaces.ts';
import { ourBaseFile } from '../../../../src/core/exporters/pptx/our-base-file.ts';
import { unzipped } from '../../../../src/core/files/zip.ts';
import { contrast, ourProfile } from '../../../../src/core/layout/index.ts';
import { sampleDeck } from '../../../fixtures/sample-deck.ts';
import { claim, laidOut } from '../../layout/laid-out-slides.ts';
import { english, samples } from '../../layout/sample-shapes.ts';
import { expectReadable, expectSound, expectTold } from '../../layout/slide-checks.ts';
import { CompanyFile, darkGermanFile, templateWithSamples } from './company-file.ts';
import { openedDeck, textIn } from './opened-deck.ts';

/** Whole decks are written here, on computers that do other things as well. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const write = async (base: Uint8Array, deck: Deck = sampleDeck) =>
  pptx.write(deck, { base, createdAt: '2027-01-12T09:30:00Z' });

const refusal = async (base: Uint8Array): Promise<string> => {
  try {
    await write(base);
  } catch (error) {
    if (error instanceof ExportRefusal) return error.message;
    throw error;
  }
  return 'written';
};

describe('templateProfile', () => {
  it('finds in our own base file what previews use, but for what only our own profile knows', () => {
    const found = templateProfile(ourBaseFile());
    const { layouts, colours, ...whole } = ourProfile;
    expect(found).toMatchObject(whole);
    for (const role of ['title-only', 'content'] as const) {
      const { part, name, title, titleStyle, footer, number, body } = layouts[role];
      expect(found.layouts[role]).toMatchObject({ part, name, title, titleStyle, footer, number, body });
      for (const place of ['content', 'source', 'kicker'] as const)
        for (const side of ['x', 'y', 'w', 'h'] as const) {
          const ours = layouts[role][place]?.[side] ?? Number.NaN;
          expect(Math.abs((found.layouts[role][place]?.[side] ?? Number.NaN) - ours)).toBeLessThan(0.21);
        }
    }
    for (const token of [
      'background',
      'ink',
      'accent',
      'adverse',
      'rule',
      'tint',
      'atint',
      'on-accent',
    ] as const)
      expect(found.colours[token]).toEqual(colours[token]);
  });

  it('takes a file for a company’s own, ours too: no night, and content under the whole place of the claim', () => {
    for (const base of [ourBaseFile(), darkGermanFile()]) {
      const { layouts } = templateProfile(base);
      expect(Object.keys(layouts)).toEqual(['title-only', 'content', 'cover', 'divider']);
      for (const { ground, risesTo } of Object.values(layouts))
        expect([ground, risesTo]).toEqual([null, null]);
    }
  });

  it('has a line for the name of the part only where the file leaves room above its title', () => {
    const raised = new CompanyFile()
      .edit('ppt/slideMasters/slideMaster1.xml', (xml) =>
        xml.replace(`y="${emu(ourProfile.layouts['title-only'].title.y)}"`, `y="${emu(0.3)}"`),
      )
      .bytes();
    expect(templateProfile(ourBaseFile()).layouts['title-only'].kicker).toMatchObject({ y: 0.31, h: 0.22 });
    expect(templateProfile(raised).layouts['title-only'].kicker).toBeNull();
  });

  it('finds layouts by type and placeholders, not by their names', () => {
    const profile = templateProfile(darkGermanFile());
    expect(profile.layouts['title-only']).toMatchObject({
      part: 'ppt/slideLayouts/slideLayout1.xml',
      name: 'Nur Titel',
    });
    expect(profile.layouts.content.body).toEqual({ index: '1' });
    expect(profile.fonts).toEqual({ heading: 'Segoe UI', body: 'Segoe UI' });
  });

  it('knows the size of the slide and keeps content off what the master draws', () => {
    const profile = templateProfile(darkGermanFile());
    expect([profile.width, profile.height]).toEqual([10, 7.5]);
    const { content } = profile.layouts['title-only'];
    expect(content.x).toBeGreaterThanOrEqual(1.6);
    expect(content.x + content.w).toBeLessThanOrEqual(9.601);
  });

  it('takes colours as the master maps them, and only such as can be read', () => {
    const { colours, remarks } = templateProfile(darkGermanFile());
    const dark = ourProfile.colours.ink.hex;
    expect(colours.background.hex).toBe(dark);
    expect(colours.ink.hex).toBe('FFFFFF');
    for (const token of ['ink', 'accent', 'adverse', 'grey'] as const)
      expect(contrast(colours[token].hex, dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['on-accent'].hex, colours.accent.hex)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'tint', 'atint'] as const)
      for (const token of ['ink', 'accent', 'grey'] as const)
        expect(contrast(colours[token].hex, colours[ground].hex)).toBeGreaterThanOrEqual(4.5);
    for (const token of ['on-night', 'lamp', 'mist'] as const)
      expect(contrast(colours[token].hex, colours.night.hex)).toBeGreaterThanOrEqual(4.5);
    expect(remarks).toEqual([
      'The first accent colour of the company file is too weak to be read on its background; a stronger one is used.',
    ]);
  });

  it('uses a layout with text when there is none with only a title, and says so', () => {
    const base = new CompanyFile()
      .editAll(/slideLayouts\/slideLayout\d\.xml$/u, (xml) => xml.replace('type="titleOnly"', 'type="title"'))
      .edit('ppt/slideLayouts/slideLayout1.xml', (xml) =>
        xml.replace('type="title"/>', 'type="body" idx="7"/>'),
      )
      .bytes();
    const { layouts, remarks } = templateProfile(base);
    expect(layouts['title-only'].name).toBe('Claim and text');
    expect(remarks).toEqual([
      'The company file has no layout with only a title; “Claim and text” is used instead.',
    ]);
  });
});

describe('slides of every shape', () => {
  it.each([
    ['a dark file of four to three', darkGermanFile],
    ['our own file as a company’s', ourBaseFile],
  ])('are sound and can be read on %s', (_, base) => {
    const profile = templateProfile(base());
    for (const layout of Object.keys(samples) as SlideLayout[]) {
      const blocks = samples[layout]({ items: 3, words: 8 }, english);
      const slides = laidOut(blocks, layout, profile);
      expectTold(blocks, slides, claim);
      for (const slide of slides) {
        expect(slide.fits).toBe(true);
        expectSound(slide, profile);
        expectReadable(slide, profile);
      }
    }
  });
});

describe('a deck on a company’s file', () => {
  it('has the size, masters and theme of that file, and its slides fit', async () => {
    const { bytes } = await write(darkGermanFile());
    expect(packageFaults(bytes)).toEqual([]);
    const deck = openedDeck(bytes);
    expect(deck.text('ppt/presentation.xml')).toContain('cx="9144000" cy="6858000"');
    expect(deck.text('ppt/theme/theme1.xml')).toContain('Segoe UI');
    // Fifteen that are told, the cover, and what stands before the appendix.
    expect(deck.slides).toHaveLength(17);
  });

  it('sets a claim smaller than the layout’s 44 points, by its size alone', async () => {
    const [, first] = openedDeck((await write(darkGermanFile())).bytes).slides;
    expect(first?.xml).toMatch(/<p:ph type="title"\/>.*?<a:rPr lang="en-GB" sz="2[0-8]00"/su);
  });

  it('begins on the file’s own cover, and its appendix on the head of a part, each in its places', async () => {
    const { slides } = openedDeck((await write(ourBaseFile())).bytes);
    const cover = slides[0]?.root;
    expect(cover === undefined ? '' : textIn(cover)).toMatch(
      /^Claim updates by textBoard deckInternal: Board only · .*Edition 3Amira Osei$/u,
    );
    const divider = slides.find(({ root }) => textIn(root) === 'Appendix');
    expect([slides[0]?.xml, divider?.xml].map((xml) => /<p:ph type="\w+"/u.exec(xml ?? '')?.[0])).toEqual([
      '<p:ph type="ctrTitle"',
      '<p:ph type="title"',
    ]);
    expect(slides[0]?.xml).toContain('<p:ph type="subTitle" idx="1"/>');
    // What is at the foot of the others stands on neither.
    for (const xml of [slides[0]?.xml, divider?.xml]) expect(xml).not.toMatch(/type="(?:ftr|sldNum)"/u);
  });

  it('takes nothing along from sample slides, tags, sections, links and properties', async () => {
    const base = templateWithSamples();
    expect(unzipped(base).has('ppt/slides/slide1.xml')).toBe(true);
    const { bytes } = await write(base);
    expect(packageFaults(bytes)).toEqual([]);
    for (const [path, content] of unzipped(bytes)) {
      expect(path).not.toMatch(/tags|comments|thumbnail/u);
      expect(strFromU8(content)).not.toMatch(/takeover|Southmoor|rIdTag|rIdPicture|p:transition/iu);
    }
  });

  it('makes a presentation of a template', async () => {
    const { bytes } = await write(templateWithSamples());
    const types = openedDeck(bytes).text('[Content_Types].xml');
    expect(types).toContain('presentationml.presentation.main+xml');
    expect(types).not.toContain('template.main+xml');
  });

  it('does not change a deck that is put on its own masters again', async () => {
    const once = (await write(ourBaseFile())).bytes;
    const twice = (await write(once)).bytes;
    expect(packageFaults(twice)).toEqual([]);
    const [one, two] = [openedDeck(once), openedDeck(twice)];
    expect([...two.parts.keys()].toSorted()).toEqual([...one.parts.keys()].toSorted());
    two.slides.forEach(({ xml }, index) => expect(xml).toBe(one.slides[index]?.xml));
  });
});

describe('a base file that cannot be used is refused in one sentence', () => {
  const compound = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
  ]);

  it.each([
    ['encrypted', compound, /password/],
    ['no zip', strToU8('%PDF-1.7'.repeat(20)), /not a zip or Office file/],
    [
      'with macros',
      new CompanyFile().add('ppt/vbaProject.bin', 'x', 'application/vnd.ms-office.vbaProject').bytes(),
      /macros/,
    ],
    [
      'a Word file',
      new CompanyFile()
        .edit('[Content_Types].xml', (xml) =>
          xml.replace('presentationml.presentation.main', 'wordprocessingml.document.main'),
        )
        .bytes(),
      /not a PowerPoint file/,
    ],
    [
      'with a document type',
      new CompanyFile()
        .edit('ppt/theme/theme1.xml', (xml) =>
          xml.replace('<a:theme', '<!DOCTYPE x [<!ENTITY y "z">]><a:theme'),
        )
        .bytes(),
      /entities/,
    ],
    [
      'of ten inches by two',
      new CompanyFile()
        .edit('ppt/presentation.xml', (xml) =>
          xml.replace(/<p:sldSz[^>]*>/u, '<p:sldSz cx="9144000" cy="1828800"/>'),
        )
        .bytes(),
      /too small for a claim/,
    ],
    [
      'Strict',
      new CompanyFile()
        .edit('ppt/presentation.xml', (xml) =>
          xml.replaceAll(
            'http://schemas.openxmlformats.org/presentationml/2006/main',
            'http://purl.oclc.org/ooxml/presentationml/main',
          ),
        )
        .bytes(),
      /Strict/,
    ],
  ])('%s', async (_, bytes, words) => {
    const message = await refusal(bytes);
    expect(message).toMatch(words);
    expect(message).not.toMatch(/undefined|Error|ppt\//);
  });
});
