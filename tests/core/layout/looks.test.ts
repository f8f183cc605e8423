import { describe, expect, it } from 'vitest';
import type { Block, Run, SlideLayout } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import type { Box, LaidOutSlide, ShapeBox, TextBox } from '../../../src/core/layout/index.ts';
import { ourProfile } from '../../../src/core/layout/index.ts';
import { barChart, lineChart } from '../../fixtures/sample-charts.ts';
import { laidOut } from './laid-out-slides.ts';
import { narrowProfile } from './profiles.ts';
import { english, samples, table, words } from './sample-shapes.ts';
import { expectSound } from './slide-checks.ts';

const one = (blocks: Block[], layout: SlideLayout, profile = ourProfile): LaidOutSlide => {
  const slides = laidOut(blocks, layout, profile);
  const [slide] = slides;
  if (slide === undefined || slides.length > 1) throw new Error(`${slides.length} slides`);
  expectSound(slide, profile);
  return slide;
};
const sample = (layout: SlideLayout, items = 3, count = 6): Block[] =>
  samples[layout]({ items, words: count }, english);

const textsOf = ({ boxes }: LaidOutSlide): TextBox[] =>
  boxes.flatMap((box) => (box.kind === 'text' ? [box] : []));
const shapesOf = ({ boxes }: LaidOutSlide, shape: ShapeBox['shape']): ShapeBox[] =>
  boxes.flatMap((box) => (box.kind === 'shape' && box.shape === shape ? [box] : []));
const chartOf = ({ boxes }: LaidOutSlide): Extract<Box, { kind: 'chart' }> => {
  const found = boxes.find((box) => box.kind === 'chart');
  if (found?.kind !== 'chart') throw new Error('No chart');
  return found;
};
const saying = (slide: LaidOutSlide, text: string): TextBox => {
  const found = textsOf(slide).find(({ paragraphs }) =>
    paragraphs.some(({ runs }) => textOf(runs).includes(text)),
  );
  if (found === undefined) throw new Error(`Nothing says ${text}`);
  return found;
};
const sizeOf = (slide: LaidOutSlide, text: string): number =>
  saying(slide, text).paragraphs.find(({ runs }) => textOf(runs).includes(text))?.size ?? 0;
const date = (value: string): Run[] => [
  { kind: 'value', text: `by ${value}`, path: 'plan.date', value, format: 'date' },
];
const timeline = (items: [string, string, boolean][]): Block[] => [
  {
    id: 's/r',
    kind: 'timeline',
    items: items.map(([day, what, gate]) => ({ when: date(day), what: words(what), note: [], gate })),
  },
];

describe('spine', () => {
  it('sets numbers in one size on the lines of their claims, under one strong and then thin rules', () => {
    const slide = one(sample('spine', 5), 'spine');
    expect(new Set([1, 2, 3, 4, 5].map((each) => sizeOf(slide, `£${each}.52`))).size).toBe(1);
    expect(shapesOf(slide, 'line').map(({ line }) => line?.width)).toEqual([1.5, 0.75, 0.75, 0.75, 0.75]);
    expect(saying(slide, '£1.52').y).toBe(saying(slide, 'Text0').y);
    expect(saying(slide, 'Text20').x).toBeGreaterThan(saying(slide, 'Text0').x + 3);
  });

  it('has the detail under the claim on a narrow slide', () => {
    const slide = one(sample('spine', 3), 'spine', narrowProfile);
    expect(saying(slide, 'Text20')).toBe(saying(slide, 'Text0'));
  });
});

describe('hero-number', () => {
  it('sets the first figure much larger than the others', () => {
    const slide = one(sample('hero-number', 3), 'hero-number');
    expect(sizeOf(slide, '£1.52')).toBeGreaterThanOrEqual(54);
    expect(sizeOf(slide, '£2.52')).toBeLessThanOrEqual(22);
    expect(sizeOf(slide, '£2.52')).toBe(sizeOf(slide, '£3.52'));
  });
});

describe('cards', () => {
  it('begins all feet of a row on one line, and sets amounts in one size', () => {
    const slide = one(sample('cards', 4, 9), 'cards');
    const feet = textsOf(slide).filter(({ paragraphs }) =>
      textOf(paragraphs[0]?.runs ?? []).startsWith('If: '),
    );
    expect(feet).toHaveLength(4);
    expect(new Set(feet.map(({ y }) => y)).size).toBe(1);
    expect(new Set([1, 2, 3, 4].map((each) => sizeOf(slide, `£${each}.52`))).size).toBe(1);
    expect(shapesOf(slide, 'rectangle').map(({ fill }) => fill)).toEqual(feet.map(() => 'paper'));
  });

  it('sets two beside each other on a narrow slide', () => {
    const slide = one(sample('cards', 2, 3), 'cards', narrowProfile);
    expect(new Set(shapesOf(slide, 'rectangle').map(({ x }) => x)).size).toBe(2);
  });
});

