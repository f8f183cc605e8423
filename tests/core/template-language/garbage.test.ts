import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { TemplateFault } from '../../../src/core/template-language/source/template-fault.ts';
import { storyDeclarations } from '../../../src/core/story/declarations.ts';
import { composed, templateOf } from './compose.ts';

/** `VARIETY=30000 npx vitest run garbage` before a release. */
const runs = Number(process.env['VARIETY'] ?? 150);

/** Longer than a check may take, on any machine: it stops by counting its work, not by a clock. */
const HANG = 15_000;

const declarations = storyDeclarations('en-GB');

const snippet = fc.constantFrom(
  '{{',
  '}}',
  '{{{',
  '{{#if a}}',
  '{{else}}',
  '{{/if}}',
  '{{#each list}}',
  '{{/each}}',
  '{{#*inline "x"}}',
  '{{/inline}}',
  '{{> x}}',
  '{{> net-claim}}',
  '{{ask.oneOff}}',
  '{{this}}',
  '{{@index}}',
  '{{../a}}',
  '{{[a b]}}',
  '{{money (first list 2) style="exact"}}',
  '{{!-- ',
  '--}}',
  '::section{id="s"}',
  '::section{id="s" needs="a"}',
  '::layout{name="ask"}',
  '::chart{of="tornado"}',
  ':::callout{role="ask" title="T"}',
  ':::figures',
  ':::table{caption="C"}',
  ':::notes',
  ':::',
  '| a | b |',
  '| --- | ---: |',
  '# ',
  '## ',
  '- **1** one',
  '  - note',
  '1. ',
  '[^1]',
  '[^1]: ',
  '&#xE000;',
  '\u0000',
  '\uE000',
  '<b>',
  '![x](y)',
  'word',
  ' ',
  '\n',
  '\n\n',
);

const garbage = fc.oneof(
  { weight: 3, arbitrary: fc.array(snippet, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

it(
  'is checked and told without an error that has no sentence, and without a hang',
  () => {
    fc.assert(
      fc.property(garbage, fc.constantFrom('paper', 'deck'), (text, documentId) => {
        const template = templateOf({ 'paper.md.hbs': text, 'deck.md.hbs': text });
        const started = performance.now();
        const faults = checkTemplate(template, { ...declarations, bases: [] });
        expect(faults.every((fault) => fault instanceof TemplateFault && fault.message.trim() !== '')).toBe(
          true,
        );
        try {
          composed(template, { a: 1, list: [1, 'two', { a: 3 }] }, { documentId });
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateFault);
        }
        expect(performance.now() - started).toBeLessThan(HANG);
      }),
      { numRuns: runs },
    );
  },
  Math.max(90_000, runs * 60),
);
