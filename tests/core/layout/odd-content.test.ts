import { describe, expect, it } from 'vitest';
import type { Block, ListBlock, SlideLayout } from '../../../src/core/document/index.ts';
import type { TemplateProfile } from '../../../src/core/layout/index.ts';
import { ourProfile } from '../../../src/core/layout/index.ts';
import { sampleCharts } from '../../fixtures/sample-charts.ts';
import { claim, laidOut } from './laid-out-slides.ts';
import { darkProfile, narrowProfile, profiles } from './profiles.ts';
import { english, samples, table, words, type Writer } from './sample-shapes.ts';
import { expectReadable, expectSound, expectTold, paragraphsOf, shown } from './slide-checks.ts';

const names = Object.keys(samples) as SlideLayout[];

const expectDrawn = (
  blocks: readonly Block[],
  layout: SlideLayout,
  profile: TemplateProfile,
  language = 'en-GB',
): ReturnType<typeof laidOut> => {
  const slides = laidOut(blocks, layout, profile, language);
  // Many words are worth a remark; that they do not fit would be another.
  const ofFit = slides.flatMap(({ remarks }) =>
    remarks.filter((remark) => !/carries \d+ well|stand in its notes/u.test(remark)),
  );
  expect(ofFit).toEqual([]);
  for (const slide of slides) {
    expectSound(slide, profile);
    expectReadable(slide, profile);
  }
  expectTold(blocks, slides, claim);
  return slides;
};

/** German sentences of the same meaning stand about a third longer, in fewer and longer words. */
const german: Writer = (count, place) =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? `Text${place}`
      : ([
          'Schadenregulierung',
          'der',
          'Kundenzufriedenheit',
          'innerhalb',
          'Wiederholungsanrufe',
          'und',
          'Statusmitteilung',
          'die',
          'Bearbeitungsdauer',
        ][(index + place) % 9] ?? ''),
  ).join(' ');

const arabic: Writer = (count, place) =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? `نص${place}`
      : (['يريد', 'العملاء', 'معرفة', 'حالة', 'المطالبة', 'الآن'][(index + place) % 6] ?? ''),
  ).join(' ');

const endless: Writer = (count, place) =>
  Array.from({ length: Math.ceil(count / 4) }, (_, index) =>
    `Wort${place}x${index}${'donaudampfschifffahrtsgesellschaftskapitaen'.repeat(2)}`.slice(0, 60),
  ).join(' ');

describe.each(names)('%s', (layout) => {
  const sample = samples[layout];

  it.each([profiles[0], profiles[2]])('holds German words on a base that is %s', (_, profile) => {
    expectDrawn(sample({ items: 3, words: 8 }, german), layout, profile, 'de-DE');
  });

  it('holds words that are read from right to left', () => {
    expectDrawn(sample({ items: 4, words: 9 }, arabic), layout, ourProfile, 'ar');
  });

  it.each([profiles[0], profiles[1]])('cuts words of 60 letters on a base that is %s', (_, profile) => {
    const blocks = sample({ items: 3, words: 6 }, endless);
    const slides = laidOut(blocks, layout, profile, 'de-DE');
    for (const slide of slides) expectSound(slide, profile);
    expectTold(blocks, slides, claim);
  });

  it('holds one thing of each kind', () => {
    expectDrawn(sample({ items: 1, words: 8 }, english), layout, ourProfile);
  });

  it('holds none of what it is for', () => {
    const slides = expectDrawn(sample({ items: 0, words: 8 }, english), layout, ourProfile);
    expect(slides).toHaveLength(1);
  });

  it('is drawn without a single block', () => {
    expect(expectDrawn([], layout, ourProfile)).toHaveLength(1);
  });

  it('loses nothing where its chart is missing, or its blocks come in another order', () => {
    const blocks = sample({ items: 3, words: 8 }, english);
    expectDrawn(
      blocks.filter(({ kind }) => kind !== 'chart'),
      layout,
      ourProfile,
    );
    expectDrawn(blocks.toReversed(), layout, ourProfile);
  });

  it('loses nothing where its list is not numbered, or is where it should not be', () => {
    const list = (ordered: boolean): ListBlock => ({
      id: 's/points',
      kind: 'list',
      ordered,
      items: [1, 2, 3].map((place) => ({ runs: words(english(8, place + 90)), items: [] })),
    });
    const blocks = sample({ items: 3, words: 8 }, english).map((block): Block =>
      block.kind === 'list' ? { ...block, ordered: !block.ordered } : block,
    );
    expectDrawn(blocks, layout, ourProfile);
    expectDrawn([...blocks, list(false)], layout, ourProfile);
    expectDrawn([list(true), ...blocks], layout, ourProfile);
  });

  it.each(['story', 'ask', 'quad'] as const)('loses nothing of what belongs to %s', (other) => {
    const profile = other === 'story' ? ourProfile : darkProfile;
    expectDrawn(samples[other]({ items: 2, words: 6 }, english), layout, profile);
  });

  it('loses no footnote, no caption and no point of a list in depth', () => {
    const note = { kind: 'footnote', number: 1, runs: words('counted from 2026 onwards') } as const;
    const blocks = sample({ items: 3, words: 6 }, english).map((block): Block => {
      if (block.kind === 'table')
        return {
          ...block,
          caption: words('What the table is about'),
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => [...cell, note]) })),
        };
      if (block.kind === 'chart') return { ...block, caption: words('What the chart is about') };
      if (block.kind === 'list')
        return {
          ...block,
          items: block.items.map(({ runs, items }, index) => ({
            runs: [...runs, note],
            items: [
              ...items.map((item) => ({
                runs: [...item.runs, note],
                items: [
                  { runs: words(`Depth${index}`), items: [{ runs: words(`Deeper${index}`), items: [] }] },
                ],
              })),
              { runs: words(`Second${index}`), items: [{ runs: words(`Third${index}`), items: [] }] },
            ],
          })),
        };
      if (block.kind === 'timeline')
        return {
          ...block,
          items: block.items.map((item) => ({
            ...item,
            when: [...item.when, note],
            what: [...item.what, note],
            note: [...item.note, note],
          })),
        };
      if (block.kind === 'figures')
        return {
          ...block,
          items: block.items.map((item) => ({
            value: item.value,
            label: [...item.label, note],
            note: item.note.length === 0 ? [] : [...item.note, note],
          })),
        };
      return block.kind === 'quote' || block.kind === 'paragraph' || block.kind === 'heading'
        ? { ...block, runs: [...block.runs, note] }
        : block;
    });
    const slides = laidOut(blocks, layout, ourProfile);
    for (const slide of slides) expectSound(slide, ourProfile);
    expectTold(blocks, slides, claim);
  });
});

