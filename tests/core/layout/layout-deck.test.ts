import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Deck, Run, Slide, SlideLayout } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import type { Area, Box, LaidOutSlide, Paragraph } from '../../../src/core/layout/index.ts';
import { contrast, layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { sampleCharts } from '../../fixtures/sample-charts.ts';
import { sampleDeck } from '../../fixtures/sample-deck.ts';

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
const deckOf = (slides: Slide[]): Deck => ({ ...sampleDeck, slides });
const laidOut = (blocks: Block[], layout?: SlideLayout, title?: string): LaidOutSlide => {
  const [slide] = layoutDeck(deckOf([slideOf(blocks, layout, title)]), ourProfile, measureText).slides;
  if (slide === undefined) throw new Error('No slide');
  return slide;
};

const paragraphsOf = (box: Box): Paragraph[] => {
  if (box.kind === 'text') return box.paragraphs;
  return box.kind === 'table'
    ? box.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    : [];
};
const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { lines, size, lineHeight, spaceBefore }, index) =>
      sum + (lines.length * size * lineHeight + (index === 0 ? 0 : spaceBefore)) / 72,
    0,
  );

const overlap = (one: Area, other: Area): boolean =>
  one.x + 0.01 < other.x + other.w &&
  other.x + 0.01 < one.x + one.w &&
  one.y + 0.01 < other.y + other.h &&
  other.y + 0.01 < one.y + one.h;

const expectInside = ({ boxes, title }: LaidOutSlide): void => {
  for (const box of [...boxes, title]) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.w).toBeLessThanOrEqual(ourProfile.width + 0.001);
    expect(box.y + box.h).toBeLessThanOrEqual(ourProfile.height + 0.001);
  }
};

const expectApart = ({ boxes, title }: LaidOutSlide): void => {
  const shown = [title, ...boxes.filter(({ decorative }) => !decorative)];
  shown.forEach((one, index) => {
    for (const other of shown.slice(index + 1)) expect(overlap(one, other)).toBe(false);
  });
};

/** What layout promises of a slide that fits. */
const expectRoom = ({ boxes }: LaidOutSlide): void => {
  for (const box of boxes) {
    if (box.kind === 'text')
      expect(heightOf(box.paragraphs) + 2 * box.inset.down).toBeLessThanOrEqual(box.h + 0.02);
    if (box.kind === 'table')
      for (const row of box.rows)
        for (const { paragraphs } of row.cells)
          expect(heightOf(paragraphs) + 2 * box.inset.down).toBeLessThanOrEqual(row.height + 0.02);
  }
};

const hex = (token: keyof typeof ourProfile.colours): string => ourProfile.colours[token].hex;

const reach = ({ boxes }: LaidOutSlide): number => {
  const { content } = ourProfile.layouts['title-only'];
  return (Math.max(...boxes.map(({ y, h }) => y + h)) - content.y) / content.h;
};

