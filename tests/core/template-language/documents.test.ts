import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { bundleText, templateFromBundle } from '../../../src/core/template-language/source/read-template.ts';
import { standingSentences } from '../../../src/core/template-language/source/standing.ts';
import type { TemplateDocument } from '../../../src/core/template-language/source/story-template.ts';
import { textsOf, translatedTemplate } from '../../../src/core/template-language/translation/texts.ts';
import { leafShape, type Shape } from '../../../src/core/template-language/shape.ts';
import { composed, manifest, templateOf } from './compose.ts';

const text = leafShape('text');
const person: Shape = { kind: 'object', fields: { id: text, who: text } };
const shape: Shape = {
  kind: 'object',
  fields: { title: text, people: { kind: 'list', key: 'id', item: person } },
};
const declared = { shape, charts: [], rows: { people: { variable: 'person', shape: person } } };

const brief = (parts: object): Record<string, TemplateDocument> => ({
  brief: { title: 'Brief', kind: 'brief', ...parts },
});

const faultsIn = (words: string, parts: object): string[] =>
  checkTemplate(
    templateOf({ 'brief.md.hbs': `::section{id="s"}\n\n${words}\n` }, { documents: brief(parts) }),
    declared,
  ).map(({ message }) => message);

/** What reading says of a document with a field that cannot be. */
const refusal = (parts: object): string[] => {
  const read = templateFromBundle(
    JSON.stringify({ manifest: { ...manifest(), documents: brief(parts) }, files: {} }),
  );
  return 'faults' in read ? read.faults.map(({ message }) => message) : [];
};

describe('a document in template.json', () => {
  it.each([
    [
      { kind: 'poster' },
      'is no kind of document. There are: paper, summary, deck, pitch, brief, one-pager, report, update.',
    ],
    [
      { footer: 'For {{person.who}}' },
      'is one line of plain words; names in double braces stand in texts only.',
    ],
    [{ header: 'one\ntwo' }, 'is one line of plain words'],
    [{ classification: ' ' }, 'is one line of plain words'],
    [{ audience: 'x'.repeat(121) }, 'has more than 120 characters. Shorten it: it stands in one line.'],
    [{ forEach: 'some people' }, 'is not written as it should be'],
    [{ forEech: 'people' }, 'There is no field "forEech"'],
  ])('is refused: %o', (parts, message) => {
    expect(refusal(parts)).toEqual([expect.stringContaining(message)]);
  });

  it('comes back from one file as it went', () => {
    const documents = brief({
      audience: 'One',
      header: 'H',
      footer: 'F',
      classification: 'C',
      forEach: 'people',
    });
    const template = templateOf({ 'brief.md.hbs': 'x' }, { documents });
    expect(templateFromBundle(bundleText(template))).toMatchObject({ template });
  });

  it('may write the row in hand where there is one for each, and only there', () => {
    expect(faultsIn('For {{person.who}} of {{title}}.', { forEach: 'people' })).toEqual([]);
    expect(faultsIn('For {{person.name}}.', { forEach: 'people' })).toEqual([
      'There is no "name" in "person". Here are: id, who.',
    ]);
    expect(faultsIn('For {{person.who}}.', {})).toEqual([expect.stringContaining('There is no "person".')]);
  });

  it('asks for a list that can have a document for each row', () => {
    expect(faultsIn('Words.', { forEach: 'peple' })).toEqual([
      expect.stringContaining('There is no list "peple" that could have a document for each row.'),
    ]);
  });

  it('has no header on slides, and no slides on paper', () => {
    expect(faultsIn('## Slide\n\nWords.', { kind: 'pitch', header: 'H' })).toEqual([
      'The document "brief" is a deck, and slides have no header. Write "footer".',
    ]);
    expect(faultsIn('Words.', { limits: { slides: 3, minutes: 5 } })).toEqual([
      'The document "brief" has no slides, so that "slides" limits nothing.',
      'The document "brief" has no slides, so that "minutes" limits nothing.',
    ]);
  });

  it.each([
    ['pitch', 'deck'],
    ['update', 'paper'],
  ] as const)('of the kind %s is drawn as a %s', (kind, drawn) => {
    const words = drawn === 'deck' ? '## Slide\n\nWords.' : 'Words.';
    const template = templateOf(
      { 'brief.md.hbs': `::section{id="s"}\n\n${words}\n` },
      { documents: brief({ kind }) },
    );
    expect(composed(template, {}, { documentId: 'brief' }).document.kind).toBe(drawn);
  });
});

describe('a document for a row', () => {
  const template = templateOf(
    { 'brief.md.hbs': '::section{id="s"}\n\nFor {{person.who}}, of {{title}}.\n' },
    { documents: brief({ forEach: 'people', header: 'Ours', classification: 'Internal' }) },
  );
  const data = {
    title: 'Texts',
    people: [
      { id: 'a', who: 'Ann' },
      { id: 'b', who: 'Bo' },
    ],
  };
  const row = { id: 'b', name: 'Bo', variable: 'person', at: ['people', '1'] as const };
  const { document, faults } = composed(template, data, { documentId: 'brief', row, view: { data, shape } });

  it('has a name of its own, and the words that stand on each page', () => {
    expect(faults).toEqual([]);
    expect(document).toMatchObject({
      id: 'brief@b',
      row: { id: 'b', name: 'Bo' },
      header: 'Ours',
      classification: 'Internal',
    });
  });

  it('tells the row by the place that it has in the case', () => {
    const [block] = document.kind === 'paper' ? (document.sections[0]?.blocks ?? []) : [];
    const runs = block?.kind === 'paragraph' ? block.runs : [];
    expect(runs.map((run) => (run.kind === 'value' ? `${run.path} ${run.text}` : textOf([run])))).toEqual([
      'For ',
      'people[b].who Bo',
      ', of ',
      'title Texts',
      '.',
    ]);
  });
});

it('is translated with the words beside its text', () => {
  const template = templateOf(
    { 'brief.md.hbs': 'x' },
    { documents: brief({ audience: 'One', footer: 'Foot' }) },
  );
  const places = textsOf(template).map(({ place }) => place);
  expect(places).toEqual(
    expect.arrayContaining(['template/brief', 'template/brief/audience', 'template/brief/footer']),
  );
  const words: Record<string, string> = { 'template/brief/footer': 'Fuss' };
  expect(translatedTemplate(template, 'de', (place) => words[place]).manifest.documents['brief']).toEqual({
    title: 'Brief',
    kind: 'brief',
    audience: 'One',
    footer: 'Fuss',
  });
});

describe('a template that should not be used any more', () => {
  const withdrawn = manifest({
    id: 'base',
    title: 'Base',
    state: { is: 'withdrawn', because: 'it is old' },
    documents: { paper: { title: 'Paper', kind: 'paper' } },
  });
  const own = manifest({ title: 'Own', extends: 'base', documents: brief({}) });

  it('says of which documents that is so', () => {
    const said = (...ids: string[]) =>
      standingSentences(
        [withdrawn, own],
        '2027-01-12',
        ids.map((id) => ({ id, title: id.toUpperCase() })),
      );
    expect(said('paper', 'brief')).toEqual([
      'The template “Base” was withdrawn: it is old. It tells: PAPER.',
    ]);
    expect(said('paper')).toEqual(['The template “Base” was withdrawn: it is old.']);
    expect(said('brief')).toEqual([]);
  });
});
