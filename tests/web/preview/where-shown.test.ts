import { expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { whereShown } from '../../../src/web/preview/where-shown.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

const list = (items: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

const placesOf = (businessCase: BusinessCase, group: string, names = ['deck', 'paper'], offered = names) =>
  whereShown(
    {
      documents: names.map((name) => ({
        document: toldCase(businessCase, boardInvestment(), name).document,
        deck: null,
        left: [],
        faults: [],
      })),
      offered: offered.map((id) => ({ id, name: id, drawnAs: 'paper', length: '' }) as never),
    },
    resultsOf(businessCase).figures,
    group,
    list,
  );

it('names the slides and the sections that say what a group holds', () => {
  const said = placesOf(exampleCase(), 'ask');
  expect(said).toMatch(/^slides 1.* (?:and|more).*, paper sections? \d/u);
  expect(placesOf(exampleCase(), 'ask', ['deck'])).not.toContain('paper');
  expect(placesOf(exampleCase(), 'stakeholders')).toMatch(/slides? \d+/u);
});

it('counts a figure for the part of the case that its numbers stand in', () => {
  expect(placesOf(exampleCase(), 'benefits')).toMatch(/^slides /u);
});

it('says where nothing appears, and promises no more than it has seen', () => {
  expect(placesOf(exampleCase(), 'engagement.nothing')).toBe('in no document of this template');
  expect(placesOf(exampleCase(), 'engagement.nothing', ['deck'], ['deck', 'paper'])).toBe(
    'not in these documents',
  );
  expect(placesOf(exampleCase(), 'ask', [], ['deck'])).toBeNull();
});
