import { describe, expect, it } from 'vitest';
import type { Block, Deck, Run, Slide, SlideLayout } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import type { Box, LaidOutSlide, TemplateProfile } from '../../../src/core/layout/index.ts';
import { layoutDeck, layoutFor, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { sampleCharts } from '../../fixtures/sample-charts.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';
import { narrowProfile } from './profiles.ts';
import {
  expectInside,
  expectReadable,
  expectSound,
  expectTold,
  heightOfWords,
  paragraphsOf,
} from './slide-checks.ts';

const words = (text: string): Run[] => [{ kind: 'text', text }];
const body = (text: string, id = 's/1'): Block => ({
  id,
  kind: 'paragraph',
  role: 'body',
  runs: words(text),
});
const listOf = (texts: string[], id = 's/2'): Block => ({
  id,
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ runs: words(text), items: [] })),
});

const slideOf = (blocks: Block[], layout: SlideLayout = 'text', title = 'Texts cut calls'): Slide => ({
  id: 's',
  section: 's',
  part: 'Part',
  layout,
  title: words(title),
  blocks,
  notes: [],
});
/** At 28 points in two lines, the second of which would be a single word. */
const NARROWED = 'The goal for the claims satisfaction score is 75; today it stands at 61 points';

const deckOf = (slides: Slide[]): Deck => ({ ...sampleDeck, slides });
const laidOut = (blocks: Block[], layout?: SlideLayout, title?: string): LaidOutSlide => {
  const [slide] = layoutDeck(deckOf([slideOf(blocks, layout, title)]), ourProfile, measureText).slides;
  if (slide === undefined) throw new Error('No slide');
  return slide;
};

const top = ({ title, layoutRole }: LaidOutSlide): number => {
  const { content, risesTo } = layoutFor(ourProfile, layoutRole);
  return risesTo !== null && title.mostLines === 1 ? risesTo : content.y;
};

