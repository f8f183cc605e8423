import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { declared, faultsOf, inSection } from './checked.ts';
import { manifest } from './compose.ts';

describe('a template without mistakes', () => {
  it('has none, in any branch', () => {
    const text = `# {{organisation}}

{{figures.net-benefit}} and {{money figures.net-benefit.low style="exact"}} over {{duration horizon}}.
{{#if (gt people.length 1)}}{{plural people.length "person" "people"}}{{else if organisation}}one{{else}}none{{/if}}

{{#each people as |person place|}}
### {{name}}, {{person.name}}, {{place}}, {{@index}} of {{../organisation}} and {{@root.organisation}}

{{#unless plural}}is{{else}}are{{/unless}} {{list asks}}
{{#each asks}}
- {{this}} of {{../name}}
{{/each}}
{{> card}}
{{> card . title=../horizon}}
{{/each}}

{{#with figures.net-benefit as |net|}}{{value}} {{net.low}} {{net}}{{/with}} {{sharedInputs.anything.low}} {{people.[0].name}}

{{#*inline "inside"}}{{organisation}}{{/inline}}
{{> inside}}

{{#each (first people 2)}}{{name}}{{/each}}

::chart{of="tornado"}
`;
    expect(inSection(text, { '_card.md.hbs': 'For {{name}}.\n' })).toEqual([]);
  });
});

