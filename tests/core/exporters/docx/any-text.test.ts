import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Paper, Run } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { missingText, packageFaults } from '../../../../src/core/exporters/office/self-check.ts';
import { greyPicture, samplePaper } from '../../../fixtures/sample-paper.ts';
import * as charts from '../../../fixtures/sample-charts.ts';

/** Anything that fits in a string: control characters, half characters, markup, other scripts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    ']]>',
    '</w:t>',
    '&amp;',
    '{{body}}',
    '_Toc1',
    '\uFFFE',
    '\uD800',
    '=1+1',
    'NaN',
    'undefined',
    ' a\nb ',
    '<!DOCTYPE x>',
    '$1',
  ),
);

const paperOf = (text: string): Paper => {
  const runs: Run[] = [
    { kind: 'text', text },
    { kind: 'text', text, bold: true, link: 'https://example.org/' },
    { kind: 'footnote', number: 1, runs: [{ kind: 'text', text }] },
  ];
  const chart = {
    ...charts.barChart,
    title: text,
    message: text,
    categories: charts.barChart.categories.map(() => text),
    series: charts.barChart.series.map((series) => ({
      ...series,
      name: text,
      labels: series.labels.map(() => text),
    })),
    source: text,
  };
  const blocks: Block[] = [
    { id: '1', kind: 'heading', level: 1, runs },
    { id: '2', kind: 'contents' },
    { id: '3', kind: 'list', ordered: true, items: [{ runs, items: [{ runs, items: [] }] }] },
    {
      id: '4',
      kind: 'table',
      look: 'data',
      caption: runs,
      columns: [{ title: runs, align: 'end' }],
      rows: [{ cells: [runs], role: 'chosen' }],
    },
    { id: '5', kind: 'figures', items: [{ value: runs, label: runs, note: runs }] },
    { id: '6', kind: 'chart', chart, caption: runs },
    { id: '7', kind: 'quote', runs, by: runs },
    {
      id: '8',
      kind: 'callout',
      role: 'ask',
      title: runs,
      blocks: [{ id: '9', kind: 'paragraph', role: 'body', runs }],
    },
    { id: '10', kind: 'image', data: greyPicture, width: 40, height: 20, alternative: text, caption: runs },
    { id: '11', kind: 'timeline', items: [{ when: runs, what: runs, note: runs, gate: true }] },
    {
      id: '12',
      kind: 'matrix',
      across: runs,
      up: runs,
      cells: [1, 2, 3, 4].map(() => ({ title: runs, items: [runs] })),
    },
  ];
  const head = {
    title: text,
    subject: text,
    author: text,
    organisation: text,
    classification: text,
    footer: text,
  };
  const figures = [{ id: text, value: 1, unit: text, text }];
  return { ...samplePaper, ...head, figures, sections: [{ id: text, blocks }] };
};

describe('any text in every place', () => {
  it('gives a sound file that says the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const paper = paperOf(text);
        const { bytes } = await docx.write(paper, { base: null, createdAt: '2027-01-12T09:30:00Z' });
        expect(packageFaults(bytes)).toEqual([]);
        expect(missingText(bytes, paper)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