describe('layoutDeck', () => {
  const deck = layoutDeck(sampleDeck, ourProfile, measureText);

  it('is plain data that survives a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
  });

  it('puts every box inside the slide and beside the others, with the room that its words take', () => {
    for (const slide of deck.slides) {
      expect(slide.fits).toBe(true);
      expect(slide.remarks).toEqual([]);
      expectSound(slide, ourProfile);
    }
  });

  it('begins under a claim where it would end in a wider font, which stands in where Georgia is missing', () => {
    const sure = laidOut([body('Text')], 'text', 'Texts cut calls');
    const near = laidOut(
      [body('Text')],
      'text',
      'Within one year, customers and staff meet a different service',
    );
    expect(sure.title.lines).toHaveLength(1);
    expect(near.title.lines).toHaveLength(1);
    expect(near.title.mostLines).toBe(2);
    expect(near.boxes[0]?.y ?? 0).toBeGreaterThan(sure.boxes[0]?.y ?? 9);
  });

  it('divides no slide because its claim is too long for a low place, and cuts no thought into words', () => {
    const low: TemplateProfile = {
      ...narrowProfile,
      layouts: Object.fromEntries(
        Object.entries(narrowProfile.layouts).map(([role, layout]) => [
          role,
          { ...layout, title: { ...layout.title, h: 0.4 } },
        ]),
      ) as TemplateProfile['layouts'],
    };
    const claim = 'Approve £320,000 one-off and £320,000 a year to text customers at every claim milestone';
    const { slides } = layoutDeck(
      deckOf([slideOf([body('The Board of Northlight Insurance is asked to approve this.')], 'text', claim)]),
      low,
      measureText,
    );
    expect(slides).toHaveLength(1);
    expect(slides[0]?.remarks[0]).toContain('holds more than fits');
  });

  it('loses no word of any block', () => {
    for (const { id, blocks, title } of sampleDeck.slides)
      expectTold(
        blocks,
        deck.slides.filter(({ slideId }) => slideId === id || slideId.startsWith(`${id}#`)),
        textOf(title),
      );
  });

  it('begins where the content begins, and leaves what is not needed white at the bottom', () => {
    for (const slide of deck.slides) {
      const first = Math.min(...slide.boxes.map(({ y }) => y));
      expect(Math.abs(first - top(slide))).toBeLessThan(0.06);
      const cards = slide.boxes.flatMap((box) => (box.kind === 'text' && box.fill !== null ? [box] : []));
      // Cards beside each other are as high as the one with most words.
      for (const card of cards) {
        const beside = cards.filter(({ blockId }) => blockId === card.blockId);
        const words = Math.max(
          ...beside.map(({ paragraphs, inset }) => heightOfWords(paragraphs) + 2 * inset.down),
        );
        expect(card.h).toBeLessThanOrEqual(1.6 * words);
      }
      for (const box of slide.boxes)
        if (box.kind === 'table')
          for (const { cells, height } of box.rows) {
            const words = Math.max(...cells.map(({ paragraphs }) => heightOfWords(paragraphs)));
            expect(height).toBeLessThanOrEqual(words + 2 * box.inset.down + 0.18);
          }
    }
  });

  it('sets the claims of a deck in one size: 28 points when each fits two lines', () => {
    const plain = deck.slides.filter(({ layoutRole }) => layoutFor(ourProfile, layoutRole).ground === null);
    expect(plain).toHaveLength(deck.slides.length - 1);
    expect(new Set(plain.map(({ title }) => title.size))).toEqual(new Set([28]));
    for (const { title } of plain) expect(title.lines.length).toBeLessThanOrEqual(2);
  });

  it('sets the claim of the ask larger, in a panel of night', () => {
    const [ask] = deck.slides;
    expect(ask?.layoutRole).toBe('ask');
    expect(ask?.title.size).toBe(34);
    expect(ask?.kicker).toMatchObject({ paragraphs: [{ colour: 'lamp', capitals: true, size: 12 }] });
  });

  it('names the part over the claim, in capitals that are stored as they were written', () => {
    const [, goal] = deck.slides;
    const [name] = goal?.kicker?.paragraphs ?? [];
    expect(name).toMatchObject({ capitals: true, bold: true, size: 12, colour: 'accent' });
    expect(textOf(name?.runs ?? [])).toBe('Why now');
    expect(name?.lines.map(textOf)).toEqual(['WHY NOW']);
    for (const { kicker, title } of deck.slides)
      expect((kicker?.y ?? 0) + (kicker?.h ?? 9)).toBeLessThanOrEqual(title.y + 0.001);
    const [nameless] = layoutDeck(
      deckOf([{ ...slideOf([body('Words')]), part: ' ' }]),
      ourProfile,
      measureText,
    ).slides;
    expect(nameless?.kicker).toBeNull();
  });

  it.each([
    [NARROWED, 2, true],
    ['Texts cut calls', 1, false],
    [
      'One claim of many words that fills its first line to the brim and then has several more to say',
      2,
      false,
    ],
    [`A word that cannot be helped stands after this one: ${'long'.repeat(17)}`, 2, false],
  ])(
    'leaves no single word on the last line of “%s” where narrower lines help',
    (claim, count, isNarrowed) => {
      const { title } = laidOut([body('Words')], 'text', claim);
      const lines = title.lines.map((runs) => textOf(runs));
      expect(lines.join(' ')).toBe(claim);
      expect(lines).toHaveLength(count);
      expect(title.narrowed > 0).toBe(isNarrowed);
      if (isNarrowed) expect(lines.at(-1)).toMatch(/\S \S/u);
    },
  );

  const amount = (text: string): Run => ({
    kind: 'value',
    text,
    path: 'figures.net-benefit',
    value: 1_516_000,
    format: 'money',
  });
  const claimed = (before: string, after: string, layout: SlideLayout): string[] => {
    const title = [...words(before), amount('£1.52 million'), ...words(after)];
    const slide = { ...slideOf([body('Words')], layout), title };
    const [laid] = layoutDeck(deckOf([slide]), ourProfile, measureText).slides;
    return laid?.title.lines.map((line) => textOf(line)) ?? [];
  };

  it('keeps an amount of a claim on one line', () => {
    expect(
      claimed('Benefits of £3.18 million less costs of £1.66 million leave ', ' over four years', 'text'),
    ).toEqual([
      'Benefits of £3.18 million less costs of £1.66 million leave',
      '£1.52\u00a0million over four years',
    ]);
  });

  it.each(['ask', 'vote', 'story', 'text', 'cards'] as const)(
    'tears no amount of a claim on %s',
    (layout) => {
      for (const before of [
        'Release ',
        'We ask for ',
        'The Board is asked to approve ',
        'Please approve today ',
      ])
        for (const after of ['', ' one-off', ' one-off for texts at five milestones of every claim'])
          expect(claimed(before, after, layout).join(' | ')).toContain('£1.52\u00a0million');
    },
  );

  it('names its blocks, so that the preview can lead to them', () => {
    const ids = deck.slides.flatMap(({ boxes }) =>
      boxes.flatMap((box) => [box.blockId, ...paragraphsOf(box).map(({ blockId }) => blockId)]),
    );
    expect(ids).toContain('ask/1');
    expect(ids).toContain('goal/3');
    expect(ids.every((id) => id !== '')).toBe(true);
  });

  it('keeps the origin of a value in its lines', () => {
    const [ask] = deck.slides;
    expect(ask?.title.lines.flat()).toContainEqual(
      expect.objectContaining({ kind: 'value', path: 'figures.one-off' }),
    );
  });

  it('chooses colours that can be read on what is behind them, on night too', () => {
    for (const slide of deck.slides) expectReadable(slide, ourProfile);
  });

  it('reads from top to bottom, what stands in a panel of night first', () => {
    for (const { boxes, layoutRole } of deck.slides) {
      const { content } = layoutFor(ourProfile, layoutRole);
      const isBeside = ({ x }: Box): boolean => x >= content.x - 0.05;
      const before = boxes.findIndex(isBeside);
      expect(boxes.slice(before).every(isBeside)).toBe(true);
      for (const part of [boxes.slice(0, before), boxes.slice(before)])
        part
          .slice(1)
          .forEach((box, index) => expect(box.y).toBeGreaterThanOrEqual((part[index]?.y ?? 0) - 0.31));
    }
  });

  it('says organisation, meeting, class and edition at the foot of every slide, and not what the deck is called', () => {
    for (const { footer, numberBox } of deck.slides) {
      expect(footer?.text).toBe(
        'Internal: Board only · Northmoor Insurance & Sons · Board, 27 January 2027 · Edition 3',
      );
      expect(numberBox.x + numberBox.w).toBeLessThanOrEqual(12.9);
    }
    const footer = 'Internal: Board only · Edition 3';
    expect(layoutDeck({ ...sampleDeck, footer }, ourProfile, measureText).slides[0]?.footer?.text).toBe(
      footer,
    );
  });
});