describe('a mistake in a template', () => {
  it.each([
    ['{{organization}}', 'paper.md.hbs:2:3 There is no "organization". Did you mean "organisation"?'],
    ['{{#if nothing}}{{else}}a {{figures.netBenefit}}{{/if}}', 'paper.md.hbs:2:7 There is no "nothing".'],
    [
      '{{#if horizon}}{{else}}a {{figures.netBenefit}}{{/if}}',
      'paper.md.hbs:2:28 There is no "netBenefit" in "figures". Did you mean "net-benefit"?',
    ],
    [
      '{{#each people}}\n{{organisation}}\n{{/each}}',
      'paper.md.hbs:3:3 There is no "organisation". It is declared further out: write {{../organisation}}.',
    ],
    [
      '{{people}}',
      'paper.md.hbs:2:1 "people" is a list and cannot stand in a sentence. Repeat for its items with {{#each people}}, or write {{list people}}.',
    ],
    [
      '{{figures}}',
      'paper.md.hbs:2:1 "figures" is a group of values. Say which one, as in {{figures.net-benefit}}.',
    ],
    [
      '{{people.name}}',
      'paper.md.hbs:2:3 "people" is a list. Repeat for its items with {{#each people}}, then write {{name}}.',
    ],
    ['{{organisation.name}}', 'paper.md.hbs:2:3 "organisation" is a single value and has no part "name".'],
    [
      '{{#each horizon}}{{/each}}',
      'paper.md.hbs:2:1 "horizon" is a single value; only a list can be repeated.',
    ],
    ['{{mony horizon}}', 'paper.md.hbs:2:1 There is no helper "mony". Did you mean "money"?'],
    [
      '{{money horizon style="exakt"}}',
      'paper.md.hbs:2:17 style="exakt" is not known. It can be prose, table, exact.',
    ],
    ['{{plural horizon "month"}}', 'paper.md.hbs:2:1 "plural" takes 3 values; here are 2.'],
    [
      '{{../organisation}}',
      'paper.md.hbs:2:3 "../organisation" leads out of the document: there is no level above.',
    ],
    ['{{@index}}', 'paper.md.hbs:2:3 "@index" has a meaning only inside {{#each}}.'],
    ['{{> kard}}', 'paper.md.hbs:2:1 There is no part "kard". Did you mean "card"?'],
    ['{{#each people}}{{> card}}{{/each}}', '_card.md.hbs:2:3 There is no "nam". Did you mean "name"?'],
    [
      '{{#if horizon}}\n::chart{of="tornado"}\n{{else}}\n::chart{of="tornedo"}\n{{/if}}',
      'paper.md.hbs:5:1 There is no chart "tornedo". Did you mean "tornado"?',
    ],
    ['{{#if horizon}}', 'paper.md.hbs:2:1 This block is never closed with {{/if}}.'],
  ])('is told with its place: %s', (text, message) => {
    expect(inSection(text, { '_card.md.hbs': '\n{{nam}}' })).toContainEqual(expect.stringContaining(message));
  });

  it('is told for needs, sections, stray files and the order of sections', () => {
    expect(faultsOf('::section{id="s" needs="organisation horizn"}\nx')).toEqual([
      'paper.md.hbs:1:1 There is no "horizn". Did you mean "horizon"?',
    ]);
    expect(faultsOf('::section{id="s"}\nx', { 'memo.md.hbs': 'x' })).toEqual([
      'memo.md.hbs:1:1 No document of the template has this name. Name it in template.json.',
    ]);
    const documents = { paper: { title: 'P', kind: 'paper' as const, place: { t: 'first' as const } } };
    const template = {
      manifest: manifest({ documents, needs: ['people', 'peple'] }),
      files: { 'paper.md.hbs': '::section{id="s"}\nx' },
    };
    expect(checkTemplate(template, declared).map(({ message }) => message)).toEqual([
      'There is no "peple". Did you mean "people"?',
      'The document "paper" has no section "t". Did you mean "s"?',
    ]);
  });

  it('ends although parts use each other', () => {
    expect(
      inSection('{{> a}}', { '_a.md.hbs': '{{> b x=1}}{{> a}}', '_b.md.hbs': '{{> a}}{{wrong}}' }),
    ).toEqual([
      '_b.md.hbs:1:1 The part "a" uses itself: a → b → a. Take one of these uses out.',
      '_a.md.hbs:1:12 The part "a" uses itself: a → a. Take one of these uses out.',
      '_a.md.hbs:1:1 The part "b" uses itself: b → a → b. Take one of these uses out.',
      expect.stringContaining('_b.md.hbs:1:10 There is no "wrong".'),
    ]);
  });

  it('is told of a part that uses itself, whether a section uses it or not', () => {
    const itself = '_me.md.hbs:1:3 The part "me" uses itself: me → me. Take one of these uses out.';
    expect(inSection('x', { '_me.md.hbs': 'x {{> me}}' })).toEqual([itself]);
    expect(inSection('{{#*inline "me"}}{{#if organisation}}{{> me}}{{/if}}{{/inline}}{{> me}}')).toEqual([
      expect.stringContaining('The part "me" uses itself'),
    ]);
    expect(inSection('{{> a}}{{> b}}', { '_a.md.hbs': '{{> b}}', '_b.md.hbs': 'x' })).toEqual([]);
  });

  it('is told of footnotes in footnotes, in a circle or not', () => {
    expect(inSection('a[^a]\n\n[^a]: x[^b]\n\n[^b]: y[^c]\n\n[^c]: z[^a]\n')).toEqual([
      expect.stringContaining('These footnotes cite each other: a → b → c → a.'),
    ]);
    expect(inSection('a[^a]\n\n[^a]: x[^b]\n\n[^b]: y\n')).toEqual([
      expect.stringContaining('A footnote cannot stand in a footnote: [^a] holds [^b].'),
    ]);
    expect(inSection('a[^a] b[^b] c[^a]\n\n[^a]: x\n\n[^b]: y\n')).toEqual([]);
  });

  it.each([
    ['as it is', 'a &#xE000;0&#xE001; b'],
    ['as a decimal number', 'a &#57344;0&#57345; b'],
    ['with zeros before it', 'a &#X0e000;0&#x0E001; b'],
    ['put together around a comment', 'a &#xE{{! c }}000;0&#x{{#if organisation}}E001;{{/if}} b'],
    ['in a link', '[x](https://example.org/&#xE000;0&#xE001;)'],
    ['as one that no file can hold', 'a &#x1F; b'],
    ['in an attribute, without its semicolon', '::chart{of="tornado" caption="a &#xE000&#48;&#xE001 b"}'],
    [
      'in an attribute, behind many zeros',
      '::chart{of="tornado" caption="&#x0000000000E000;0&#x0000000E001;"}',
    ],
  ])('is told of a mark of ours that is written as its number, %s', (_, text) => {
    expect(inSection(text)).toEqual([expect.stringContaining('cannot be printed')]);
  });

  it('lets other characters be written as their numbers', () => {
    expect(inSection('&#163; and &#x20AC; and &amp; and &#x{{organisation}};')).toEqual([]);
  });
});
