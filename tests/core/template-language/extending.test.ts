import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { documentSections } from '../../../src/core/template-language/source/outline.ts';
import { inPlace, type Places } from '../../../src/core/template-language/source/place.ts';
import { bundleText, templateFromBundle } from '../../../src/core/template-language/source/read-template.ts';
import { declared, said } from './checked.ts';
import { composed, manifest, templateOf } from './compose.ts';

const sections = (...ids: string[]): string =>
  ids.map((id) => `::section{id="${id}"}\n\nThis is ${id}.\n`).join('\n');

const moved = (places: Places): string =>
  inPlace(
    ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    places,
  )
    .map(({ id }) => id)
    .join('');

describe('the place of a section', () => {
  it.each<[Places, string]>([
    [{ c: 'first' }, 'cabde'],
    [{ a: 'last' }, 'bcdea'],
    [{ d: { before: 'b' } }, 'adbce'],
    [{ a: { after: 'c' } }, 'bcade'],
    [{ d: 'first', b: 'first' }, 'dbace'],
    [{ a: { after: 'c' }, b: { after: 'c' } }, 'cabde'],
    [{ e: { before: 'a' }, d: { before: 'a' } }, 'edabc'],
    [{ b: { after: 'a' }, a: { after: 'd' } }, 'cdabe'],
    [{ x: 'first', b: { after: 'x' } }, 'abcde'],
  ])('moves only what it names: %j', (places, result) => {
    expect(moved(places)).toBe(result);
  });

  it('is refused where sections wait for each other, and where one is not there', () => {
    const place = { a: { before: 'b' }, b: { after: 'c' }, c: { before: 'a' }, x: 'first' } as const;
    const template = templateOf(
      { 'paper.md.hbs': sections('a', 'b', 'c') },
      { documents: { paper: { title: 'P', kind: 'paper', place } } },
    );
    expect(checkTemplate(template, declared).map(({ message }) => message)).toEqual([
      expect.stringContaining('The document "paper" has no section "x".'),
      'In the document "paper" sections wait for each other: a → b → c → a. Place one of them "first", "last" or by another.',
    ]);
  });

  it('is under one heading of the house, of a section that is there', () => {
    const headings = [
      { title: 'Background', sections: ['a', 'y'] },
      { title: 'Assessment', sections: ['b', 'a'] },
    ];
    const template = templateOf(
      { 'paper.md.hbs': sections('a', 'b', 'c') },
      { documents: { paper: { title: 'P', kind: 'paper', headings } } },
    );
    expect(checkTemplate(template, declared).map(({ message }) => message)).toEqual([
      expect.stringContaining('The document "paper" has no section "y".'),
      'In the document "paper" the section "a" stands under two headings. Leave it under one.',
    ]);
  });

  it('is what is written instead of an order', () => {
    const documents = { paper: { title: 'P', kind: 'paper', order: ['a'] } };
    const read = templateFromBundle(
      JSON.stringify({ manifest: { ...manifest(), documents }, files: {} }, null, 2),
    );
    expect('faults' in read ? read.faults.map(said) : []).toEqual([
      'template.json:16:1 There is no field "order" in "manifest.documents.paper". Write "place", which moves only what it names: { "story": { "before": "ask" } }.',
    ]);
  });
});

describe('a section in the place of another', () => {
  const base = templateOf(
    { 'paper.md.hbs': '::section{id="s" needs="organisation" part="Why"}\n\nBase.' },
    { id: 'base', documents: { paper: { title: 'P', kind: 'paper' } } },
  );
  const over = (head: string) =>
    templateOf({ 'paper.md.hbs': `${head}\n\nOurs.` }, { extends: 'base', documents: {} });

  it.each([
    ['::section{id="s"}', ['organisation'], 'Why'],
    ['::section{id="s" part="What"}', ['organisation'], 'What'],
    ['::section{id="s" needs="horizon"}', ['horizon'], 'Why'],
    ['::section{id="s" needs=""}', [], 'Why'],
  ])('takes over what it does not say itself: %s', (head, needs, part) => {
    expect(documentSections([base, over(head)], 'paper', newParseCache())).toMatchObject([{ needs, part }]);
  });

  it('is left out where its inherited need is not met', () => {
    const told = (data: unknown) => composed(over('::section{id="s"}'), data, { bases: [base] }).left;
    expect(told({ organisation: 'Northlight' })).toEqual([]);
    expect(told({})).toEqual([{ section: 's', lacks: ['organisation'] }]);
  });
});

describe('a template in one file', () => {
  it('brings those along that it stands on', () => {
    const base = templateOf({ 'paper.md.hbs': sections('a') }, { id: 'base' });
    const own = templateOf({}, { extends: 'base', documents: {} });
    const read = templateFromBundle(bundleText(own, [base]));
    expect(read).toMatchObject({ template: own, bases: [base] });
    expect('bases' in read ? composed(own, {}, { bases: read.bases }).faults : null).toEqual([]);
  });
});