describe('layoutDeck', () => {
  const deck = layoutDeck(sampleDeck, ourProfile, measureText);

  it('is plain data that survives a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
  });

  it('puts every box on the grid, inside the slide and beside the others', () => {
    for (const slide of deck.slides) {
      expect(slide.fits).toBe(true);
      expectInside(slide);
      expectApart(slide);
      expectRoom(slide);
      for (const { x, y } of slide.boxes)
        for (const place of [x, y]) expect(Math.abs(place * 20 - Math.round(place * 20))).toBeLessThan(1e-6);
    }
  });

  it('fills at least 60% of the body zone on every slide', () => {
    for (const slide of deck.slides) expect(reach(slide)).toBeGreaterThanOrEqual(0.6);
  });

  it('sets nothing under 12 points, and words outside tables and captions from 14', () => {
    for (const { boxes } of deck.slides)
      for (const box of boxes)
        for (const { size } of paragraphsOf(box)) expect(size).toBeGreaterThanOrEqual(12);
  });

  it('sets the claims of a deck in one size: 28 points when each fits two lines', () => {
    expect(new Set(deck.slides.map(({ title }) => title.size))).toEqual(new Set([28]));
    for (const { title } of deck.slides) expect(title.lines.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['The goal for the claims satisfaction score is 75; today it stands at 61', 2, true],
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

  it('keeps an amount of a claim on one line', () => {
    const text = (part: string): Run => ({ kind: 'text', text: part });
    const amount: Run = {
      kind: 'value',
      text: '£1.52 million',
      path: 'figures.net-benefit',
      value: 1_516_000,
      format: 'money',
    };
    const slide = slideOf([body('Words')]);
    const title = [
      text('Benefits of £3.18 million less costs of £1.66 million leave '),
      amount,
      text(' over four years'),
    ];
    const [laid] = layoutDeck(deckOf([{ ...slide, title }]), ourProfile, measureText).slides;
    expect(laid?.title.lines.map((runs) => textOf(runs))).toEqual([
      'Benefits of £3.18 million less costs of £1.66 million leave',
      '£1.52 million over four years',
    ]);
  });

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

  it('chooses colours that can be read on what is behind them', () => {
    for (const { boxes } of deck.slides)
      for (const box of boxes) {
        const behind = box.kind === 'text' && box.fill !== null ? hex(box.fill) : hex('background');
        if (box.kind === 'text')
          for (const { colour } of box.paragraphs)
            expect(contrast(hex(colour), behind)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('reads from top to bottom', () => {
    for (const { boxes } of deck.slides)
      boxes
        .slice(1)
        .forEach((box, index) => expect(box.y).toBeGreaterThanOrEqual((boxes[index]?.y ?? 0) - 0.31));
  });

  it('says what the deck is about, classification and edition at the foot of every slide', () => {
    for (const { footer, numberBox } of deck.slides) {
      expect(footer?.text).toMatch(
        /^(?:Claim updates by text · )?Internal: Board only · Northmoor .* Edition 3$/,
      );
      expect(numberBox.x + numberBox.w).toBeLessThanOrEqual(12.9);
    }
  });
});

describe('a slide with much to say', () => {
  const sentence =
    'Customers rang 384,000 times in 2026 to ask where their claim was, and each call took six and a half minutes. ';

  it('steps down to 16 and 14 points before it says that it does not fit', () => {
    const sizes = [4, 17, 22].map((times) => {
      const slide = laidOut([body(sentence.repeat(times))]);
      expect(slide.fits).toBe(true);
      expectRoom(slide);
      return slide.boxes.flatMap(paragraphsOf)[0]?.size;
    });
    expect(sizes).toEqual([24, 16, 14]);
  });

  it('says so when it does not fit, keeps every word, and stays inside the slide', () => {
    const slide = laidOut([body(sentence.repeat(60))]);
    expect(slide.fits).toBe(false);
    expect(slide.remarks).toEqual([
      'The slide “Texts cut calls” holds more than fits. Shorten it, or make it two slides.',
    ]);
    expect(slide.boxes.flatMap(paragraphsOf).flatMap(({ runs }) => runs).length).toBe(1);
    expectInside(slide);
  });

  it('says when text had to be set at 14 points', () => {
    expect(laidOut([body(sentence.repeat(22))]).remarks[0]).toMatch(/set at 14 points/);
  });

  it('sets a table down to 12 points, never smaller', () => {
    const table: Block = {
      id: 's/3',
      kind: 'table',
      look: 'data',
      caption: [],
      columns: [
        { title: words('Year'), align: 'start' },
        { title: words('£000'), align: 'end' },
      ],
      rows: Array.from({ length: 15 }, (_, row) => ({
        cells: [words(`Year ${row}`), words('1,000')],
        role: 'plain' as const,
      })),
    };
    const slide = laidOut([table], 'table');
    expect(slide.fits).toBe(true);
    expect(slide.boxes.flatMap(paragraphsOf)[0]?.size).toBeLessThan(14);
    const long = { ...table, rows: [...table.rows, ...table.rows] };
    expect(laidOut([long], 'table').boxes.flatMap(paragraphsOf)[0]?.size).toBeGreaterThanOrEqual(12);
  });
});

describe('a slide with little to say', () => {
  it.each(['ask', 'chart', 'chart-left', 'table', 'columns', 'text'] as const)(
    'sets one sentence large on %s',
    (layout) => {
      const slide = laidOut([body('We need three decisions today.')], layout);
      expect(slide.boxes.flatMap(paragraphsOf)[0]?.size).toBe(24);
      expect(reach(slide)).toBeGreaterThanOrEqual(0.6);
    },
  );

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

  it('draws a gate as a diamond and a phase as a chevron', () => {
    const timeline = laidOut([
      {
        id: 's/1',
        kind: 'timeline',
        items: [
          { when: words('May'), what: words('Build'), note: [], gate: false },
          { when: words('June'), what: words('Decide'), note: [], gate: true },
        ],
      },
    ]);
    expect(timeline.boxes.flatMap((box) => (box.kind === 'shape' ? [box.shape] : []))).toEqual([
      'chevron',
      'diamond',
    ]);
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

  it('leaves the name of the deck away where the claim says it', () => {
    const named = (claim: string) =>
      layoutDeck(
        { ...sampleDeck, slides: [{ ...sampleDeck.slides[0]!, title: [{ kind: 'text', text: claim }] }] },
        ourProfile,
        measureText,
      ).slides[0]?.footer?.text ?? '';
    expect(named('What happens next')).toMatch(/^Claim updates by text · /u);
    expect(named('Claim updates by text: what happens next')).not.toMatch(/Claim updates/u);
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
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
const runs = text.map(words);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    id: fc.constant('p'),
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom('body' as const, 'lead' as const, 'source' as const),
    runs,
  }),
  fc.record({
    id: fc.constant('l'),
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      runs.map((each) => ({ runs: each, items: [] })),
      { maxLength: 8 },
    ),
  }),
  fc.record({
    id: fc.constant('f'),
    kind: fc.constant('figures' as const),
    items: fc.array(fc.record({ value: runs, label: runs, note: runs }), { maxLength: 8 }),
  }),
  fc.record({ id: fc.constant('q'), kind: fc.constant('quote' as const), runs, by: runs }),
  fc.record({
    id: fc.constant('t'),
    kind: fc.constant('timeline' as const),
    items: fc.array(fc.record({ when: runs, what: runs, note: runs, gate: fc.boolean() }), { maxLength: 9 }),
  }),
  fc.record({
    id: fc.constant('c'),
    kind: fc.constant('chart' as const),
    chart: fc.constantFrom(...sampleCharts),
    caption: runs,
  }),
  fc.record({
    id: fc.constant('m'),
    kind: fc.constant('matrix' as const),
    across: runs,
    up: runs,
    cells: fc.array(fc.record({ title: runs, items: fc.array(runs, { maxLength: 4 }) }), {
      minLength: 4,
      maxLength: 4,
    }),
  }),
  fc.record({
    id: fc.constant('b'),
    kind: fc.constant('table' as const),
    look: fc.constant('data' as const),
    caption: runs,
    columns: fc.array(fc.record({ title: runs, align: fc.constantFrom('start' as const, 'end' as const) }), {
      minLength: 1,
      maxLength: 6,
    }),
    rows: fc.array(
      fc.record({
        cells: fc.array(runs, { maxLength: 6 }),
        role: fc.constantFrom('plain' as const, 'total' as const),
      }),
      { maxLength: 12 },
    ),
  }),
);
const layouts = fc.constantFrom<SlideLayout>('ask', 'chart', 'chart-left', 'table', 'columns', 'text');

describe('any slide', () => {
  it('stays inside, keeps its boxes apart and fits its text, or says that it does not fit', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), layouts, text, (blocks, layout, title) => {
        const slide = laidOut(blocks, layout, title);
        expectInside(slide);
        if (!slide.fits) {
          expect(slide.remarks).toHaveLength(1);
          return;
        }
        expectApart(slide);
        expectRoom(slide);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
