import { describe, expect, it } from 'vitest';
import { TemplateFault } from '../../../src/core/template-language/source/template-fault.ts';
import { interpreted } from './interpreter/interpret.ts';

const refusal = (template: string, data: unknown = {}, parts: Record<string, string> = {}): TemplateFault => {
  try {
    interpreted(template, data, parts);
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

const thousand = Array.from({ length: 1000 }, (_, index) => index);
const parts = Object.fromEntries(
  Array.from({ length: 12 }, (_, level) => [
    `p${level}`,
    level === 11 ? 'ha' : `{{> p${level + 1}}}`.repeat(10),
  ]),
);

const attacks: [string, string, unknown, Record<string, string>?][] = [
  ['nested blocks', '{{#if a}}'.repeat(10_000), {}],
  ['nested blocks that are closed', `${'{{#if a}}'.repeat(3000)}${'{{/if}}'.repeat(3000)}`, {}],
  ['chains of else', `{{#if a}}${'{{else if a}}'.repeat(4000)}{{/if}}`, {}],
  ['nested parentheses', `{{not ${'(not '.repeat(6700)}a${')'.repeat(6700)}}}`, {}],
  ['a text that is too long', 'x'.repeat(200_000), {}],
  ['repeats inside repeats', `${'{{#each @root}}'.repeat(6)}x${'{{/each}}'.repeat(6)}`, thousand],
  ['parts that double themselves', '{{> p0}}', {}, parts],
  ['a part that uses itself', '{{> me}}', {}, { me: '{{> me}}' }],
  [
    'much text from little',
    '{{#each @root}}{{#each @root}}{{@root.[0]}}{{/each}}{{/each}}',
    ['x'.repeat(9000), ...thousand],
  ],
  ['the constructor', '{{constructor.constructor}}', {}],
  ['the prototype', '{{#with __proto__}}{{this}}{{/with}}', {}],
  ['the prototype in brackets', '{{a.[__proto__].b}}', { a: {} }],
  ['a decorator', '{{* log}}', {}],
  ['a decorator block', '{{#*own "x"}}{{/own}}', {}],
  ['a computed part', '{{> (lookup . "name")}}', { name: 'p' }],
  ['a part with a body', '{{#> p}}{{/p}}', {}],
  ['the log', '{{log "x"}}', {}],
  ['an unknown helper', '{{toString "x"}}', {}],
  ['an unknown part', '{{> toString}}', {}],
  ['an unknown block', '{{#hasOwnProperty a}}{{/hasOwnProperty}}', {}],
  ['a raw block', '{{{{raw}}}}x{{{{/raw}}}}', {}],
  ['a mark of ours', 'a \uE0000\uE001 b', {}],
  ['a control character', 'a \u0000 b', {}],
  ['braces never closed', 'a {{b', {}],
  ['a comment never closed', 'a {{!-- b', {}],
];

describe('a template that could harm', () => {
  it.each(attacks)('is refused for %s', (_name, template, data, used = {}) => {
    const before = performance.now();
    const fault = refusal(template, data, used);
    expect(performance.now() - before).toBeLessThan(1500);
    expect(fault.message).toMatch(/\.$/u);
    expect(fault.message).not.toMatch(/undefined|\bnull\b|NaN/u);
    expect(fault.line).toBeGreaterThan(0);
  });

  it('reads nothing that data inherits, and calls no function', () => {
    const data = Object.assign(Object.create({ inherited: 'secret' }), { run: () => 'called', list: [1] });
    expect(interpreted('[{{inherited}}{{run}}{{list.map}}{{list.length}}]', data)).toBe('[1]');
  });
});

describe('a fault', () => {
  it.each([
    ['a\n{{#if b}}\nc', 2, 'never closed with {{/if}}'],
    ['a\n\n  {{#if b}}{{/each}}', 3, '{{#if}} is closed by {{/each}}'],
    ['a\n{{b ( }}', 2, 'Something is missing'],
    ['{{a.this}}', 1, '"a.this" is not a name'],
    ['{{/if}}', 1, 'never opened'],
    ['{{mony cost}}', 1, 'Did you mean "money"?'],
    ['{{#eech list}}{{/eech}}', 1, 'Did you mean "each"?'],
    ['{{money}} {{money a b}}', 1, '"money" takes 1 values; here are 2'],
  ])('in %j names line %i: %s', (template, line, message) => {
    const fault = refusal(template);
    expect(fault.line).toBe(line);
    expect(fault.message).toContain(message);
  });
});