const risks = table(
  's/risks',
  ['Risk', 'Chance', 'What it would cost', 'What we do'],
  Array.from({ length: 32 }, (_, index) => [
    words(`Risk ${index} ${english(4, index)}`),
    words(`${index + 5}%`),
    words(english(9, index + 40)),
    words(english(12, index + 80)),
  ]),
);
const stakeholders = table(
  's/stakeholders',
  ['Who', 'Measure', 'What it means for them', 'If'],
  Array.from({ length: 40 }, (_, index) => [
    words(`Group ${index} of handlers`),
    words(`${index} hours`),
    words(english(11, index)),
    words(english(8, index + 50)),
  ]),
);

describe('very many things', () => {
  describe.each(['cards', 'worries', 'quad', 'dated', 'needed', 'rows'] as const)('%s', (layout) => {
    it.each([
      ['32 risks', risks, ourProfile],
      ['40 stakeholders', stakeholders, narrowProfile],
    ])('holds %s on as many slides as it takes, each once', (_, rows, profile) => {
      const slides = expectDrawn([rows], layout, profile);
      expect(slides.length).toBeGreaterThan(2);
      const all = slides.flatMap(({ boxes }) => boxes.flatMap(paragraphsOf)).map(({ runs }) => shown(runs));
      for (const { cells } of rows.rows) {
        const name = shown(cells[0] ?? []);
        expect(all.filter((text) => text === name || text.startsWith(`${name} `))).toHaveLength(1);
      }
    });
  });
});

describe('tables of other widths', () => {
  const shapes = ['cards', 'quad', 'dated', 'needed', 'rows', 'worries'] as const;
  describe.each(shapes)('%s', (layout) => {
    it.each([1, 2, 3, 4, 7])('holds a table of %d columns', (columns) => {
      const titles = Array.from({ length: columns }, (_, column) => `Column ${column}`);
      for (const count of [1, 4])
        for (const profile of [ourProfile, narrowProfile]) {
          const rows = Array.from({ length: count }, (_, row) =>
            titles.map((__, column) => words(english(4, row * 10 + column))),
          );
          expectDrawn([table('s/t', titles, rows)], layout, profile);
        }
    });

    it('holds rows of which some cells were not filled in', () => {
      const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
      for (let empty = 0; empty < titles.length; empty += 1) {
        const rows = [1, 2, 3].map((row) =>
          titles.map((_, column) => (column === empty ? [] : words(english(5, row * 10 + column)))),
        );
        expectDrawn([table('s/t', titles, [...rows, []])], layout, ourProfile);
      }
    });
  });

  it.each(sampleCharts.map((chart) => [chart.kind, chart] as const))(
    'stands beside a %s chart, or over it',
    (_, chart) => {
      const titles = ['Name', 'Note', 'What it means'];
      for (const count of [chart.categories.length, 2]) {
        const rows = Array.from({ length: Math.min(12, count) }, (__, row) =>
          titles.map((___, column) => words(english(4, row * 10 + column))),
        );
        for (const [, profile] of profiles)
          expectDrawn(
            [table('s/t', titles, rows), { id: 's/c', kind: 'chart', chart, caption: [] }],
            'rows',
            profile,
          );
      }
    },
  );
});
