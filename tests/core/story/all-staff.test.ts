import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { saysNothing } from '../../../src/core/document/says-nothing.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { germanCase, shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { changed, parsed } from './changed-case.ts';
import { namedCases } from './named-cases.ts';

await loadLanguage('de');

const textsOf = (businessCase: BusinessCase, id = 'all-staff'): Record<string, string> =>
  Object.fromEntries(
    toldDocuments(businessCase, templateNamed(id))
      .filter(({ document }) => !saysNothing(document))
      .map(({ document }) => [document.id, linesOf(document).map(textOf).join('\n')]),
  );

const named = (name: string): BusinessCase => {
  const make = namedCases[name];
  if (make === undefined) throw new Error(`There is no case "${name}".`);
  return make();
};

describe.each([
  ['English', shippedCase(), 'all-staff'],
  ['German', germanCase(), 'all-staff/de'],
] as const)('what colleagues read: %s', (_name, of, template) => {
  const texts = textsOf(of, template);
  const all = Object.values(texts).join('\n');

  it('is two pages, with no amount of money in them', () => {
    expect(Object.keys(texts)).toEqual(['monday', 'talking-points']);
    expect(all).not.toMatch(/[£€$]|\d %? ?(?:million|Millionen)/u);
  });

  it('holds nothing that was typed about single stakeholders, and nothing of what people are to feel', () => {
    for (const { condition, wiifm, proof } of of.stakeholders)
      for (const typed of [condition, wiifm, proof]) expect(all).not.toContain(typed);
    for (const { feel } of of.engagement.audiences) expect(all).not.toContain(feel);
  });

  it('says what is not known, and when it will be', () => {
    for (const { what } of of.unknowns) expect(texts['monday']?.toLowerCase()).toContain(what.toLowerCase());
  });
});

describe('posts', () => {
  it.each([
    ['posts go', /counts on 3 posts that go, from April 2028 on/u],
    ['one post goes', /counts on 1 post that goes\. Notice will be given\./u],
    ['posts are not said yet', /How many is not said yet/u],
  ])('are told as the case counts them: %s', (name, words) => {
    const { monday, 'talking-points': points } = textsOf(named(name));
    expect(monday).toMatch(words);
    expect(points).toMatch(words);
    expect(`${monday}${points}`).not.toContain('no post that goes');
  });

  it('are promised to nobody', () => {
    expect(textsOf(shippedCase())['monday']).toContain('no promise beyond it');
  });
});

it('is not written of a case that says nothing of the change', () => {
  expect(textsOf(parsed({ basics: { title: 'Texts' } }))).toEqual({});
});

it('says whether it is decided, and does not claim a test that there was not', () => {
  const points = (businessCase: BusinessCase) => textsOf(businessCase)['talking-points'];
  expect(points(shippedCase())).toContain('Not yet. The meeting is on 18 February 2027.');
  expect(points(changed({ 'tracking.outcome': 'approved', 'tracking.outcomeDate': '2027-02-18' }))).toContain(
    'Decided on 18 February 2027: approved.',
  );
  expect(points(changed({ evidence: [], pilot: parsed({}).pilot }))).toContain('It has not been tested.');
});