describe('a slide with much to say', () => {
  const sentence =
    'Customers rang 384,000 times in 2026 to ask where their claim was, and each call took six and a half minutes. ';

  it('steps down to 16 and 14 points', () => {
    const sizes = [4, 17, 22].map((times) => {
      const slide = laidOut([body(sentence.repeat(times))]);
      expect(slide.fits).toBe(true);
      expect(slide.remarks).toEqual([]);
      expectSound(slide, ourProfile);
      return slide.boxes.flatMap(paragraphsOf)[0]?.size;
    });
    expect(sizes).toEqual([18, 16, 14]);
  });

  it('goes on over other slides at the end of a sentence, and sets nothing below 14 points for it', () => {
    const blocks = [body(sentence.repeat(60))];
    const { slides } = layoutDeck(deckOf([slideOf(blocks)]), ourProfile, measureText);
    expect(slides.length).toBeGreaterThan(2);
    expectTold(blocks, slides);
    for (const slide of slides) {
      expect(slide.remarks).toEqual([]);
      expectSound(slide, ourProfile);
      const words = slide.boxes.flatMap(paragraphsOf).map(({ runs }) => textOf(runs).trim());
      expect(words.every((each) => each.startsWith('Customers') && each.endsWith('half minutes.'))).toBe(
        true,
      );
    }
  });

  /** A number with a note, which no slide can divide. */
  const noted = (times: number): Block => ({
    id: 's/1',
    kind: 'figures',
    items: [{ value: words('£1'), label: words('a claim'), note: words(sentence.repeat(times)) }],
  });

  it('sets what cannot be divided at 12 points, and says so', () => {
    const slide = laidOut([noted(24)]);
    expect(slide.fits).toBe(true);
    expect(slide.remarks).toEqual([
      'The text of the slide “Texts cut calls” had to be set at 12 points to fit. Fewer words would read better.',
    ]);
    expectSound(slide, ourProfile);
  });

  it('says when it does not fit, keeps every word, and stays inside the slide', () => {
    const blocks = [noted(60)];
    const { slides } = layoutDeck(deckOf([slideOf(blocks)]), ourProfile, measureText);
    expect(slides).toHaveLength(1);
    expect(slides[0]?.fits).toBe(false);
    expect(slides[0]?.remarks).toEqual([
      'The slide “Texts cut calls” holds more than fits. Shorten it, or make it two slides.',
    ]);
    for (const slide of slides) expectInside(slide, ourProfile);
    expectTold(blocks, slides);
  });

  it('keeps a table at 14 points and goes on over another slide', () => {
    const table: Block = {
      id: 's/3',
      kind: 'table',
      look: 'data',
      caption: [],
      columns: [
        { title: words('Year'), align: 'start' },
        { title: words('£000'), align: 'end' },
      ],
      rows: Array.from({ length: 30 }, (_, row) => ({
        cells: [words(`Year ${row}`), words('1,000')],
        role: 'plain' as const,
      })),
    };
    const { slides } = layoutDeck(deckOf([slideOf([table], 'table')]), ourProfile, measureText);
    expect(slides).toHaveLength(3);
    expectTold([table], slides);
    for (const slide of slides) {
      expectSound(slide, ourProfile);
      expect(new Set(slide.boxes.flatMap(paragraphsOf).map(({ size }) => size))).toEqual(new Set([14]));
      expect(
        slide.boxes
          .flatMap(paragraphsOf)
          .slice(0, 2)
          .map(({ runs }) => textOf(runs)),
      ).toEqual(['Year', '£000']);
    }
  });
});

