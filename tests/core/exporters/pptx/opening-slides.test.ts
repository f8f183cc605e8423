import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Deck, textOf } from '../../../../src/core/document/index.ts';
import { openedBase } from '../../../../src/core/exporters/pptx/base-package.ts';
import { readyBase } from '../../../../src/core/exporters/pptx/inspect-template.ts';
import { ourBaseFile } from '../../../../src/core/exporters/pptx/our-base-file.ts';
import { contrast, type LaidOutSlide, layoutDeck, measureText } from '../../../../src/core/layout/index.ts';
import { sampleDeck } from '../../../fixtures/sample-deck.ts';
import { CompanyFile, darkGermanFile } from './company-file.ts';

const layouts = /slideLayouts\/slideLayout\d+\.xml$/u;

/** Our file with its cover changed. */
const withCover = (change: (xml: string) => string): Uint8Array =>
  new CompanyFile().editAll(layouts, (xml) => (xml.includes(' type="title"') ? change(xml) : xml)).bytes();

const opened = (base: Uint8Array) => readyBase(openedBase(base));

const slidesOn = (base: Uint8Array, deck: Deck = sampleDeck): LaidOutSlide[] =>
  layoutDeck(deck, opened(base).profile, measureText).slides;

const roles = (slides: readonly LaidOutSlide[]): string[] => slides.map(({ layoutRole }) => layoutRole);

/** The words of a slide, a line each. */
const wordsOf = ({ title, boxes }: LaidOutSlide): string[] => [
  textOf(title.runs),
  ...boxes.flatMap((box) => (box.kind === 'text' ? box.paragraphs.map(({ runs }) => textOf(runs)) : [])),
];

/** On some of it no colour of the theme is read. */
const gradient =
  '<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="101030"/></a:gs><a:gs pos="100000"><a:srgbClr val="F0F0FF"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill><a:effectLst/></p:bgPr></p:bg>';
const onGradient = withCover((xml) =>
  xml.replace(/(<p:cSld[^>]*>)(?:<p:bg>.*?<\/p:bg>)?/su, `$1${gradient}`),
);

describe('a deck on a file with a cover', () => {
  it('begins with it: the case, what it is, whom it is for, who wrote it', () => {
    const [cover, ask] = slidesOn(ourBaseFile());
    if (cover === undefined) throw new Error('No slide');
    expect(wordsOf(cover)).toEqual([
      'Claim updates by text',
      'Board deck',
      'Internal: Board only · Northmoor Insurance & Sons · Board, 27 January 2027 · Edition 3',
      'Amira Osei',
    ]);
    expect([cover.number, cover.footer, cover.kicker]).toEqual([1, null, null]);
    expect(ask?.number).toBe(2);
  });

  it('leaves lines out where there is no room for them, the last first, and a title that is too long', () => {
    const low = withCover((xml) =>
      xml.replace(/(type="subTitle".*?<a:ext cx="\d+" cy=")\d+/su, `$1${Math.round(0.45 * 914_400)}`),
    );
    const [cover] = slidesOn(low);
    expect(cover === undefined ? [] : wordsOf(cover)).toEqual(['Claim updates by text', 'Board deck']);
    const long = { ...sampleDeck, title: 'Texts at every milestone of every claim '.repeat(12) };
    expect(roles(slidesOn(ourBaseFile(), long))).not.toContain('cover');
  });

  it('has a head before its appendix, once, and none where it has no appendix', () => {
    const slides = slidesOn(ourBaseFile());
    const at = roles(slides).indexOf('divider');
    expect(slides[at] === undefined ? [] : wordsOf(slides[at])).toEqual(['Appendix']);
    expect(slides[at + 1]?.part).toBe('Appendix');
    expect(roles(slides).filter((role) => role === 'divider')).toHaveLength(1);
    const main = { ...sampleDeck, slides: sampleDeck.slides.filter(({ part }) => part !== 'Appendix') };
    expect(roles(slidesOn(ourBaseFile(), main))).not.toContain('divider');
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
  });

  it('takes no layout that its slides of words stand on', () => {
    // The only layout for a title and text is a section head, whose text has most of the slide.
    const shared = new CompanyFile()
      .editAll(layouts, (xml) => xml.replace(/type="obj"/gu, 'type="cust"'))
      .editAll(layouts, (xml) =>
        xml.includes(' type="secHead"')
          ? xml.replace(
              /(type="body".*?<a:off [^>]*>)<a:ext [^>]*>/su,
              '$1<a:ext cx="10000000" cy="4000000"/>',
            )
          : xml
              .replace(/ type="body" idx="1"/gu, ' type="pic" idx="1"')
              .replace(/<p:ph idx="1"/gu, '<p:ph type="pic" idx="1"'),
      )
      .bytes();
    const { content, divider } = opened(shared).profile.layouts;
    expect(content.body).not.toBeNull();
    expect(divider?.part).not.toBe(content.part);
  });

  it('begins as it is told where a file has none, or an upright one, or one half beside the slide', () => {
    for (const base of [
      withCover((xml) =>
        xml.replace(' type="title"', ' type="cust"').replace(/type="(?:ctrTitle|subTitle)"/gu, 'type="body"'),
      ),
      withCover((xml) => xml.replace(/(type="ctrTitle".*?<a:bodyPr)/su, '$1 vert="vert"')),
      withCover((xml) => xml.replace(/(type="ctrTitle".*?<a:off x=")\d+/su, '$112000000')),
    ])
      expect(roles(slidesOn(base))).not.toContain('cover');
  });
});

describe('what is read on a cover', () => {
  const panelOf = (base: Uint8Array): string | undefined => {
    const { base: ready, profile } = opened(base);
    const xml = strFromU8(ready.parts.get(profile.layouts.cover?.part ?? '') ?? new Uint8Array());
    return /name="Panel \d+".*?<\/p:sp>/su.exec(xml)?.[0];
  };

  it('stands on a panel where it cannot be read, and on none where it is read', () => {
    expect(panelOf(ourBaseFile())).toBeUndefined();
    expect(panelOf(darkGermanFile())).toBeUndefined();
    expect(panelOf(onGradient)).toContain('<a:schemeClr val="bg1"');
  });

  it('has a colour of the theme where its own cannot be read', () => {
    const pale = withCover((xml) =>
      xml.replace(
        /(type="ctrTitle".*?)<a:lstStyle\/>/su,
        '$1<a:lstStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="F0F0F0"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>',
      ),
    );
    const { titleStyle } = opened(pale).profile.layouts.cover ?? {};
    expect(contrast(titleStyle?.colour.hex ?? 'FFFFFF', 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });
});
