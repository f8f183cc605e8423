import { expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { whatLeaves } from '../../../src/core/exporters/what-leaves.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { samplePaper } from '../../fixtures/sample-paper.ts';

const thing = (things: ReturnType<typeof whatLeaves>, what: string) =>
  things.find((one) => one.what === what);

it('names author, organisation, edition, figures and people with their real values', () => {
  const things = whatLeaves(exampleCase(), ['docx', 'md'], [samplePaper]);
  expect(thing(things, 'author')?.values).toEqual(['Priya Nair', 'Head of Customer Experience']);
  expect(thing(things, 'organisation')?.values).toEqual(['Northlight Insurance']);
  expect(thing(things, 'edition')?.values).toEqual(['1']);
  expect(thing(things, 'people')?.values).toContain('Marcus Webb');
  const figures = thing(things, 'figures');
  expect(figures?.values).toEqual(samplePaper.figures.map(({ id }) => id));
  expect(figures?.formats).toEqual(['docx']);
  expect(thing(things, 'editions')).toBeUndefined();
});

it('says of a case file what no document holds', () => {
  const example = exampleCase();
  const edition = { number: 3, date: '2027-01-01', hash: 'a', documents: [], figures: {} };
  const things = whatLeaves({ ...example, editions: [edition] }, ['case'], []);
  expect(thing(things, 'editions')).toEqual({ what: 'editions', values: ['3'], count: 1, formats: ['case'] });
  expect(thing(things, 'figures')).toBeUndefined();
  expect(thing(whatLeaves({ ...example, editions: [edition] }, ['md'], []), 'edition')?.values).toEqual([
    '4',
  ]);
});

it('tells apart the stories by what was agreed', () => {
  const example = exampleCase();
  const [story] = example.successStories;
  if (story === undefined) throw new Error('The example tells no story.');
  const one = (headline: string, kind: typeof story.kind, consent: typeof story.consent) => ({
    ...story,
    headline,
    person: 'Marta',
    kind,
    consent,
  });
  const successStories = [
    one('a', 'customer', 'named'),
    one('b', 'colleague', 'anonymous'),
    one('c', 'customer', 'no'),
    one('d', 'team', undefined),
    one('e', 'imagined', undefined),
  ];
  const things = whatLeaves({ ...example, successStories }, ['pptx', 'case'], []);
  expect(thing(things, 'stories-named')?.values).toEqual(['a, Marta']);
  expect(thing(things, 'stories-anonymous')).toMatchObject({ values: ['b'], formats: ['pptx'] });
  expect(thing(things, 'stories-withheld')).toMatchObject({
    values: ['c, Marta', 'd, Marta'],
    formats: ['case'],
  });
  expect(thing(things, 'stories-left-out')).toMatchObject({ values: ['c', 'd'], formats: ['pptx'] });
  expect(thing(things, 'stories-imagined')?.values).toEqual(['e, Marta']);
  expect(thing(whatLeaves({ ...example, successStories }, ['pptx'], []), 'stories-withheld')).toBeUndefined();
});

it('says little of an empty case, and nothing where nothing is written', () => {
  expect(whatLeaves(emptyCase('a'), ['docx'], []).map(({ what }) => what)).toEqual(['edition']);
  expect(whatLeaves(exampleCase(), [], [])).toEqual([]);
});
