import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../../src/core/files/json-lines.ts';

const sound = `{
  "id": "a\\"b",
  "list": [
    1,
    { "deep":
      null }
  ],
  "none": {}, "empty": []
}
`;

describe('the lines of a JSON text', () => {
  it.each<[PropertyKey[], number]>([
    [[], 1],
    [['id'], 2],
    [['list'], 3],
    [['list', 0], 4],
    [['list', 1, 'deep'], 5],
    [['list', 7], 3],
    [['empty'], 8],
    [['missing'], 1],
  ])('are those in which its values stand: %j', (path, line) => {
    expect(jsonLines(sound).lineOf(path)).toBe(line);
    expect(jsonLines(sound).broken).toBeNull();
  });

  it.each([
    ['{\n "a": 1\n "b": 2\n}', 3, 'A comma is missing before this.'],
    ['{\n "a": 1,\n}', 3, 'A comma stands before this bracket.'],
    ["{\n 'a': 1\n}", 2, 'A name in double quotation marks is missing here.'],
    ['{\n "a" 1\n}', 2, 'A colon is missing after "a".'],
    ['{\n "a": paper\n}', 2, 'A value is missing here'],
    ['{\n "a": "x\n}', 2, 'never closed with a quotation mark'],
    ['{\n "a": [1, 2\n', 3, 'A ] is missing at the end.'],
    ['{\n "a": 1\n}\n}', 4, 'Nothing can stand after the last bracket.'],
    ['['.repeat(10_000), 1, 'Too many brackets'],
  ])('say where it is broken: %#', (text, line, message) => {
    expect(jsonLines(text).broken).toEqual({ line, message: expect.stringContaining(message) });
  });
});
