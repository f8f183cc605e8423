import { expect, it } from 'vitest';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';
import { ownWords } from './how-it-reads.ts';
import { namedCases } from './named-cases.ts';
import { libraryOf, saidOf, textSaid } from './said-phrases.ts';

const british =
  /\b\p{L}*(?:isation|ising|ised?|ogramme|our(?:ed|ing|able|s)?|centre|cheque|licence|judgement|elled|elling)\b/iu;
/** Words of both, which end alike. */
const shared =
  /\b(?:rise|raised?|promised?|comprised?|hours?|four|our|your|surprised?|otherwise|advised?)\b/giu;

const dollars = formatsFor('en-US', 'USD');

it.each(Object.keys(namedCases))('American words are spelled so: %s', (name) => {
  const wrong = saidOf(name, dollars)
    .map(({ id, runs }) => `${id}: ${ownWords(runs).replaceAll(shared, '')}`)
    .filter((text) => british.test(text.slice(text.indexOf(':'))));
  expect(wrong).toEqual([]);
});

it('only what is spelled otherwise has American words of its own', () => {
  const [own, whole] = [libraryOf('en-US'), libraryOf('en-GB')];
  expect([...own.keys()].filter((id) => !phrases.has(id))).toEqual([]);
  expect([...own].filter(([id, text]) => text === whole.get(id))).toEqual([]);
  expect(textSaid(saidOf('a public appraisal', dollars), 'social-value-sentence')).toContain(
    'adds what the organization, customers',
  );
  expect(textSaid(saidOf('a public appraisal'), 'social-value-sentence')).toContain('the organisation,');
});
