import { describe, expect, it } from 'vitest';
import { houseSchema } from '../../../src/core/house/house.ts';
import { newHouse } from '../../../src/core/house/new-house.ts';
import { houseText, readHouse } from '../../../src/core/house/read-house.ts';
import { houseWith } from '../../fixtures/house.ts';

const least = { id: 'union', name: 'Union', version: 1, owner: 'Jane Doe', validUntil: '2027-12-31' };

/** What is said of a house with these parts, each with its line. */
const told = (text: string): string[] => {
  const read = readHouse(text, 'union.house.json');
  return 'faults' in read ? read.faults.map(({ line, message }) => `${line}: ${message}`) : ['read'];
};

const withParts = (parts: object): string => JSON.stringify({ ...least, ...parts }, null, 2);

describe('a house file', () => {
  it('is read as it was written', () => {
    const read = readHouse(houseText(houseWith()));
    expect('house' in read && read.house).toEqual(houseWith());
  });

  it('needs no more than who keeps it, and until when', () => {
    const read = readHouse(withParts({}));
    expect('house' in read && read.house).toEqual({
      ...least,
      words: {},
      avoid: [],
      phrases: {},
      numbers: {},
      settings: {},
    });
  });

  it('can be begun from one that reads without a fault', () => {
    const text = houseText(newHouse('Übersee', '2026-11-30'));
    expect(told(text)).toEqual(['read']);
    expect(JSON.parse(text)).toMatchObject({ id: 'u-bersee', validUntil: '2027-12-31' });
  });
});

const notOne = '1: This is not a house, or it is damaged. Choose a file whose name ends in .house.json.';

describe('a house file that is none', () => {
  it.each([
    ['nothing', '', notOne],
    ['a text', 'hello', notOne],
    ['a list', '[]', notOne],
    ['a nesting bomb', `{"words":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_001)}`, /^1: /u],
    ['names that change the program', '{"__proto__":{"version":1}}', notOne],
    ['two million letters', `{"name":"${'x'.repeat(2_000_000)}"}`, notOne],
    [
      'ten thousand phrases',
      withParts({
        phrases: { de: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, ''])) },
      }),
      notOne,
    ],
    ['a number beyond counting', `{"version":1e999}`, notOne],
    ['one that is cut off', '{\n  "id": "union",\n  "name": ', /^3: The file cannot be read from here on\./u],
  ])('is refused in one sentence: %s', (_, text, says) => {
    const [first = '', ...others] = told(text);
    expect(first).toMatch(says);
    expect(others).toEqual([]);
  });

  it.each([
    [{ wrods: {} }, '7: There is no field "wrods". Did you mean "words"?'],
    [
      { settings: { tax: 1 } },
      '8: There is no field "tax" in "settings". Here are: appraisal, capture, rate, stresses, vat.',
    ],
    [
      { words: { 'en-GB': { customer: { won: 'x' } } } },
      '10: There is no field "won" in "words.en-GB.customer". Here are: insteadOf, many, one.',
    ],
    [{ words: { English: {} } }, '8: "words.English" is no language. Write its tag, as in "en-GB" or "de".'],
    [{ id: 'Our house' }, '2: "id" is not a name. Use small letters, figures and hyphens.'],
    [{ owner: ' ' }, '5: "owner" is empty. Fill it in, or leave it out.'],
    [{ validUntil: '31.12.2027' }, '6: "validUntil" is not a day. Write it as 2027-12-31.'],
    [{ version: '1' }, '4: "version" takes a number.'],
    [
      { settings: { rate: { share: 8 } } },
      '9: "settings.rate.share" is at most 1. A share is written as 0.08 for 8%.',
    ],
    [{ settings: { appraisal: 'green' } }, '8: "settings.appraisal" takes one of these: "own", "public".'],
    [{ avoid: [{ say: 'x' }] }, '8: "avoid.0.word" is missing. It takes a text in double quotation marks.'],
    [
      { avoid: Array.from({ length: 501 }, () => ({ word: 'x' })) },
      '7: "avoid" has room for 500 words. Leave some out.',
    ],
  ])('says what is wrong, and in which line: %j', (parts, says) => {
    expect(told(withParts(parts))[0]).toBe(says);
  });

  it('says what is missing, and takes no name twice', () => {
    expect(told('{"id":"union","version":1,"owner":"A","validUntil":"2027-12-31"}')).toEqual([
      '1: "name" is missing. It takes a text in double quotation marks.',
    ]);
    const twice = withParts({}).replace('"version": 1', '"version": 1,\n  "version": 2');
    expect(told(twice)).toEqual(['5: "version" stands here more than once. Leave one.']);
  });
});

it('the schema of a house takes nothing that it does not know', () => {
  expect(houseSchema.safeParse({ ...least, hidden: true }).success).toBe(false);
});