describe('the words of a shape', () => {
  it('are remarked on when they are clearly more than it carries, and not for a few', () => {
    const remarksOf = (count: number): string[] =>
      one([{ kind: 'paragraph', id: 's/p', role: 'body', runs: words(english(count, 0)) }], 'story').remarks;
    expect(remarksOf(60)).toEqual([]);
    expect(remarksOf(110)).toEqual([expect.stringMatching(/has \d+ words, and its shape carries 85 well/u)]);
  });
});

describe('quad', () => {
  const kinds = (from: string, to: string): Block[] => [
    table(
      's/t',
      ['Kind', 'Measure', 'From', 'To', 'By'],
      [0, 1, 2, 3].map((index) => [
        words(`Kind ${index}`),
        words(english(5, index)),
        words(`${index}${from}`),
        words(`${index}${to}`),
        words('March 2031'),
      ]),
    ),
  ];

  it('leads from one number to the other with an arrow, in one size', () => {
    const slide = one(kinds('61', '75'), 'quad');
    const arrows = shapesOf(slide, 'line').filter(({ line }) => line?.arrow === true);
    expect(arrows).toHaveLength(4);
    expect(new Set(['061', '175', '261', '375'].map((each) => sizeOf(slide, each))).size).toBe(1);
    expect(saying(slide, '061').paragraphs[0]?.colour).toBe('grey');
    expect(saying(slide, '075').paragraphs[0]?.colour).toBe('accent');
    expect(new Set(textsOf(slide).map(({ x }) => Math.round(x))).size).toBeGreaterThan(2);
  });

  it('says a from and a to that are sentences below, where they have room', () => {
    const slide = one(kinds(' days in which nobody rings a customer back', ' days'), 'quad');
    expect(shapesOf(slide, 'line').filter(({ line }) => line?.arrow === true)).toEqual([]);
    expect(saying(slide, '1 days in which').paragraphs.map(({ runs }) => textOf(runs))).toContain(
      'To: 1 days',
    );
  });
});

describe('worries', () => {
  it('hangs a mark before each question, which is read by nobody', () => {
    const slide = one(sample('worries', 4), 'worries');
    const marks = textsOf(slide).filter(({ paragraphs }) => textOf(paragraphs[0]?.runs ?? []) === '?');
    expect(marks).toHaveLength(4);
    expect(marks.every(({ decorative }) => decorative)).toBe(true);
    const blank = table(
      's/t',
      ['Question', 'Answer'],
      [
        [[], []],
        [[], []],
        [words('Why?'), []],
      ],
    );
    expect(textsOf(one([blank], 'worries'))).toHaveLength(2);
  });
});

describe('dated', () => {
  const asked = (days: (string | null)[]): Block[] => [
    table(
      's/t',
      ['By', 'Question', 'Why'],
      days.map((day, index) => [
        day === null ? words('later') : date(day),
        words(`Question ${index}?`),
        words(english(5, index)),
      ]),
    ),
  ];
  const order = (slide: LaidOutSlide, count: number): number[] =>
    Array.from({ length: count }, (_, index) => index).toSorted(
      (a, b) => saying(slide, `Question ${a}?`).x - saying(slide, `Question ${b}?`).x,
    );

  it('orders questions by their days, all rows of one kind on one line', () => {
    const slide = one(asked(['2028-01-01', '2027-03-01', '2027-09-15']), 'dated');
    expect(order(slide, 3)).toEqual([1, 2, 0]);
    expect(new Set([0, 1, 2].map((each) => saying(slide, `Text${each}`).y)).size).toBe(1);
  });

  it('keeps the order in which they were given where a day is not known', () => {
    expect(order(one(asked(['2028-01-01', null, '2027-09-15']), 'dated'), 3)).toEqual([0, 1, 2]);
  });

  it('lists more than four under each other', () => {
    const rows = ['01', '02', '03', '04', '05'].map((month, index) => [
      date(`2027-${month}`),
      words(`Question ${index}?`),
    ]);
    const slide = one([table('s/t', ['By', 'Question'], rows)], 'dated');
    expect(new Set([0, 1, 2, 3, 4].map((each) => saying(slide, `Question ${each}?`).x)).size).toBe(1);
  });
});

