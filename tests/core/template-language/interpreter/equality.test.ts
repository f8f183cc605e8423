import * as fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { interpreted } from './interpret.ts';

/** `VARIETY=100000 npx vitest run equality` before a release. */
const runs = Number(process.env['VARIETY'] ?? 400);

/** The named deviation of `{{#if}}`: it asks whether a value exists, and zero does. */
const official = Handlebars.create();
const isThere = (value: unknown): boolean =>
  value === 0 || (value !== '' && Boolean(value) && !(Array.isArray(value) && value.length === 0));
official.registerHelper('if', function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
  return isThere(value) ? options.fn(this) : options.inverse(this);
});
official.registerHelper(
  'unless',
  function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isThere(value) ? options.inverse(this) : options.fn(this);
  },
);
/** No indexing into texts, and a part of what has no parts is nothing. */
official.registerHelper('lookup', (owner: unknown, name: unknown) =>
  typeof owner === 'object' && owner !== null && (typeof name === 'string' || typeof name === 'number')
    ? Object.entries(owner).find(([key]) => key === String(name))?.[1]
    : undefined,
);

const names = ['a', 'b', 'c', 'list', 'group'] as const;

/** No null: where an item of a list is null, Handlebars makes an empty object of it inside `{{#if}}`. */
const leaf = fc.oneof(
  fc.constantFrom('', 'x', 'Y & <z>', 'two\nlines', '{{a}}'),
  fc.constantFrom(0, 1, -2.5),
  fc.boolean(),
);

/**
 * Handlebars compares with `!=` whether a block is a level of its own, and `[0]`, `0`, `false` and an empty text are the
 * same to it: in lists stand objects, or several texts that differ.
 */
const texts = fc.uniqueArray(fc.constantFrom('x', 'Y & <z>', 'two\nlines', '{{a}}'), {
  minLength: 2,
  maxLength: 3,
});

/** What is asked for by number is a list or nothing: `{{list.[0]}}` of a text is its first letter in Handlebars. */
const { data } = fc.letrec<{ data: Record<string, unknown>; value: unknown; list: unknown[] }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('data'), tie('list')),
  list: fc.oneof(texts, fc.array(tie('data'), { maxLength: 3 })),
  data: fc.record(
    { a: tie('value'), b: tie('value'), c: tie('value'), group: tie('value'), list: tie('list') },
    { requiredKeys: [], noNullPrototype: true },
  ),
}));

const root = fc.tuple(data, fc.array(data, { maxLength: 3 })).map(([values, list]) => ({ ...values, list }));

const word = fc.constantFrom(' ', '\n', 'x', ' y\n', '\n\n  ', '\t', 'q ', '\r\n', 'z');
const strip = fc.constantFrom('', '', '', '~');
const path = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'this',
    '.',
    '../a',
    '../../b',
    'a.b',
    'list.[0]',
    'list.[1].a',
    'group.a',
    './c',
    'this.a',
    '[b]',
  ),
  fc.constantFrom('@index', '@key', '@first', '@last', '@root.a', '@../index', '../this', '@root.list.[0]'),
);
const parameter = fc.constantFrom('p', 'q', 'p.a', 'q');
const subject = fc.oneof(
  { weight: 5, arbitrary: path },
  { weight: 1, arbitrary: parameter },
  {
    weight: 1,
    arbitrary: fc.tuple(path, path).map(([from, name]) => `(lookup ${from} ${name})`),
  },
);

/** Handlebars adds two numbers that stand side by side, so a dot stands between values. */
const { template } = fc.letrec<{ template: string; piece: string }>((tie) => ({
  template: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc
      .tuple(strip, subject, strip)
      .map(([open, name, close]) =>
        name.startsWith('(') ? `{{${open}${name.slice(1, -1)}${close}}}·` : `{{${open}${name}${close}}}·`,
      ),
    path.map((name) => `{{{${name}}}}·`),
    fc.constantFrom(
      '{{! note }}',
      '{{!-- a }} b --}}',
      '\n{{~! x ~}}\n',
      '\\{{a}} ',
      '{{> part}}',
      '\n  {{> part}}\n',
    ),
    fc.constantFrom(
      '{{> part list}}',
      '{{> part group a=1}}',
      '\n\t{{> other b=@index}}\n',
      '{{> [in]}}',
      '{{> in @root.list}}',
    ),
    fc
      .tuple(strip, fc.constantFrom('if', 'unless'), subject, tie('template'), tie('template'), strip)
      .map(
        ([open, block, name, then, otherwise, close]) =>
          `{{${open}#${block} ${name}}}${then}{{else}}${otherwise}{{/${block}${close}}}`,
      ),
    fc
      .tuple(subject, tie('template'), subject, tie('template'), tie('template'))
      .map(
        ([one, first, other, second, last]) =>
          `{{#if ${one}}}${first}{{else if ${other}}}${second}{{else}}${last}{{/if}}`,
      ),
    fc
      .tuple(
        fc.constantFrom('each', 'with'),
        subject,
        fc.constantFrom('', ' as |p|', ' as |q p|'),
        tie('template'),
        strip,
      )
      .map(
        ([block, name, params, body, open]) =>
          `\n{{#${block} ${name}${block === 'with' ? params.replace('q p', 'p') : params}${open}}}\n${body}\n{{/${block}}}\n`,
      ),
    fc
      .tuple(fc.constantFrom('each', 'with'), subject, tie('template'), tie('template'))
      .map(([block, name, body, otherwise]) => `{{#${block} ${name}}}${body}{{^}}${otherwise}{{/${block}}}`),
    tie('template').map(
      (body) => `{{#*inline "in"}}${body.replaceAll(/\{\{> ?\[?in\]?[^}]*\}\}/gu, '')}{{/inline}}`,
    ),
  ),
}));

const parts = {
  part: 'part {{a}}\n{{#each list}}\n- {{this}} {{../a}}\n{{/each}}\n',
  other: '{{b}}{{#if @first}} first{{/if}}\n\n{{@root.a}}',
  in: 'none\n',
};

/** Official Handlebars throws on block parameters inside inline parts; ours does not. */
const isUpstreamBug = (text: string): boolean => text.includes('{{#*inline') && text.includes(' as |');

it(
  'prints what Handlebars prints, for any template and data',
  () => {
    fc.assert(
      fc.property(template, root, (text, values) => {
        fc.pre(!isUpstreamBug(text));
        const wanted = official.compile(text, { noEscape: true })(values, { partials: parts });
        expect(interpreted(text, values, parts)).toBe(wanted);
      }),
      { numRuns: runs },
    );
  },
  Math.max(90_000, runs * 9),
);
