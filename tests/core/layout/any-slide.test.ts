import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ListItem, Run, SlideLayout } from '../../../src/core/document/index.ts';
import { slideLayouts, textOf } from '../../../src/core/document/index.ts';
import { sampleCharts } from '../../fixtures/sample-charts.ts';
import { greyPicture } from '../../fixtures/sample-deck.ts';
import { laidOut } from './laid-out-slides.ts';
import { profiles } from './profiles.ts';
import { words } from './sample-shapes.ts';
import { expectApart, expectInside, expectReadable, expectRoom, expectTold } from './slide-checks.ts';

const vocabulary = ['we', 'text', 'customers', 'Schadenregulierung', '£1.52', 'حالة', 'per-claim'];
const runs: fc.Arbitrary<Run[]> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(words) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...vocabulary), { maxLength: 24 })
      .map((each) => words(each.join(' '))),
  },
  { weight: 1, arbitrary: fc.constant<Run[]>([]) },
);
/** A day of three years, as values have it. */
const date: fc.Arbitrary<Run[]> = fc.integer({ min: 0, max: 1000 }).map((day) => {
  const value = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
  return [{ kind: 'value', text: `by ${value}`, path: 'plan.date', value, format: 'date' }];
});

const under = (inner: fc.Arbitrary<ListItem[]>): fc.Arbitrary<ListItem> => fc.record({ runs, items: inner });
const item = under(fc.array(under(fc.array(under(fc.constant([])), { maxLength: 2 })), { maxLength: 4 }));

const paragraph = fc.record({
  id: fc.constant('p'),
  kind: fc.constant('paragraph' as const),
  role: fc.constantFrom('body' as const, 'lead' as const, 'source' as const),
  runs,
});
const list = fc.record({
  id: fc.constant('l'),
  kind: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(item, { maxLength: 5 }),
});
const heading = fc.record({
  id: fc.constant('h'),
  kind: fc.constant('heading' as const),
  level: fc.constant(3 as const),
  runs,
});
const figures = fc.record({
  id: fc.constant('f'),
  kind: fc.constant('figures' as const),
  items: fc.array(fc.record({ value: runs, label: runs, note: runs }), { maxLength: 6 }),
});
const quote = fc.record({ id: fc.constant('q'), kind: fc.constant('quote' as const), runs, by: runs });
const callout = fc.record({
  id: fc.constant('k'),
  kind: fc.constant('callout' as const),
  role: fc.constantFrom('ask' as const, 'note' as const, 'caution' as const),
  title: runs,
  blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 3 }),
});
const timeline = fc.record({
  id: fc.constant('t'),
  kind: fc.constant('timeline' as const),
  items: fc
    .constantFrom(runs, date, date)
    .chain((when) =>
      fc.array(fc.record({ when, what: runs, note: runs, gate: fc.boolean() }), { maxLength: 7 }),
    ),
});
const chart = fc.record({
  id: fc.constant('c'),
  kind: fc.constant('chart' as const),
  chart: fc.constantFrom(...sampleCharts),
  caption: runs,
});
const image = fc.record({
  id: fc.constant('i'),
  kind: fc.constant('image' as const),
  data: fc.constant(greyPicture),
  width: fc.integer({ min: 10, max: 400 }),
  height: fc.integer({ min: 10, max: 400 }),
  alternative: fc.constant('A picture in one grey'),
  caption: runs,
});
const matrix = fc.record({
  id: fc.constant('m'),
  kind: fc.constant('matrix' as const),
  across: runs,
  up: runs,
  cells: fc.array(fc.record({ title: runs, items: fc.array(runs, { maxLength: 4 }) }), {
    minLength: 4,
    maxLength: 4,
  }),
});
const table = fc
  .record({
    columns: fc.array(fc.record({ title: runs, align: fc.constantFrom('start' as const, 'end' as const) }), {
      minLength: 1,
      maxLength: 7,
    }),
    first: fc.constantFrom(runs, date),
    caption: runs,
  })
  .chain(({ columns, first, caption }) =>
    fc.record({
      id: fc.constant('b'),
      kind: fc.constant('table' as const),
      look: fc.constant('data' as const),
      caption: fc.constant(caption),
      columns: fc.constant(columns),
      rows: fc.array(
        fc.record({
          cells: fc
            .tuple(first, fc.array(runs, { maxLength: columns.length - 1 }))
            .map(([one, others]) => [one, ...others]),
          role: fc.constantFrom('plain' as const, 'chosen' as const, 'total' as const),
        }),
        { maxLength: 6 },
      ),
    }),
  );

const block = fc.oneof<fc.Arbitrary<Block>[]>(
  paragraph,
  list,
  heading,
  figures,
  quote,
  callout,
  timeline,
  chart,
  image,
  matrix,
  table,
);

/** What a shape is for, so that it is not only its fallback which is tried. */
const core: Partial<Record<SlideLayout, readonly fc.Arbitrary<Block>[]>> = {
  ask: [callout, figures],
  vote: [callout, list],
  spine: [figures],
  lanes: [list],
  'hero-number': [figures, quote],
  scale: [chart],
  'chart-rail': [chart, figures],
  'chart-left': [chart],
  rows: [table, chart],
  quad: [table],
  cards: [table],
  worries: [table],
  'plot-list': [chart, list],
  needed: [table, timeline],
  roadmap: [timeline],
  dated: [table],
  story: [paragraph, figures],
  close: [figures, timeline],
};

/** Blocks of one kind have one id, and stand on a slide once. */
const blocksFor = (layout: SlideLayout): fc.Arbitrary<Block[]> =>
  fc
    .tuple(fc.tuple(...(core[layout] ?? [])), fc.array(block, { maxLength: 3 }))
    .map(([own, others]) => [
      ...new Map([...others, ...own].toReversed().map((each) => [each.id, each])).values(),
    ]);

const slide = fc
  .constantFrom(...(Object.keys(slideLayouts) as SlideLayout[]))
  .chain((layout) => fc.record({ layout: fc.constant(layout), blocks: blocksFor(layout) }));
const someProfile = fc.constantFrom(...profiles.map(([, profile]) => profile));

describe('any slide', () => {
  it('stays inside, loses no word, keeps words apart and gives them room, or says that it does not fit', () => {
    fc.assert(
      fc.property(slide, someProfile, ({ layout, blocks }, profile) => {
        const slides = laidOut(blocks, layout, profile);
        for (const each of slides) {
          expectInside(each, profile);
          expectReadable(each, profile);
          if (!each.fits) {
            expect(each.remarks).toHaveLength(1);
            continue;
          }
          expectApart(each, profile);
          expectRoom(each, profile);
        }
        expectTold(blocks, slides, textOf(slides[0]?.title.runs ?? []));
      }),
      {
        seed: -602366968,
        path: '33:1:0:0:0',
        endOnFailure: true,
        numRuns: 1000,
        interruptAfterTimeLimit: 20000,
        markInterruptAsFailure: false,
      },
    );
  });
});