describe('a slide with little to say', () => {
  it.each(['chart', 'chart-left', 'table', 'columns', 'text', 'cards', 'roadmap', 'close'] as const)(
    'sets one sentence as any other on %s, and leaves the rest white',
    (layout) => {
      const slide = laidOut([body('We need three decisions today.')], layout);
      expect(slide.boxes.flatMap(paragraphsOf).map(({ size }) => size)).toEqual([18]);
      expect(slide.boxes[0]?.y).toBeCloseTo(top(slide), 1);
      expect(slide.boxes[0]?.h).toBeLessThan(0.5);
    },
  );

  it('sets larger what carries the meaning, and nothing else', () => {
    const blocks: Block[] = [
      { id: 's/1', kind: 'paragraph', role: 'lead', runs: words('We need three decisions today.') },
      body('Each is taken by itself.', 's/2'),
      { id: 's/3', kind: 'figures', items: [{ value: words('£1'), label: words('a claim'), note: [] }] },
    ];
    expect(
      laidOut(blocks)
        .boxes.flatMap(paragraphsOf)
        .map(({ size }) => size),
    ).toEqual([28, 18, 44, 14]);
  });

  it('puts a list without a card into the placeholder for text', () => {
    const slide = laidOut([listOf(Array.from({ length: 7 }, () => 'A point that the board should know of'))]);
    expect(slide.layoutRole).toBe('content');
    expect(slide.boxes).toHaveLength(1);
    expect(slide.boxes[0]).toMatchObject({ kind: 'text', placeholder: 'body' });
  });
});

describe('the kinds of blocks', () => {
  it('says a footnote after the text, as a slide has no foot', () => {
    const slide = laidOut([
      {
        id: 's/1',
        kind: 'paragraph',
        role: 'body',
        runs: [
          ...words('Nine in ten'),
          { kind: 'footnote', number: 1, runs: words('P10') },
          ...words(' agree.'),
        ],
      },
    ]);
    expect(slide.boxes.flatMap(paragraphsOf).map(({ runs }) => textOf(runs))).toEqual([
      'Nine in ten (P10) agree.',
    ]);
  });

  it('draws a gate as a filled diamond and a step as a ring, on one line', () => {
    const { boxes } = laidOut([
      {
        id: 's/1',
        kind: 'timeline',
        items: [
          { when: words('May'), what: words('Build'), note: [], gate: false },
          { when: words('June'), what: words('Decide'), note: [], gate: true },
        ],
      },
    ]);
    const shapes = boxes.flatMap((box) => (box.kind === 'shape' ? [box] : []));
    expect(shapes.map(({ shape, fill }) => [shape, fill])).toEqual(
      expect.arrayContaining([
        ['ellipse', 'background'],
        ['line', null],
        ['diamond', 'adverse'],
      ]),
    );
    expect(new Set(shapes.map(({ y, h }) => Math.round((y + h / 2) * 100))).size).toBe(1);
  });

  it('never stretches a picture', () => {
    const slide = laidOut([
      {
        id: 's/1',
        kind: 'image',
        data: '',
        width: 300,
        height: 100,
        alternative: 'A picture of a text',
        caption: [],
      },
    ]);
    const [picture] = slide.boxes;
    expect((picture?.w ?? 0) / (picture?.h ?? 1)).toBeCloseTo(3, 1);
  });

  it('gives a chart its message and key numbers as a text alternative', () => {
    for (const chart of sampleCharts) {
      const slide = laidOut([{ id: 's/1', kind: 'chart', chart, caption: [] }], 'chart');
      const found = slide.boxes.find(({ kind }) => kind === 'chart');
      expect(found?.alternative.startsWith(chart.message)).toBe(true);
      expect(found?.h).toBeGreaterThan(3);
    }
  });

  it('makes equal columns that begin on one line', () => {
    const slide = laidOut(
      ['One', 'Two', 'Three'].map((text, index) => body(`${text} thing to know`, `s/${index}`)),
      'columns',
    );
    expect(new Set(slide.boxes.map(({ y, h }) => `${y}/${h}`)).size).toBe(1);
    expect(slide.boxes).toHaveLength(3);
  });

  it.each([5, 6, 7, 9])('shares the places of four columns among %d', (count) => {
    const blocks = Array.from({ length: count }, (_, index) => body(`Thing${index} to know`, `s/${index}`));
    const slide = laidOut(blocks, 'columns');
    expectSound(slide, ourProfile);
    expectTold(blocks, [slide]);
    expect(new Set(slide.boxes.map(({ x }) => x)).size).toBe(4);
    const paragraphs = slide.boxes.flatMap(paragraphsOf).map(({ blockId }) => blockId);
    expect(paragraphs).toEqual(blocks.map(({ id }) => id));
  });
});
