import { describe, expect, it } from 'vitest';
import { inSection } from './checked.ts';
import { blocksOf } from './compose.ts';

describe('what other dialects of Markdown read', () => {
  it.each([
    ['- [ ] Ask finance', 'A box to tick, - [ ], is not part of the language.'],
    ['- [x] {{organisation}}', 'A box to tick, - [ ], is not part of the language.'],
    [':::figures\n- [ ] **1** a\n:::', 'A box to tick, - [ ], is not part of the language.'],
    ['It costs ~~much~~ little.', 'Words crossed out with ~~ are not part of the language.'],
    ['It costs ~~**{{organisation}}**~~.', 'Words crossed out with ~~ are not part of the language.'],
    ['Backlog\n: What waits', 'A list of definitions is not part of the language.'],
    ['{{organisation}}\n\n: {{organisation}}', 'A list of definitions is not part of the language.'],
  ])('is refused in a sentence: %s', (text, message) => {
    expect(inSection(text)).toEqual([expect.stringContaining(message)]);
    expect(() => blocksOf(text, { organisation: 'Northlight' })).toThrow(message);
  });

  it.each([
    'It is \\~\\~so\\~\\~ there.',
    'Mind: this. **Word** : so',
    '- [x](https://example.org) y',
    'a\n  [ ] b',
  ])('is not seen in what only looks like it: %s', (text) => {
    expect(inSection(text)).toEqual([]);
  });
});

describe('a comparison with signs', () => {
  it.each([
    ['{{#if ask.oneOff > 100}}x{{/if}}', '(gt ask.oneOff 100)'],
    ['a\n{{#if horizon >= 10,000}}x{{/if}}', '(not (lt horizon 10000))'],
    ['{{#unless horizon<3}}x{{/unless}}', '(lt horizon 3)'],
    ['{{#if horizon == 3}}x{{/if}}', '(eq horizon 3)'],
    ['{{#if organisation !== "x y"}}x{{/if}}', '(not (eq organisation "x y"))'],
    ['{{#if paysBack && horizon}}x{{/if}}', '(and paysBack horizon)'],
    ['{{#if paysBack}}{{else if a || b}}x{{/if}}', '(or a b)'],
    ['{{#if !paysBack}}x{{/if}}', '(not paysBack)'],
  ])('is written as a helper: %s', (text, helper) => {
    expect(inSection(text)).toEqual([
      expect.stringContaining(`A comparison is written as a helper in parentheses: ${helper}.`),
    ]);
  });

  it('with one sign of equality gets the same hint', () => {
    expect(inSection('{{#if horizon = 3}}x{{/if}}')).toEqual([
      'paper.md.hbs:2:1 {{#if}} takes exactly one value. To compare, write {{#if (eq horizon …)}}.',
    ]);
  });
});