describe('a share as the number that carries a slide', () => {
  const share = (text: string): Block[] => [
    { id: 's/f', kind: 'figures', items: [{ value: words(text), label: words('of callers'), note: [] }] },
  ];
  const filled = (slide: LaidOutSlide): (boolean | undefined)[] =>
    shapesOf(slide, 'ellipse').map(({ fill }) => fill !== null);

  it('has ten dots, as many filled as the share has tenths', () => {
    for (const [text, count] of [
      ['70%', 7],
      ['4.2 %', 0],
      ['100%', 10],
    ] as const) {
      const dots = filled(one(share(text), 'hero-number'));
      expect(dots).toHaveLength(10);
      expect(dots.filter((isFilled) => isFilled === true)).toHaveLength(count);
    }
    expect(filled(one(share('70%'), 'hero-number', narrowProfile))).toHaveLength(10);
  });

  it('has none for a count, and none beyond all', () => {
    for (const text of ['240,000', '140%', '−3%'])
      expect(filled(one(share(text), 'hero-number'))).toEqual([]);
  });
});

describe('plot-list', () => {
  const list = (count: number): Block => ({
    id: 's/l',
    kind: 'list',
    ordered: true,
    items: Array.from({ length: count }, (_, index) => ({ runs: words(english(4, index)), items: [] })),
  });
  const plot: Block = { id: 's/c', kind: 'chart', chart: barChart, caption: [] };

  it('numbers the things as the dots are, beside the plot', () => {
    const slide = one([plot, list(3)], 'plot-list');
    expect(chartOf(slide).x + chartOf(slide).w).toBeLessThan(saying(slide, 'Text0').x);
    const numbers = textsOf(slide).map(({ paragraphs }) => textOf(paragraphs[0]?.runs ?? []));
    expect(numbers).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  it('goes on with the number that is next', () => {
    const slides = laidOut([plot, list(32)], 'plot-list', ourProfile);
    const numbers = slides
      .flatMap((slide) => textsOf(slide))
      .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)))
      .filter((text) => /^\d+$/u.test(text))
      .map(Number);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 32 }, (_, index) => index + 1)));
  });
});

