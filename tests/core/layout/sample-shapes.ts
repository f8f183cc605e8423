import type { Block, ListItem, Run, SlideLayout, TableBlock } from '../../../src/core/document/index.ts';
import { barChart, lineChart } from '../../fixtures/sample-charts.ts';

/** Writes so many words; the number tells one text from the next. */
export type Writer = (count: number, place: number) => string;

const vocabulary =
  'the goal is that a customer who asks where the claim stands gets an answer at once and calls no more because each step is told by text before anybody has to ask for it'.split(
    ' ',
  );

/** Words of a sentence, others for each place, so that a lost one is missed. */
export const english: Writer = (count, place) =>
  Array.from({ length: count }, (_, index) =>
    index === 0 ? `Text${place}` : (vocabulary[(index + place * 7) % vocabulary.length] ?? ''),
  ).join(' ');

export const words = (text: string): Run[] => [{ kind: 'text', text }];

const day = (date: string, text: string): Run[] => [
  { kind: 'value', text, path: 'plan.date', value: date, format: 'date' },
];
const months = ['March', 'May', 'July', 'August', 'October', 'December'];
const dateOf = (index: number): Run[] =>
  day(
    `${2027 + Math.floor(index / 6)}-${String((index % 6) * 2 + 1).padStart(2, '0')}-15`,
    `15 ${months[index % 6]} ${2027 + Math.floor(index / 6)}`,
  );

const amount = (index: number): Run[] => [
  {
    kind: 'value',
    text: `£${index + 1}.52 million`,
    path: `figures.amount-${index}`,
    value: 1_520_000 + index,
    format: 'money',
  },
];

export const table = (
  id: string,
  titles: readonly string[],
  rows: readonly (readonly Run[])[][],
): TableBlock => ({
  id,
  kind: 'table',
  look: 'data',
  caption: [],
  columns: titles.map((title) => ({ title: words(title), align: 'start' })),
  rows: rows.map((cells) => ({ role: 'plain', cells: cells.map((cell) => [...cell]) })),
});

