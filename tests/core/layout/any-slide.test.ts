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

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom('we', 'text', 'customers', 'Schadenregulierung', '£1.52', 'حالة', 'per-claim'), {
      maxLength: 24,
    })
    .map((each) => each.join(' ')),
);
const runs: fc.Arbitrary<Run[]> = fc.oneof(
  { weight: 6, arbitrary: text.map(words) },
  { weight: 1, arbitrary: fc.constant<Run[]>([]) },
);
/** A day of three years, as values have it. */
const date: fc.Arbitrary<Run[]> = fc.integer({ min: 0, max: 1000 }).map((day) => {
  const value = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
  return [{ kind: 'value', text: `by ${value}`, path: 'plan.date', value, format: 'date' }];
});
const item: fc.Arbitrary<ListItem> = fc.record({
  runs,
  items: fc.array(
    fc.record({
      runs,
      items: fc.array(
        runs.map((each): ListItem => ({ runs: each, items: [] })),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  ),
});
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
  items: fc.array(item, { maxLength: 6 }),
});

const block = fc
  .oneof<fc.Arbitrary<Block>[]>(
    paragraph,
    list,
    fc.record({
      id: fc.constant('h'),
      kind: fc.constant('heading' as const),
      level: fc.constant(3 as const),
      runs,
    }),
    fc.record({
      id: fc.constant('f'),
      kind: fc.constant('figures' as const),
      items: fc.array(fc.record({ value: runs, label: runs, note: runs }), { maxLength: 8 }),
    }),
    fc.record({ id: fc.constant('q'), kind: fc.constant('quote' as const), runs, by: runs }),
    fc.record({
      id: fc.constant('k'),
      kind: fc.constant('callout' as const),
      role: fc.constantFrom('ask' as const, 'note' as const, 'caution' as const),
      title: runs,
      blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 3 }),
    }),
    fc.record({
      id: fc.constant('t'),
      kind: fc.constant('timeline' as const),
      items: fc
        .constantFrom(runs, date)
        .chain((when) =>
          fc.array(fc.record({ when, what: runs, note: runs, gate: fc.boolean() }), { maxLength: 8 }),
        ),
    }),
    fc.record({
      id: fc.constant('c'),
      kind: fc.constant('chart' as const),
      chart: fc.constantFrom(...sampleCharts),
      caption: runs,
    }),
    fc.record({
      id: fc.constant('i'),
      kind: fc.constant('image' as const),
      data: fc.constant(greyPicture),
      width: fc.integer({ min: 10, max: 400 }),
      height: fc.integer({ min: 10, max: 400 }),
      alternative: fc.constant('A picture in one grey'),
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
      columns: fc.array(
        fc.record({ title: runs, align: fc.constantFrom('start' as const, 'end' as const) }),
        {
          minLength: 1,
          maxLength: 7,
        },
      ),
      rows: fc.constantFrom(runs, date).chain((first) =>
        fc.array(
          fc.record({
            cells: fc.tuple(first, fc.array(runs, { maxLength: 6 })).map(([one, others]) => [one, ...others]),
            role: fc.constantFrom('plain' as const, 'chosen' as const, 'total' as const),
          }),
          { maxLength: 8 },
        ),
      ),
    }),
  )
  .map((each): Block =>
    // A cell stands in a column: what has none is no part of a table.
    each.kind === 'table'
      ? {
          ...each,
          rows: each.rows.map((row) => ({ ...row, cells: row.cells.slice(0, each.columns.length) })),
        }
      : each,
  );

/** Blocks of one kind have one id, so each kind of block has to stand on the slide once for its words to be counted. */
const blocks = fc.uniqueArray(block, { maxLength: 4, selector: ({ id }) => id });
const layouts = fc.constantFrom(...(Object.keys(slideLayouts) as SlideLayout[]));
const someProfile = fc.constantFrom(...profiles.map(([, profile]) => profile));

describe('any slide', () => {
  it('stays inside, loses no word, keeps words apart and gives them room, or says that it does not fit', () => {
    fc.assert(
      fc.property(blocks, layouts, someProfile, (content, layout, profile) => {
        const slides = laidOut(content, layout, profile);
        for (const slide of slides) {
          expectInside(slide, profile);
          expectReadable(slide, profile);
          if (!slide.fits) {
            expect(slide.remarks).toHaveLength(1);
            continue;
          }
          expectApart(slide, profile);
          expectRoom(slide, profile);
        }
        expectTold(content, slides, textOf(slides[0]?.title.runs ?? []));
      }),
      { numRuns: 1000, interruptAfterTimeLimit: 2000, markInterruptAsFailure: false },
    );
  });
});