describe('a last sentence', () => {
  const chart: Block = { id: 's/c', kind: 'chart', chart: { ...lineChart, kind: 'course' }, caption: [] };
  const text = (id: string, count: number, place: number): Block => ({
    kind: 'paragraph',
    id,
    role: 'body',
    runs: words(english(count, place)),
  });

  it('is said in the notes where it would have a slide of its own', () => {
    const slides = laidOut([chart, text('s/b', 40, 30)], 'text', narrowProfile);
    const last = slides.at(-1);
    expect(last?.boxes.some(({ kind }) => kind === 'chart')).toBe(true);
    expect(last?.notes.map(({ runs }) => textOf(runs)).join(' ')).toContain('Text30');
    expect(last?.remarks.join(' ')).toContain('They stand in its notes.');
  });

  it('has a slide where it is more than a few words, or a box of its own', () => {
    const many = laidOut([chart, text('s/b', 90, 30)], 'text', narrowProfile);
    expect(many.flatMap(({ notes }) => notes)).toEqual([]);
    const box: Block = {
      id: 's/n',
      kind: 'callout',
      role: 'note',
      title: [],
      blocks: [text('s/b', 40, 30) as never],
    };
    const boxed = laidOut([chart, box], 'text', narrowProfile);
    expect(boxed.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

describe('needed', () => {
  it('has lines for the start and the gate, and is filled before the start', () => {
    const rows = ['2027-03-05', '2027-03-15', '2027-04-16'].map((day, index) => [
      date(day),
      words(`Group ${index}`),
      words('names two texts'),
      words('one hour'),
    ]);
    const slide = one(
      [
        table('s/t', ['By', 'Who', 'For what', 'Time'], rows),
        ...timeline([
          ['2027-03-22', 'Start', false],
          ['2027-05-28', 'First gate', true],
        ]),
      ],
      'needed',
    );
    expect(shapesOf(slide, 'ellipse').map(({ fill }) => fill)).toEqual(['accent', 'accent', 'background']);
    const lines = shapesOf(slide, 'line').filter(({ h }) => h > 0);
    expect(lines.map(({ line }) => line?.colour)).toEqual(['accent', 'adverse']);
    expect(saying(slide, 'Start · by 2027-03-22').y).toBeGreaterThan(saying(slide, 'Group 2').y);
    expect(saying(slide, 'First gate · by 2027-05-28')).toBeDefined();
  });

  it('draws start and gate by themselves where no rows stand above them, and names what has no day', () => {
    const marks = timeline([
      ['soon', 'Start', false],
      ['2027-05-28', 'First gate', true],
    ]);
    expect(saying(one(marks, 'needed'), 'First gate')).toBeDefined();
    const rows = ['2027-03-05', '2027-04-16'].map((day, index) => [
      date(day),
      words(`Group ${index}`),
      words('names two texts'),
      words('one hour'),
    ]);
    const slide = one([table('s/t', ['By', 'Who', 'For what', 'Time'], rows), ...marks], 'needed');
    expect(saying(slide, 'Start · by soon')).toBeDefined();
  });

  const needs = (days: string[], language = 'en-GB'): LaidOutSlide => {
    const rows = days.map((day, index) => [
      day === '' ? words('soon') : date(day),
      words(`Who ${index}`),
      words(english(4, index)),
      words(`${index} hours`),
    ]);
    const [slide] = laidOut(
      [table('s/t', ['By', 'Who', 'What for', 'Time'], rows)],
      'needed',
      ourProfile,
      language,
    );
    if (slide === undefined) throw new Error('No slide');
    expectSound(slide, ourProfile);
    return slide;
  };
  const months = (slide: LaidOutSlide): string[] =>
    textsOf(slide)
      .filter(({ decorative }) => decorative)
      .map(({ paragraphs }) => textOf(paragraphs[0]?.runs ?? []));

  it('sets each on an axis of months, in the language of the deck', () => {
    const days = ['2027-03-10', '2027-04-20', '2027-05-25'];
    const slide = needs(days);
    expect(months(slide)).toEqual(['March', 'April', 'May']);
    expect(months(needs(days, 'de-DE'))).toEqual(['März', 'April', 'Mai']);
    const dots = shapesOf(slide, 'ellipse').map(({ x }) => x);
    expect(dots).toEqual(dots.toSorted((a, b) => a - b));
    expect(new Set(dots).size).toBe(3);
  });

  it('names months short where their names have no room', () => {
    expect(months(needs(['2027-08-10', '2027-10-20', '2027-12-25']))).toEqual([
      'Aug',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
    ]);
  });

  it('has no axis where a day is not known, all fall on one, or they lie years apart', () => {
    for (const days of [
      ['2027-03-10', '', '2027-05-25'],
      ['2027-03-10', '2027-03-10'],
      ['2027-03-10', '2031-03-10'],
      ['2027-03-10'],
    ]) {
      const slide = needs(days);
      expect(shapesOf(slide, 'ellipse')).toEqual([]);
      for (const index of days.keys()) expect(saying(slide, `${index} hours`)).toBeDefined();
    }
  });
});

describe('roadmap', () => {
  it('fills what starts before the first gate, and outlines what waits for it', () => {
    const slide = one(
      timeline([
        ['2027-02-01', 'Build', false],
        ['2027-06-01', 'First gate', true],
        ['2027-06-15', 'Roll out', false],
        ['2028-02-01', 'Widen', false],
      ]),
      'roadmap',
    );
    expect(saying(slide, 'Build').fill).toBe('accent');
    expect(saying(slide, 'Roll out').fill).toBe('background');
    expect(saying(slide, 'Widen').fill).toBe('background');
    expect(saying(slide, 'Widen').x).toBeGreaterThan(saying(slide, 'Roll out').x);
    expect(shapesOf(slide, 'diamond')).toHaveLength(1);
  });

  it('sets gates that are near each other as steps on a line', () => {
    const near = timeline([
      ['2027-02-01', 'Build', false],
      ['2027-06-01', 'First gate', true],
      ['2027-06-08', 'Second gate', true],
      ['2028-02-01', 'Widen', false],
    ]);
    const slide = one(near, 'roadmap');
    expect(new Set(shapesOf(slide, 'diamond').map(({ y }) => y)).size).toBe(1);
    expect(shapesOf(slide, 'ellipse')).toHaveLength(2);
  });

  it('sets gates alone, waves without days, and more waves than five as steps', () => {
    for (const items of [
      timeline([
        ['2027-02-01', 'One', true],
        ['2028-02-01', 'Two', true],
      ]),
      timeline([
        ['', 'One', false],
        ['2028-02-01', 'Two', false],
      ]),
      timeline([1, 2, 3, 4, 5, 6].map((month) => [`2027-0${month}-01`, `Wave ${month}`, false])),
    ])
      expect(textsOf(one(items, 'roadmap')).every(({ fill }) => fill === null)).toBe(true);
  });
});

describe('rows', () => {
  it('has one bare chart whose bars stand in the rows of the words', () => {
    const slide = one(sample('rows', 3, 5), 'rows');
    const chart = chartOf(slide);
    expect(chart.isBare).toBe(true);
    const rules = shapesOf(slide, 'line').filter(({ w }) => w > 10);
    expect(rules).toHaveLength(barChart.categories.length);
    expect(chart.y).toBeCloseTo(rules[0]?.y ?? 0, 1);
    const each = (rules[1]?.y ?? 0) - (rules[0]?.y ?? 0);
    expect(chart.h).toBeCloseTo(each * barChart.categories.length, 1);
  });

  it('says what the table and the chart are about', () => {
    const captioned = sample('rows', 3, 2).map((block): Block =>
      block.kind === 'table' || block.kind === 'chart'
        ? { ...block, caption: words(`About the ${block.kind}`) }
        : block,
    );
    const slide = one(captioned, 'rows');
    expect(chartOf(slide).isBare).toBe(true);
    expect(saying(slide, 'About the table').y).toBeLessThan(saying(slide, 'About the chart').y);
    expect(saying(slide, 'About the chart').y).toBeLessThan(chartOf(slide).y);
  });

  it('is a table and a chart where they are not of the same things', () => {
    const [rows, ...others] = sample('rows', 3, 3);
    if (rows?.kind !== 'table') throw new Error('No table');
    const slide = one([{ ...rows, rows: rows.rows.slice(1) }, ...others.slice(0, 1)], 'rows');
    expect(slide.boxes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['table', 'chart']));
    expect(chartOf(slide).isBare).toBeUndefined();
  });
});

describe('story', () => {
  it('counts in dots: rings for what was, filled for what is', () => {
    const slide = one(sample('story'), 'story');
    expect(slide.layoutRole).toBe('story');
    const dots = shapesOf(slide, 'ellipse');
    expect(dots.filter(({ fill }) => fill === null)).toHaveLength(11);
    expect(dots.filter(({ fill }) => fill !== null)).toHaveLength(5);
    expect(saying(slide, '11 Text1')).toBeDefined();
  });

  it('stands on white where it holds a table, a chart or a note in a box', () => {
    for (const other of ['quad', 'scale', 'ask'] as const)
      for (const slide of laidOut([...sample('story'), ...sample(other, 2)], 'story', ourProfile))
        expect(slide.layoutRole).not.toBe('story');
  });
});

describe('vote', () => {
  it('numbers what is put to the vote, beside the panel of night', () => {
    const slide = one(sample('vote', 3), 'vote');
    expect(slide.layoutRole).toBe('vote');
    const panel = ourProfile.layouts.vote?.ground?.panel.w ?? 0;
    const numbers = textsOf(slide).filter(({ paragraphs }) =>
      /^\d$/u.test(textOf(paragraphs[0]?.runs ?? [])),
    );
    expect(numbers.map(({ paragraphs }) => textOf(paragraphs[0]?.runs ?? []))).toEqual(['1', '2', '3']);
    for (const { x } of numbers) expect(x).toBeGreaterThan(panel);
    expect(saying(slide, 'Text51').x).toBeLessThan(panel);
    expect(saying(slide, 'Text51').paragraphs.map(({ colour }) => colour)).toEqual(['lamp', 'on-night']);
  });
});

describe('chart-rail', () => {
  it('has its rail beside the chart, and under it on a narrow slide', () => {
    const wide = one(sample('chart-rail', 2, 4), 'chart-rail');
    expect(saying(wide, '£1.52').x).toBeGreaterThan(chartOf(wide).x + chartOf(wide).w);
    const parts = laidOut(sample('chart-rail', 1, 2).slice(0, 2), 'chart-rail', narrowProfile);
    for (const part of parts)
      for (const box of textsOf(part))
        expect(box.x).toBeLessThan(narrowProfile.layouts['title-only'].content.x + 4);
    expect(new Set(parts.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'chart'))).size).toBe(1);
  });
});

describe('lanes', () => {
  it('draws today hollow and dashed, and afterwards solid', () => {
    const slide = one(sample('lanes', 4, 3), 'lanes');
    expect(shapesOf(slide, 'line').map(({ line }) => line?.dash)).toEqual(['dash', undefined]);
    expect(shapesOf(slide, 'ellipse').map(({ fill }) => fill)).toEqual([
      ...Array.from({ length: 4 }, () => 'background'),
      ...Array.from({ length: 4 }, () => 'accent'),
    ]);
  });

  it('stays a list where a way has no steps', () => {
    const [list] = sample('lanes', 0, 3);
    expect(shapesOf(one([list!], 'lanes'), 'ellipse')).toEqual([]);
  });
});