const times = <Result>(count: number, make: (index: number) => Result): Result[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How much a slide says: so many things of a kind, each of so many words. */
export interface Amount {
  items: number;
  words: number;
}

/** Blocks as a template gives them to a shape. */
export type Sample = (amount: Amount, write: Writer) => Block[];

const paragraph = (id: string, text: string, role: 'lead' | 'body' = 'body'): Block => ({
  id,
  kind: 'paragraph',
  role,
  runs: words(text),
});
const heading = (id: string, text: string): Block => ({ id, kind: 'heading', level: 3, runs: words(text) });
const list = (id: string, items: readonly ListItem[], ordered = false): Block => ({
  id,
  kind: 'list',
  ordered,
  items: [...items],
});
const figures = (id: string, count: number, { words: length }: Amount, write: Writer): Block => ({
  id,
  kind: 'figures',
  items: times(count, (index) => ({
    value: amount(index),
    label: words(write(Math.ceil(length / 2), index)),
    note: words(write(length, index + 20)),
  })),
});
const quote = (length: number, write: Writer): Block => ({
  id: 's/quote',
  kind: 'quote',
  runs: words(write(length, 40)),
  by: words(write(3, 41)),
});
const ask = (length: number, write: Writer): Block => ({
  id: 's/ask',
  kind: 'callout',
  role: 'ask',
  title: words(write(2, 50)),
  blocks: [{ id: 's/ask-1', kind: 'paragraph', role: 'body', runs: words(write(length, 51)) }],
});
const chart = (id: string, specification = lineChart): Block => ({
  id,
  kind: 'chart',
  chart: specification,
  caption: [],
});

/** Each shape with what it is for. */
export const samples: Record<SlideLayout, Sample> = {
  ask: (amount, write) => [
    ask(Math.min(30, amount.words), write),
    ...times(Math.min(3, amount.items), (index) => [
      heading(`s/h${index}`, write(3, index + 60)),
      figures(`s/f${index}`, index + 1, amount, write),
      paragraph(`s/p${index}`, write(amount.words, index + 70)),
    ]).flat(),
  ],
  vote: (amount, write) => [
    ask(Math.min(30, amount.words), write),
    list(
      's/l',
      times(amount.items, (index) => ({ runs: words(write(amount.words, index)), items: [] })),
      true,
    ),
    figures('s/f', 2, amount, write),
    paragraph('s/p', write(amount.words, 70)),
  ],
  spine: (amount, write) => [figures('s/f', amount.items, amount, write)],
  lanes: (amount, write) => [
    list(
      's/l',
      times(2, (lane) => ({
        runs: words(write(3, lane + 80)),
        items: times(amount.items, (index) => ({
          runs: words(write(amount.words, index + lane * 10)),
          items: [{ runs: words(write(2, index + lane * 10 + 30)), items: [] }],
        })),
      })),
    ),
    paragraph('s/p', write(amount.words, 70)),
  ],
  'hero-number': (amount, write) => [
    figures('s/f', amount.items, amount, write),
    quote(amount.words, write),
    paragraph('s/p', write(amount.words, 70)),
  ],
  scale: (amount, write) => [
    paragraph('s/lead', write(amount.words, 71), 'lead'),
    list(
      's/l',
      times(amount.items, (index) => ({ runs: words(write(amount.words, index)), items: [] })),
    ),
    chart('s/c'),
  ],
  'chart-rail': (amount, write) => [
    chart('s/c'),
    figures('s/f', Math.min(3, amount.items), amount, write),
    heading('s/h', write(2, 60)),
    paragraph('s/p', write(amount.words, 70)),
  ],
  'chart-left': (amount, write) => [
    chart('s/c'),
    paragraph('s/lead', write(amount.words, 71), 'lead'),
    list(
      's/l',
      times(amount.items, (index) => ({ runs: words(write(amount.words, index)), items: [] })),
    ),
  ],
  rows: ({ words: length }, write) => [
    table(
      's/t',
      ['Name', 'Note', 'What it means', 'Rests on'],
      times(barChart.categories.length, (index) => [
        words(write(Math.min(4, length), index)),
        words(write(Math.min(8, length), index + 10)),
        words(write(length, index + 20)),
        words(write(length, index + 30)),
      ]),
    ),
    chart('s/c', barChart),
    paragraph('s/p', write(length, 70)),
  ],
  quad: ({ items, words: length }, write) => [
    table(
      's/t',
      ['Kind', 'Measure', 'From', 'To', 'By', 'Money', 'Rests on'],
      times(Math.min(4, items), (index) => [
        words(write(2, index)),
        words(write(length, index + 10)),
        words(`${index}61 points`),
        words(`${index}75 points`),
        words(`March 203${index}`),
        amount(index),
        words(write(length, index + 20)),
      ]),
    ),
    paragraph('s/p', write(length, 70)),
  ],
  cards: ({ items, words: length }, write) => [
    paragraph('s/lead', write(length, 71), 'lead'),
    table(
      's/t',
      ['Who', 'Can count', 'What it means', 'If'],
      times(items, (index) => [
        words(write(3, index)),
        amount(index),
        words(write(length, index + 10)),
        words(write(Math.ceil(length / 2), index + 20)),
      ]),
    ),
  ],
  worries: ({ items, words: length }, write) => [
    table(
      's/t',
      ['Question', 'Answer'],
      times(items, (index) => [
        words(`${write(Math.min(14, length), index)}?`),
        words(write(length, index + 20)),
      ]),
    ),
  ],
  'plot-list': ({ items, words: length }, write) => [
    chart('s/c', barChart),
    list(
      's/l',
      times(items, (index) => ({ runs: words(write(length, index)), items: [] })),
      true,
    ),
  ],
  needed: ({ items, words: length }, write) => [
    table(
      's/t',
      ['By', 'Who', 'What for', 'Time'],
      times(items, (index) => [
        dateOf(index),
        words(write(2, index)),
        words(write(length, index + 20)),
        words(write(3, index + 40)),
      ]),
    ),
  ],
  roadmap: ({ items, words: length }, write) => [
    {
      id: 's/r',
      kind: 'timeline',
      items: times(items, (index) => ({
        when: dateOf(index),
        what: words(write(3, index)),
        note: words(write(length, index + 20)),
        gate: index % 3 === 2,
      })),
    },
    paragraph('s/p', write(length, 70)),
  ],
  dated: ({ items, words: length }, write) => [
    table(
      's/t',
      ['By', 'Question', 'Why it matters', 'How we find out'],
      times(items, (index) => [
        dateOf(index),
        words(`${write(Math.min(14, length), index)}?`),
        words(write(length, index + 20)),
        words(write(length, index + 40)),
      ]),
    ),
  ],
  story: ({ words: length }, write) => [
    paragraph('s/lead', write(Math.min(20, length), 71), 'lead'),
    {
      id: 's/f',
      kind: 'figures',
      items: [
        { value: words('11'), label: words(write(4, 1)), note: words(write(3, 2)) },
        { value: words('5'), label: words(write(4, 3)), note: [] },
      ],
    },
    heading('s/h1', write(1, 60)),
    paragraph('s/p1', write(length, 72)),
    heading('s/h2', write(1, 61)),
    paragraph('s/p2', write(length, 73)),
    paragraph('s/p3', write(Math.ceil(length / 2), 74)),
  ],
  close: (amount, write) => [
    {
      id: 's/f',
      kind: 'figures',
      items: [
        { value: words('61'), label: words(write(3, 1)), note: words(write(3, 2)) },
        { value: words('75'), label: words(write(3, 3)), note: words(write(3, 4)) },
      ],
    },
    quote(amount.words, write),
    {
      id: 's/r',
      kind: 'timeline',
      items: times(Math.min(5, amount.items), (index) => ({
        when: dateOf(index),
        what: words(write(3, index + 10)),
        note: words(write(amount.words, index + 20)),
        gate: false,
      })),
    },
    paragraph('s/p', write(amount.words, 70)),
  ],
  chart: ({ words: length }, write) => [chart('s/c'), paragraph('s/p', write(length, 70))],
  table: ({ items, words: length }, write) => [
    table(
      's/t',
      ['Name', 'Amount', 'Words', 'More'],
      times(items, (index) => [
        words(write(2, index)),
        amount(index),
        words(write(length, index + 10)),
        words(write(length, index + 20)),
      ]),
    ),
  ],
  columns: ({ items, words: length }, write) =>
    times(Math.min(4, items), (index) => [
      heading(`s/h${index}`, write(2, index + 60)),
      paragraph(`s/p${index}`, write(length, index)),
    ]).flat(),
  text: ({ items, words: length }, write) => [
    paragraph('s/lead', write(length, 71), 'lead'),
    list(
      's/l',
      times(items, (index) => ({ runs: words(write(length, index)), items: [] })),
    ),
    quote(length, write),
  ],
};
