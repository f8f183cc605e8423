import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/core/document/index.ts';
import { leafShape, type Shape } from '../../../../src/core/template-language/shape.ts';
import { blocksOf, slidesOf } from '../compose.ts';

const kinds = (text: string, data: unknown = {}): string[] => blocksOf(text, data).map(({ kind }) => kind);

const prose: Shape = { kind: 'object', fields: { story: leafShape('prose'), name: leafShape('text') } };

describe('values', () => {
  const hostile =
    '# heading\n- item\n| a | b |\n::chart{of="x"}\n:::notes\n{{other}} **bold** [l](https://x) & <b> \uE0000\uE001';

  it('keep every structure, whatever they hold', () => {
    const blocks = blocksOf(
      '# About {{x}}\n\nText {{x}} **bold {{x}}** [link {{x}}](https://a.b)\n\n- item {{x}}\n  - below {{x}}\n\n| A {{x}} | B |\n|---|---|\n| {{x}} | c |\n\n:::callout{role="note" title="T {{x}}"}\n{{x}}\n:::\n',
      { x: hostile },
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'table', 'callout']);
    expect(blocks[0]).toMatchObject({ level: 1 });
    const text = blocks[0]?.kind === 'heading' ? textOf(blocks[0].runs) : '';
    expect(text).toBe(
      'About # heading - item | a | b | ::chart{of="x"} :::notes {{other}} **bold** [l](https://x) & <b> 0',
    );
  });

  it('carry their path, their number and their figure', () => {
    const shape: Shape = {
      kind: 'object',
      fields: {
        figures: {
          kind: 'object',
          fields: {
            'net-benefit': {
              kind: 'object',
              printed: { field: 'value', format: 'money' },
              fields: { value: leafShape('money'), low: leafShape('money') },
            },
          },
        },
      },
    };
    const data = { figures: { 'net-benefit': { value: 289_000, low: -80_000 } } };
    const [paragraph] = blocksOf(
      '{{figures.net-benefit}}, {{money (absolute figures.net-benefit.low) style="exact"}}',
      data,
      {
        view: { data, shape },
      },
    );
    expect(paragraph?.kind === 'paragraph' ? paragraph.runs : []).toEqual([
      {
        kind: 'value',
        text: '£289,000',
        path: 'figures.net-benefit',
        figure: 'net-benefit',
        value: 289_000,
        format: 'money',
      },
      { kind: 'text', text: ', ' },
      {
        kind: 'value',
        text: '£80,000',
        path: 'figures.net-benefit.low',
        figure: 'net-benefit',
        value: 80_000,
        format: 'money',
      },
    ]);
  });

  it('splice a generated clause into the sentence around it', () => {
    const phrase = {
      phrase: [
        { kind: 'text', text: 'in ' },
        { kind: 'value', text: 'month 20', path: 'p', value: 19.6, format: 'number' },
      ],
    };
    const shape: Shape = { kind: 'object', fields: { clause: leafShape('phrase') } };
    const [block] = blocksOf(
      'It pays back **{{clause}}**.',
      {},
      { view: { data: { clause: phrase }, shape } },
    );
    expect(
      block?.kind === 'paragraph'
        ? block.runs.map((run) =>
            run.kind === 'footnote' ? '' : `${run.text}${run.bold === true ? '!' : ''}`,
          )
        : [],
    ).toEqual(['It pays back ', 'in !', 'month 20!', '.']);
  });

  it('hold paragraphs, lists and bold words where a long text stands alone, and are one line elsewhere', () => {
    const story = 'First **bold** line\nof two.\n\n- one\n- two\n\n# no heading\n\n1. no list';
    const view = { data: { story, name: 'x' }, shape: prose };
    const blocks = blocksOf('{{story}}\n\nIn a sentence: {{story}}\n\n- {{story}}', {}, { view });
    expect(blocks.map(({ kind, id }) => [kind, id])).toEqual([
      ['paragraph', 's/1'],
      ['list', 's/1~2'],
      ['paragraph', 's/1~3'],
      ['paragraph', 's/1~4'],
      ['paragraph', 's/2'],
      ['list', 's/3'],
    ]);
    expect(blocks[0]).toMatchObject({
      runs: [{ text: 'First ' }, { text: 'bold', bold: true }, { text: ' line of two.' }],
    });
    expect(blocks[2]).toMatchObject({ runs: [{ text: '# no heading' }] });
    expect(blocks[5]).toMatchObject({
      items: [{ items: [{ runs: [{ text: 'one' }] }, { runs: [{ text: 'two' }] }] }],
    });
  });

  it('follow only addresses that a reader can follow', () => {
    const links = blocksOf('[a]({{good}}) [b]({{bad}})', {
      good: 'https://a.b/c',
      bad: 'javascript:alert(1)',
    });
    expect(links[0]).toMatchObject({
      runs: [{ text: 'a', link: 'https://a.b/c' }, { text: ' b' }],
    });
    expect(JSON.stringify(links)).not.toContain('javascript');
  });
});

