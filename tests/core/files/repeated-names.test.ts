import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedNames } from '../../../src/core/files/repeated-names.ts';

it('finds a name with two values, wherever it stands and however it is written', () => {
  expect(repeatedNames('{"a":1,"a":2}')).toEqual([{ around: [], name: 'a', values: ['1', '2'] }]);
  expect(repeatedNames('{ "b" : [ 0, { "a" : "x:,{" , "c": {}, "\\u0061": null } ] }')).toEqual([
    { around: ['b', 1], name: 'a', values: ['"x:,{"', 'null'] },
  ]);
  expect(repeatedNames('[[{"a":[1,2],"a":{"d":"\\"}"},"a":true}]]')).toEqual([
    { around: [0, 0], name: 'a', values: ['[1,2]', '{"d":"\\"}"}', 'true'] },
  ]);
  expect(repeatedNames('{"":1,"":2}')).toEqual([{ around: [], name: '', values: ['1', '2'] }]);
});

it('finds nothing where the values are alike, the groups are two, or there is no group', () => {
  for (const text of [
    '{"a":1,"a": 1}',
    '[{"a":1},{"a":2}]',
    '{"a":{"b":1},"b":2}',
    '"a"',
    '1',
    '[]',
    '{}',
    '{"a":"\\\\"}',
  ])
    expect([text, repeatedNames(text)]).toEqual([text, []]);
});

it('finds nothing in what a program has written, whatever it holds', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(repeatedNames(text)).toEqual([]);
      expect(repeatedNames(JSON.stringify(JSON.parse(text), null, 2))).toEqual([]);
    }),
  );
});

it('reads a million repetitions in a moment', () => {
  const started = performance.now();
  const [found] = repeatedNames(
    `{${Array.from({ length: 1_000_000 }, (_, index) => `"a":${index % 7}`).join()}}`,
  );
  expect(found?.values).toHaveLength(1_000_000);
  expect(performance.now() - started).toBeLessThan(15_000);
});
