import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Run, Slide } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { type LaidOutSlide, layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { SlideView } from '../../../src/web/preview/slide-view.tsx';
import { sampleDeck } from '../../fixtures/sample-deck.ts';

const words = (text: string): Run[] => [{ kind: 'text', text }];
const laidOut = (slides: readonly Slide[], footer = sampleDeck.footer): LaidOutSlide[] =>
  layoutDeck({ ...sampleDeck, footer, slides: [...slides] }, ourProfile, measureText).slides;
const drawn = (slide: LaidOutSlide | undefined, profile = ourProfile): string => {
  if (slide === undefined) throw new Error('No slide');
  return renderToStaticMarkup(<SlideView locale="en-GB" profile={profile} slide={slide} />);
};
const slideOf = (layout: Slide['layout'], blocks: Block[]): Slide => ({
  id: 's',
  section: 's',
  part: 'What it is worth',
  layout,
  title: words('Texts cut calls'),
  blocks,
  notes: [],
});
const drawnOf = (layout: Slide['layout'], blocks: Block[]): string =>
  drawn(laidOut([slideOf(layout, blocks)])[0]);
const hex = (token: keyof typeof ourProfile.colours): string => `#${ourProfile.colours[token].hex}`;

const linesOf = (html: string): string[] =>
  [...html.matchAll(/<text[^>]*>(.*?)<\/text>/gsu)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]+>/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x27;', '’'),
  );

const story = slideOf('story', [
  { id: 's/1', kind: 'paragraph', role: 'lead', runs: words('She rang eleven times.') },
  {
    id: 's/2',
    kind: 'figures',
    items: [
      { value: words('3'), label: words('calls before'), note: [] },
      { value: words('2'), label: words('texts now'), note: [] },
    ],
  },
]);

describe('a slide in the preview', () => {
  it('says every line of every box where the layout breaks it, and the claim, the part and the foot', () => {
    for (const slide of laidOut(sampleDeck.slides)) {
      const lines = linesOf(drawn(slide));
      const paragraphs = [...(slide.kicker === null ? [] : [slide.kicker]), ...slide.boxes].flatMap((box) =>
        box.kind === 'text'
          ? box.paragraphs
          : box.kind === 'table'
            ? box.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
            : [],
      );
      for (const { lines: broken } of paragraphs)
        for (const line of broken) expect(lines).toContain(textOf(line));
      for (const line of slide.title.lines) expect(lines).toContain(textOf(line));
      for (const line of slide.footer?.lines ?? []) expect(lines).toContain(line);
      expect(lines).toContain(slide.numberBox.text);
    }
  });

  it('sets the name of the part in capitals, with space between them', () => {
    const html = drawnOf('text', [{ id: 's/1', kind: 'paragraph', role: 'body', runs: words('Words') }]);
    expect(html).toMatch(
      new RegExp(`<g [^>]*fill="${hex('accent')}"[^>]*letter-spacing="1"[^>]*>.*?WHAT IT IS WORTH`, 'u'),
    );
  });

  it('draws the night of a panel and of a whole slide, in inches of 72 points', () => {
    const night = (html: string): string[] =>
      [...html.matchAll(/<rect [^>]*>/gu)]
        .map(([rect]) => rect)
        .filter((rect) => rect.includes(hex('night')));
    const [ask] = laidOut(sampleDeck.slides);
    expect(night(drawn(ask))).toEqual([
      expect.stringMatching(/height="540" width="374.40*\d*" x="0" y="0"/u),
    ]);
    expect(night(drawn(laidOut([story])[0]))).toEqual([expect.stringMatching(/width="959.97\d*"/u)]);
    expect(night(drawn(laidOut(sampleDeck.slides)[1]))).toEqual([]);
  });

  it('draws dots on night as rings and filled', () => {
    const html = drawn(laidOut([story])[0]);
    expect(html.match(new RegExp(`fill="none" stroke="${hex('lamp')}"`, 'gu'))).toHaveLength(3);
    expect(html.match(new RegExp(`<path[^>]*fill="${hex('on-night')}"`, 'gu'))).toHaveLength(2);
  });

  it('dashes the way of today, and draws the way afterwards solid', () => {
    const lane = (name: string) => ({
      runs: words(name),
      items: [1, 2, 3].map((step) => ({ runs: words(`Step ${step}`), items: [] })),
    });
    const html = drawnOf('lanes', [
      { id: 's/1', kind: 'list', ordered: false, items: [lane('Today'), lane('Afterwards')] },
    ]);
    expect(html.match(/stroke-dasharray="6 4"/gu)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`stroke="${hex('grey')}" stroke-dasharray`, 'u'));
  });

  it('draws an arrow with its head from one number to the next', () => {
    const html = drawnOf('close', [
      {
        id: 's/1',
        kind: 'figures',
        items: [
          { value: words('61'), label: words('today'), note: [] },
          { value: words('75'), label: words('in 2028'), note: [] },
        ],
      },
    ]);
    const heads = [...html.matchAll(/<path d="M([\d.]+) ([\d.]+)l-[\d.]+ -[\d.]+v[\d.]+z" fill="([^"]+)"/gu)];
    expect(heads).toHaveLength(1);
    expect(heads[0]?.[3]).toBe(hex('accent'));
    const at = (text: string): number =>
      Number(new RegExp(`x="([\\d.]+)"[^>]*>(?:<tspan[^>]*>)?${text}<`, 'u').exec(html)?.[1]);
    expect(Number(heads[0]?.[1])).toBeGreaterThan(at('61'));
    expect(Number(heads[0]?.[1])).toBeLessThan(at('75'));
  });

  it('breaks a footer that is longer than its line, and sets each where it is aligned', () => {
    const [ask] = laidOut(sampleDeck.slides);
    expect(ask?.footer?.lines).toHaveLength(2);
    const footer = ask?.footer;
    if (footer == null) throw new Error('No footer');
    const place = (align: 'start' | 'middle' | 'end'): number => {
      const html = drawn({ ...ask!, footer: { ...footer, align } });
      return Number(/<text x="([\d.]+)" y="[\d.]+">Internal/u.exec(html)?.[1]);
    };
    expect(place('start')).toBeCloseTo(footer.x * 72);
    expect(place('middle')).toBeCloseTo((footer.x + footer.w / 2) * 72);
    expect(place('end')).toBeCloseTo((footer.x + footer.w) * 72);
  });
});
