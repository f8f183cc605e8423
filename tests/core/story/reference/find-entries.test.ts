import { describe, expect, it } from 'vitest';
import { alsoCalled, findEntries, nearEntries } from '../../../../src/core/story/reference/find-entries.ts';
import { reference } from '../../../../src/core/story/reference/index.ts';

const entries = reference();
const found = (asked: string): string[] => findEntries(entries, asked).map(({ name }) => name);
const near = (asked: string): string[] => nearEntries(entries, asked).map(({ name }) => name);

describe('a name is found', () => {
  it.each([
    ['by its name', 'situation.asIs', ['situation.asIs']],
    ['without the signs of a list', 'risks.cause', ['risks[].cause']],
    ['by its last part', 'doNothingCost', ['situation.doNothingCost']],
    ['by a part that stands after a point', 'situation.doNothingCost.source', ['situation.doNothingCost']],
    ['by a part of a figure', 'figures.net-benefit.lowWords', ['figures.net-benefit']],
    ['by its label', 'What waits if they do not?', ['ask.whatWaits']],
    ['by its initials', 'NPV', ['figures.net-present-value']],
    ['by words for it', 'present value of costs', ['figures.present-value-of-costs']],
    ['as a directive, with its signs or without', ':::callout', [':::callout']],
    ['as a block', 'unless', ['#unless']],
    ['as a phrase', 'net claim', ['> net-claim']],
    ['as a chart', 'tornado', ['tornado']],
    ['by what people say for it', 'profit', ['figures.net-benefit']],
    ['as one of several', 'cost', ['costs']],
    ['by what it is for', 'speaker notes', [':::notes']],
    ['as the line that begins a section', 'section', ['::section']],
  ])('%s: %s', (_, asked, names) => {
    expect(found(asked)).toEqual(names);
  });

  it('in every group that knows it', () => {
    expect(found('plan').length).toBeGreaterThan(0);
    expect(found('options')).toEqual(['options', 'options']);
  });

  it('not at all where nothing is called so, nor for no word', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('…')).toEqual([]);
  });
});

it('tells beside what was found what else is called so', () => {
  const [quote] = findEntries(entries, 'quote');
  expect(quote?.name).toBe(':::quote');
  expect(alsoCalled(entries, 'quote', findEntries(entries, 'quote')).map(({ name }) => name)).toEqual([
    'situation.quote',
    'successStories[].quote',
  ]);
});

it('offers what is spelled nearly so, and what shares a word', () => {
  expect(near('sitation.asis')[0]).toBe('situation.asIs');
  expect(near('figures.net-benfit')[0]).toBe('figures.net-benefit');
  expect(near('gate of the zebra')).toEqual(expect.arrayContaining(['nextGate', 'rollOut.gates']));
  expect(near('zebra')).toEqual([]);
});