describe('what the case lacks', () => {
  it('takes its paragraph, item, row and block with it', () => {
    expect(
      kinds(
        '{{x}} – {{x}}.\n\n- {{x}}: {{x}}\n\n| A |\n|---|\n| {{x}} |\n\n:::figures\n- **{{x}}** cost\n:::\n\n:::quote{by="{{x}}"}\n“{{x}}”\n:::',
      ),
    ).toEqual([]);
  });

  const saidIn = (text: string, data: object = {}): string => {
    const [paragraph] = blocksOf(text, data);
    return paragraph?.kind === 'paragraph' ? textOf(paragraph.runs) : '';
  };

  it('takes the sentence that needs it, and leaves its neighbours', () => {
    expect(kinds('Owner: {{x}}')).toEqual([]);
    expect(saidIn('It pays. We save {{x}} a year, **and {{x}} more**! Then we stop.')).toBe(
      'It pays. Then we stop.',
    );
    const [list] = blocksOf('- {{x}}\n- lost {{x}} here\n- {{x}}\n  - below\n- It is {{x}}. It stays.');
    expect(list?.kind === 'list' ? list.items.map(({ runs }) => textOf(runs)) : []).toEqual([
      'below',
      'It stays.',
    ]);
  });

  it.each([
    ['If it is missed, {{x}}.', 'we stop.', 'If it is missed, we stop.'],
    ['If it is missed, {{x}}.', 'we stop', 'If it is missed, we stop.'],
    ['They may ask: {{x}}.', 'Is it so?', 'They may ask: Is it so?'],
    [
      'We need them to {{x}}, by May.',
      'edit the five texts.',
      'We need them to edit the five texts, by May.',
    ],
    [
      'We need them to {{x}} (an hour).',
      'edit the five texts.',
      'We need them to edit the five texts (an hour).',
    ],
    ['Ask {{x}}, by May.', 'Smith & Sons Ltd.', 'Ask Smith & Sons Ltd., by May.'],
    ['{{sentence x}} It goes on.', 'calls show within weeks', 'Calls show within weeks. It goes on.'],
    ['It is {{#if y}}so{{/if}} {{#if y}}or so{{/if}} now.', '', 'It is now.'],
  ])('has one stop and one space where words are typed with theirs: %s, %s', (text, x, read) => {
    expect(saidIn(text, { x, y: null })).toBe(read);
  });

  it('leaves what a condition keeps, and the words of titles and cells', () => {
    expect(saidIn('We save{{#if x}} {{x}}{{/if}} time.')).toBe('We save time.');
    expect(
      blocksOf('| A |\n|---|\n| up to {{x}} |')
        .map((block) => JSON.stringify(block))
        .join(''),
    ).toContain('up to');
  });

  it('ends no sentence at a short word, a number or a name with a stop', () => {
    expect(saidIn('By 28. May we have {{x}}, e.g. a list. It ends.')).toBe('It ends.');
    expect(saidIn('{{firm}} gives {{x}}. We pay.', { firm: 'Smith Ltd. Leeds' })).toBe('We pay.');
  });

  it('takes a heading that has nothing below it', () => {
    expect(kinds('# One\n\n## Two\n\n{{x}}\n\n## Three\n\nText\n\n# Four')).toEqual([
      'heading',
      'heading',
      'paragraph',
    ]);
    expect(kinds('# One\n\n::page-break\n\n{{x}}')).toEqual([]);
  });

  it('is not zero', () => {
    expect(kinds('{{n}}', { n: 0 })).toEqual(['paragraph']);
  });
});

