import * as fc from 'fast-check';
import { strFromU8 } from 'fflate';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Block, Deck, StoryDocument } from '../../../../src/core/document/index.ts';
import { markdown } from '../../../../src/core/exporters/markdown/index.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';

const { sections: _, ...head } = samplePaper;

const deck: Deck = {
  ...head,
  kind: 'deck',
  id: 'deck',
  slides: [
    {
      id: 'ask/1',
      section: 'ask',
      part: 'Decision',
      layout: 'ask',
      title: words('Approve £240,000'),
      blocks: [{ id: 'ask/2', kind: 'paragraph', role: 'body', runs: words('From March 2027.') }],
      notes: [{ id: 'ask/3', kind: 'paragraph', role: 'body', runs: words('Start with the low case.') }],
    },
  ],
};

const written = async (document: StoryDocument): Promise<string> =>
  strFromU8((await markdown.write(document, { base: null, createdAt: '2027-01-12T09:30:00Z' })).bytes);

const tree = (text: string): Nodes =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const shapeOf = (node: Nodes): string =>
  'children' in node
    ? `${node.type}(${node.children.map((child) => shapeOf(child)).join(' ')})`
    : node.type === 'text'
      ? ''
      : node.type;

const textIn = (node: Nodes): string =>
  'children' in node
    ? node.children.map((child) => textIn(child)).join('')
    : 'value' in node
      ? node.value
      : '';

describe('a paper as Markdown', () => {
  it('reads as the paper does', async () => {
    const text = await written(samplePaper);
    expect(text).toContain('# Claim updates by text\n');
    expect(text).toContain('\n## Why customers call\n');
    expect(text).toContain('**384,000 asked only where a claim stands**');
    expect(text).toContain(
      '[pilot report of December 2026](<https://example.org/pilot-report?year=2026&part=1>)',
    );
    expect(text).toContain(
      'six minutes (Average handling time, claims telephony, January to December 2026.)',
    );
    expect(text).toContain('| Set-up and training | −240 | 0 | 0 | 0 | −240 |');
    expect(text).toContain('> **We ask the Board to approve £240,000**');
    expect(text).toContain('1. Agree the wording of the five texts.\n   - Test it with 20 customers.');
  });

  it('tells a chart as its message and a small table', async () => {
    const text = await written(samplePaper);
    expect(text).toContain(
      '**Figure 3. Hours freed are worth £282,000 a year; running cost takes £70,000 of it.**\n\n' +
        'Hours freed pay four times for what it costs to run.\n\n' +
        '| Benefits a year at full effect, £000 a year | Benefit | Cost | Net |\n| --- | ---: | ---: | ---: |\n' +
        '| Fewer status calls | 196 |   |   |',
    );
    expect(text).toContain('- Paid back in month 20');
  });

  it('numbers sections and paragraphs of a paper that has numbers, as the Word file does', async () => {
    const blocks: Block[] = [
      { id: 'h', kind: 'heading', level: 1, runs: words('Money') },
      { id: 'p', kind: 'paragraph', role: 'body', runs: words('It pays back.') },
    ];
    const sections = [{ id: 'money', blocks }];
    expect(await written({ ...samplePaper, sections, numbered: true })).toContain(
      '## 1 Money\n\n1.1 It pays back.',
    );
    expect(await written({ ...samplePaper, sections })).toContain('## Money\n\nIt pays back.');
  });
});

describe('a deck as Markdown', () => {
  it('has a heading a slide under its part, and its notes as a quote', async () => {
    expect(await written(deck)).toBe(
      '# Claim updates by text\n\nInternal: Board only\n\n# Decision\n\n## Approve £240,000\n\nFrom March 2027.\n\n' +
        '> Notes:\n>\n> Start with the low case.\n\n---\n\n' +
        'Northlight Insurance & Sons, Board of 27 January 2027, edition 3\n',
    );
  });
});

const bare = (text: string): string => text.replace(/\s+/g, '');

const blocksOf = (text: string): Block[] => [
  { id: '1', kind: 'heading', level: 1, runs: words(`x${text}`) },
  { id: '2', kind: 'paragraph', role: 'body', runs: words(text) },
  { id: '3', kind: 'list', ordered: false, items: [{ runs: words(text), items: [] }] },
  {
    id: '4',
    kind: 'table',
    look: 'data',
    caption: [],
    columns: [{ title: words('a'), align: 'start' }],
    rows: [{ cells: [words(`x${text}`)], role: 'plain' }],
  },
];

const paperOf = (text: string) => ({ ...samplePaper, sections: [{ id: 'a', blocks: blocksOf(text) }] });

describe('what a person types', () => {
  const typed = fc
    .array(
      fc.constantFrom(
        '#',
        '-',
        '+',
        '1.',
        '2)',
        '>',
        '|',
        '`',
        '*',
        '_',
        '~',
        '[x](y)',
        '<b>',
        '&amp;',
        '\\',
        ':::',
        '===',
        '{{a}}',
        'word',
        ' ',
        '\n',
        '![a](b)',
        'https://a.b',
        '\t',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => `${parts.join('')}.`);

  it('can become no structure, and reads as typed', async () => {
    const plain = shapeOf(tree(await written(paperOf('plain.'))));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const read = tree(await written(paperOf(text)));
        expect(shapeOf(read)).toBe(plain);
        expect(bare(textIn(read))).toContain(bare(text));
      }),
      { numRuns: 200 },
    );
  });
});
