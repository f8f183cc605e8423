import { describe, expect, it } from 'vitest';
import { blockWords } from '../../../src/core/template-language/source/block-words.ts';
import { sectionsOf } from '../../../src/core/template-language/source/sections.ts';

const wordsAt = (source: string, place: number) =>
  blockWords(`s/${place}`, sectionsOf(`::section{id="s"}\n${source}`, 'paper.md.hbs'));

describe('the words of a block', () => {
  it.each([
    ['a heading, without its marks', '## What {{a}} is\nText', 1, 'What {{a}} is'],
    ['a paragraph, in one line', 'One\n  and two.\n\nThree.', 1, 'One and two.'],
    ['what a condition holds', '{{#if a}}\nOne.\n{{else}}\nTwo.\n{{/if}}', 2, 'One.'],
    ['what is said otherwise', '{{#if a}}\nOne.\n{{else}}\nTwo.\n{{/if}}', 4, 'Two.'],
    ['what is repeated', '{{#each a}}\n\n### {{name}}\n\n{{why}}\n\n{{/each}}', 3, '{{why}}'],
    [
      'a condition within them',
      '{{#if a}}One{{else}}two{{/if}} of three.',
      1,
      '{{#if a}}One{{else}}two{{/if}} of three.',
    ],
    [
      'what closes on the same lines',
      '{{^if a}}No.{{/if}}\n{{! said }}\n',
      1,
      '{{^if a}}No.{{/if}} {{! said }}',
    ],
    ['a source', ':::source\nSource: {{a}}.\n:::', 2, 'Source: {{a}}.'],
    ['a quotation', ':::quote{by="{{a}}"}\nSo\nit is.\n:::', 1, 'So it is.'],
  ])('are those of %s', (_, source, place, text) => {
    expect(wordsAt(source, place)?.text).toBe(text);
  });

  it.each([
    ['in a list', '- One\n- two'],
    ['in a table', '| a |\n| --- |\n| b |'],
    ['in a box', ':::callout{role="note" title="T"}\nText\n:::'],
    ['for a chart', '::chart{of="x"}'],
    ['that a condition begins in', '{{#if a}}One.\n\nTwo.{{/if}}'],
    ['that are not there', ''],
  ])('are none %s', (_, source) => {
    expect(wordsAt(source, 1)).toBeNull();
  });

  it('are put in the place of those that stand', () => {
    const source = '## One\n\n:::quote{by="x"}\nTwo.\n:::\n\n{{#if a}}\nThree\nfour.\n{{/if}}\n';
    expect(wordsAt(source, 1)?.sectionWith('Eins')).toBe(source.replace('One', 'Eins'));
    expect(wordsAt(source, 2)?.sectionWith('Zwei.')).toBe(source.replace('Two.', 'Zwei.'));
    expect(wordsAt(source, 6)?.sectionWith('Drei.')).toBe(source.replace('Three\nfour.', 'Drei.'));
    expect(wordsAt(source, 6)?.was).toBe('Three\nfour.\n{{/if}}');
  });
});