describe('directives', () => {
  it('make figures of a list', () => {
    const [block] = blocksOf(
      ':::figures\n- **{{money cost}}** a year\n  - low £1\n- **4** – teams\n\n  in two places\n:::',
      { cost: 240_000 },
    );
    expect(block).toMatchObject({
      kind: 'figures',
      id: 's/1',
      items: [
        { value: [{ text: '£240,000' }], label: [{ text: 'a year' }], note: [{ text: 'low £1' }] },
        { value: [{ text: '4' }], label: [{ text: 'teams' }], note: [{ text: 'in two places' }] },
      ],
    });
  });

  it('make a timeline with gates', () => {
    const [block] = blocksOf(
      ':::timeline\n- **March 2027** Pilot in Motor\n- *Gate* **{{month m}}**: Stop or go\n  - by the Board\n:::',
      { m: '2027-06' },
    );
    expect(block).toMatchObject({
      kind: 'timeline',
      items: [
        { when: [{ text: 'March 2027' }], what: [{ text: 'Pilot in Motor' }], note: [], gate: false },
        {
          when: [{ text: 'June 2027' }],
          what: [{ text: 'Stop or go' }],
          note: [{ text: 'by the Board' }],
          gate: true,
        },
      ],
    });
  });

  it('make a matrix of four', () => {
    const [block] = blocksOf(
      ':::matrix{across="Effort" up="Value {{x}}"}\n- Do\n  - {{x}}\n- Plan\n- Drop\n- Wait\n:::',
      { x: 'a' },
    );
    expect(block).toMatchObject({
      kind: 'matrix',
      across: [{ text: 'Effort' }],
      up: [{ text: 'Value ' }, { text: 'a' }],
      cells: [
        { title: [{ text: 'Do' }], items: [[{ text: 'a' }]] },
        { items: [] },
        { items: [] },
        { items: [] },
      ],
    });
  });

  it('give a table its caption, its look, and its chosen and last rows', () => {
    const [block] = blocksOf(
      ':::table{caption="Costs {{x}}" look="cover"}\n| What | £ |\n|---|--:|\n| **A** | 1 |\n| B | 2 |\n| **All** | 3 |\n:::',
      { x: 1 },
    );
    expect(block).toMatchObject({
      kind: 'table',
      look: 'cover',
      caption: [{ text: 'Costs ' }, { text: '1' }],
      columns: [{ align: 'start' }, { align: 'end' }],
      rows: [{ role: 'chosen' }, { role: 'plain' }, { role: 'total' }],
    });
  });

  it('place a declared chart, leave out one that the case lacks, and refuse an unknown one', () => {
    const charts = { tornado: null };
    expect(blocksOf('::chart{of="tornado"}', {}, { charts })).toEqual([]);
    expect(() => blocksOf('text\n\n::chart{of="tornadoo"}', {}, { charts })).toThrow(
      'There is no chart "tornadoo". Did you mean "tornado"?',
    );
  });

  it('give paragraphs a role, and quotations their speaker', () => {
    expect(
      blocksOf(
        ':::lead\nFirst\n:::\n\n:::source\nLedger\n:::\n\n:::quote{by="Ann"}\nYes.\n:::\n\n::contents\n\n::page-break\n\nText',
      ),
    ).toMatchObject([
      { kind: 'paragraph', role: 'lead' },
      { kind: 'paragraph', role: 'source' },
      { kind: 'quote', by: [{ text: 'Ann' }] },
      { kind: 'contents' },
      { kind: 'page-break' },
      { kind: 'paragraph', role: 'body' },
    ]);
  });
});

describe('a deck', () => {
  const deck =
    '# Why\n\n## We expect {{n}}\n::layout{name="chart-left"}\n- a\n- b\n:::notes\nSay {{n}}\n:::\n\n## Bare\n\n## Next\n\nText';

  it('makes a slide of each second-level heading, with layout, notes and part', () => {
    expect(slidesOf(deck, { n: 3 })).toMatchObject([
      {
        id: 's/2',
        section: 's',
        part: 'Why',
        layout: 'chart-left',
        title: [{ text: 'We expect ' }, { text: '3' }],
        blocks: [{ kind: 'list', id: 's/4' }],
        notes: [{ kind: 'paragraph' }],
      },
      { id: 's/10', part: 'Why', layout: 'text', title: [{ text: 'Next' }] },
    ]);
  });

  it('refuses what stands on no slide', () => {
    expect(() => slidesOf('Text')).toThrow('In a deck everything stands on a slide');
  });
});

describe('what the language does not have', () => {
  it.each([
    ['a\n\n```\ncode\n```', 4, 'Code'],
    ['a\n\n---\n', 4, 'A line of dashes'],
    ['<div>x</div>', 2, 'HTML'],
    ['a <b>x</b>', 2, 'HTML'],
    ['a\n\n> quoted', 4, ':::quote'],
    ['![x](https://a.b)', 2, '::image'],
    ['#### deep', 2, 'Headings go down to ###'],
    ['a\n\n::chrat{of="x"}', 4, 'Did you mean "chart"?'],
    ['::chart{off="x"}', 2, 'Did you mean "of"?'],
    ['::chart', 2, 'needs of="…"'],
    ['::callout{role="ask"}', 2, 'three colons'],
    [':::callout{role="aks"}\nx\n:::', 2, 'It can be ask, note, caution.'],
    [':::callout{role="ask"}\nx\n', 2, 'never closed'],
    [':::lead\n- a\n:::', 3, 'Only text'],
    ['::chart{of="x', 2, 'begins like a directive'],
    ['::layout{name="ask"}', 2, 'belongs in a deck'],
    [':::figures\n- no number\n:::', 3, 'begins with its number in bold'],
    ['a[^1]', 2, 'footnote has no text'],
    ['[a](javascript:x)', 2, 'A link leads'],
    ['a\n\n{{#if x}}\nb\n{{/if}}\n\n`c`', 8, 'Code'],
  ])('is named with its line: %j', (text, line, message) => {
    expect(() => blocksOf(text)).toThrow(
      expect.objectContaining({ file: 'paper.md.hbs', line, message: expect.stringContaining(message) }),
    );
  });

  it('is bounded in depth and quick to refuse', () => {
    const before = performance.now();
    expect(() => blocksOf(`${'- '.repeat(2000)}a`)).toThrow('Too many lists begin on this line.');
    for (const text of [
      '*'.repeat(8000),
      '['.repeat(8000),
      '**a '.repeat(4000),
      ':::lead\n'.repeat(2000),
      '| a '.repeat(4000),
    ]) {
      try {
        blocksOf(text);
      } catch (error) {
        expect(error).toMatchObject({ name: 'TemplateFault' });
      }
    }
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
