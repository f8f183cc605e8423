import { describe, expect, it } from 'vitest';
import { declared, inSection } from './checked.ts';
import { composed, templateOf } from './compose.ts';

describe('a yes or no', () => {
  const refusal = '"paysBack" is a yes or no and cannot be printed. Ask for it: {{#if paysBack}}…{{/if}}.';

  it('cannot be printed, and is asked for with if', () => {
    expect(inSection('It does: {{paysBack}}.')).toEqual([`paper.md.hbs:2:10 ${refusal}`]);
    expect(inSection('{{#if paysBack}}It does.{{/if}}{{#unless (eq paysBack false)}}x{{/unless}}')).toEqual(
      [],
    );
  });

  it('cannot be written by a helper either', () => {
    expect(inSection('{{capital paysBack}}')).toEqual([`paper.md.hbs:2:1 ${refusal}`]);
    expect(inSection('{{eq horizon 3}}')).toEqual([
      'paper.md.hbs:2:1 "(eq …)" is a yes or no and cannot be printed. Ask for it: {{#if (eq …)}}…{{/if}}.',
    ]);
  });

  it.each(['It does: {{paysBack}}.', 'It does: {{capital paysBack}}.'])(
    'is refused where the document is told too: %s',
    (text) => {
      const template = templateOf({ 'paper.md.hbs': `::section{id="s"}\n${text}` });
      const { document, faults } = composed(
        template,
        { paysBack: true },
        {
          view: { data: { paysBack: true }, shape: declared.shape },
        },
      );
      expect(faults.map(({ message }) => message)).toEqual([refusal]);
      expect(document).toMatchObject({ sections: [] });
    },
  );
});

describe('an amount that may be below zero', () => {
  const caution = (name: string, words: string): string =>
    `Warning: "${name}" may be below zero and would print a minus after a word. Write {{${words}}}, which says it in words.`;

  it.each([
    ['worth {{figures.net-benefit.low}}.', 'figures.net-benefit.low', 'figures.net-benefit.lowWords'],
    ['worth **{{figures.net-benefit}}**', 'figures.net-benefit', 'figures.net-benefit.words'],
    [
      'worth {{#if horizon}}{{figures.net-benefit}}{{/if}}',
      'figures.net-benefit',
      'figures.net-benefit.words',
    ],
    [
      'worth {{#if horizon}}nothing{{else}}{{figures.net-benefit}}{{/if}}',
      'figures.net-benefit',
      'figures.net-benefit.words',
    ],
    ['{{#with figures.net-benefit}}worth {{low}}{{/with}}', 'low', 'lowWords'],
  ])('is warned of after a word: %s', (text, name, words) => {
    expect(inSection(text)).toEqual([expect.stringContaining(caution(name, words))]);
  });

  it.each([
    '{{figures.net-benefit}} over the period',
    'Net benefit: {{figures.net-benefit}}',
    '| Net | Low |\n|---|---|\n| worth {{figures.net-benefit}} | x |',
    'worth {{figures.net-benefit.lowWords}}',
    '{{organisation}} {{figures.net-benefit}}',
  ])('is let stand where no word comes before it, and in a table: %s', (text) => {
    expect(inSection(text)).toEqual([]);
  });
});

describe('words that fit into a sentence, or are some', () => {
  const within = 'is whole sentences and would stand within one. Put it behind a full stop or a colon.';
  const first =
    'ends a sentence and would begin one, with a small letter. Write what it ends: If we {{change}}.';

  it.each([
    ['Now, because {{today}}', `"today" ${within}`],
    ['**Now** that {{today}}', `"today" ${within}`],
    ['{{change}}, and it pays.', `"change" ${first}`],
    ['It pays. {{change}}', `"change" ${first}`],
  ])('are warned of where they do not fit: %s', (text, words) => {
    expect(inSection(text)).toEqual([expect.stringContaining(`Warning: ${words}`)]);
  });

  it.each([
    '{{today}} It pays.',
    'Today: {{today}}',
    'If we {{change}}, it pays.',
    '{{capital change}}.',
    '- {{change}}',
    '| A |\n| --- |\n| {{change}} |',
  ])('stand where they do: %s', (text) => {
    expect(inSection(text)).toEqual([]);
  });
});
