import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/core/story/facts/index.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import { faultsOf, type Grammar } from './how-it-reads.ts';
import { namedCases } from './named-cases.ts';
import { libraryOf, saidOf, textSaid } from './said-phrases.ts';

const english: Grammar = {
  severalOfOne: /(?<![\p{N}.,])1 (?:weeks|numbers|cases|points|inputs|benefits|costs|items|in each group)\b/u,
  isSmallWithin: true,
};

const names = Object.keys(namedCases);
const said = new Map(names.map((name) => [name, saidOf(name)]));

describe('every phrase', () => {
  it.each(names)('reads right: %s', (name) => {
    expect((said.get(name) ?? []).flatMap(({ id, runs }) => faultsOf(id, runs, english))).toEqual([]);
  });

  it('is said of some of these cases, and of one without a title says nothing that is not so', () => {
    const ever = new Set([...said.values()].flat().map(({ id }) => id));
    expect([...phrases.keys()].filter((id) => !ever.has(id))).toEqual([]);
    const always = new Set([
      'in-ten',
      'pilot-measure',
      'signed-worth',
      'when-discounted',
      'words-of-money',
      'stress-name',
      'stress-row',
      'account-gain',
      'full-effect-year',
      'actual-standing',
    ]);
    expect((said.get('nothing at all') ?? []).map(({ id }) => id).filter((id) => !always.has(id))).toEqual(
      [],
    );
  });
});

const words = libraryOf('en-GB');

it.each([
  ['asked of several', 'ask-sentence', /^The Trustees of the Museum are asked to approve/u],
  ['shipped', 'ask-sentence', /^The Board of Northlight Insurance is asked to approve/u],
  ['hypothesis too long for a title', 'hypothesis-claim', /^Claim status calls should fall by 20%$/u],
  [
    'as many events',
    'pilot-sentence',
    /there were as many status calls for each claim with the change as without/u,
  ],
  [
    'published, explained by chance',
    'pilot-sentence',
    /\(p = 0\.4\)\. Chance alone may explain the difference\.$/u,
  ],
  [
    'published, nothing',
    'pilot-sentence',
    /as many status calls with the change as without it, as published \(p = 1\)\.$/u,
  ],
  [
    'posts go',
    'posts-sentence',
    /^This plan counts on 3 posts that go, from April 2028 on\. Whoever leaves is not replaced\.$/u,
  ],
  ['one post goes', 'posts-sentence', /^This plan counts on 1 post that goes\. Notice will be given\.$/u],
  ['posts are not said yet', 'posts-sentence', /^Freed time is to lower a budget, so that posts may go\./u],
  ['shipped', 'posts-sentence', /counts on no post that goes\. .* no promise beyond it\.$/u],
  ['a budget is to rise', 'agreement-standing', /rises by £500 a year/u],
  [
    'stop line that loses above',
    'stop-line-sentence',
    /Above 17\.3%, all else as it stands, the case loses money/u,
  ],
  ['undiscounted loss', 'payback-sentence', /^In the base case it does not pay back within four years\.$/u],
  [
    'undiscounted loss',
    'low-case-sentence',
    /^Not discounted, the base case is a net cost of £[\d.]+ million, and the low case a net cost of £[\d.]+ million\.$/u,
  ],
  [
    'stop line below',
    'stop-line-sentence',
    /as a present value\. Between the two the work goes on, and the case loses money\./u,
  ],
  [
    'undiscounted loss',
    'gate-loss-sentence',
    /^Even with every gate passed, the base case loses £[\d.]+ million over four years, not discounted\.$/u,
  ],
  [
    'no pilot planned',
    'untested-sentence',
    /^We have not tested this ourselves, and plan no pilot: it can be switched off any day\.$/u,
  ],
  ['seen in no pilot', 'proof-claim', /^We have seen signs of it ourselves, and not in a pilot$/u],
  ['goal without a name', 'goal-served', /serve the goal for the claims satisfaction score/u],
])('is right where it was wrong: %s, %s', (name, id, words) => {
  expect(textSaid(said.get(name), id)).toMatch(words);
});

describe('the words of the library', () => {
  it('are those of the declared phrases, one file each, with a line on top that says what it is', () => {
    expect([...words.keys()].toSorted()).toEqual([...phrases.keys()].toSorted());
    for (const text of words.values()) expect(text).toMatch(/^\{\{!-- [A-Z“"].+ --\}\}\n/u);
  });

  it('use each fact that a phrase declares, and each part of a fact is used by some words or needed', () => {
    const uses = (id: string): string => `${words.get(id)} ${phrases.get(id)?.needs.join(' ')}`;
    const idle = [...phrases.values()].flatMap(({ id, facts: declared }) =>
      declared
        .filter((fact) => fact !== 'names' && !new RegExp(`\\b${fact}\\b`, 'u').test(uses(id)))
        .map((fact) => `${id}: ${fact}`),
    );
    expect(idle).toEqual([]);
    // A language with cases asks for more than English does.
    const all = [...[...phrases.keys()].map(uses), ...libraryOf('de').values()].join(' ');
    const unused = facts.flatMap(({ id, shape }) =>
      shape.kind === 'object'
        ? Object.keys(shape.fields).flatMap((part) =>
            all.includes(`${id}.${part}`) ? [] : [`${id}.${part}`],
          )
        : [],
    );
    expect(unused).toEqual([]);
  });
});
