/** The same numbers from 0 to 1 for the same seed: a case that fails can be made again from its number. */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const numbers = [
  0,
  -0,
  1,
  -1,
  2,
  0.5,
  -0.5,
  100,
  1e3,
  -1e3,
  1e6,
  1e9,
  1e12,
  1e15,
  -1e15,
  1e16,
  1e100,
  1e300,
  1e308,
  -1e308,
  1.797e308,
  5e-324,
  1e-300,
  1e-12,
  1e-9,
  0.1 + 0.2,
  1.5,
  3.7,
  12,
  13,
  59,
  60,
  61,
  120,
  2_147_483_648,
  4_294_967_296,
  Number.MAX_SAFE_INTEGER,
  -2,
  1000,
  999,
];

const texts = [
  '',
  ' ',
  '\u0000',
  '\u0007',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\uffff',
  '\ufdd0',
  '\ue000',
  '\ue0000\ue001',
  '\u200b',
  '\u202e',
  '\u3164',
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-1',
  '1e308',
  '0',
  'null',
  '../../etc',
  'C:\\x',
  '[x]',
  ']',
  'a.b',
  'a[0].b',
  '{{figures}}',
  '{{#each x}}',
  '::section{id="x"}',
  '# Title',
  '- item',
  '| a | b |',
  '[^1]',
  '[^1]: x',
  '<script>alert(1)</script>',
  '&#xE000;0&#xE001;',
  '&amp;',
  ']]>',
  '=1+1',
  'javascript:alert(1)',
  '\n\n\n',
  'a\tb',
  '2027-02-30',
  '2027-13',
  '0000-00',
  '9999-12',
  '2027-02',
  '2027-02-18',
  '99999-01-01',
  'not-a-language',
  'en',
  'de-DE',
  'xx-XX',
  'en-GB-u-nu-arab',
  'ZZZ',
  'GBP',
  '£',
  'x'.repeat(5000),
  'ß'.repeat(300),
  'word '.repeat(800),
  '漢字',
  'مرحبا',
  'calls ÷ 0',
  'calls ^ 999',
  '((((((',
  '1 ÷ 0',
  'min()',
  'x x x',
  'calls ^ calls ^ calls',
  '%',
  '%ff',
  'status-calls',
  'own',
  'formula',
  'yearly-amounts',
  'avoidable-contact',
];

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

interface Spot {
  holder: Holder;
  key: string;
}

const spotsIn = (value: unknown): Spot[] =>
  isHolder(value)
    ? Object.keys(value).flatMap((key) => [
        { holder: value, key },
        ...spotsIn((value as Record<string, unknown>)[key]),
      ])
    : [];

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Each way changes one spot of a case. Most keep the kind of the value, so that many cases still open. */
const ways: ((spot: Spot, random: () => number) => unknown)[] = (() => {
  const alike = ({ holder, key }: Spot, random: () => number): unknown => {
    const old = (holder as Record<string, unknown>)[key];
    if (typeof old === 'number')
      return random() < 0.5 ? pick(numbers, random) : (random() - 0.5) * 10 ** (random() * 40 - 20);
    if (typeof old === 'string') return pick(texts, random);
    if (typeof old === 'boolean') return !old;
    if (Array.isArray(old)) {
      if (old.length === 0) return [pick(texts, random)];
      return random() < 0.3 ? [] : [...old, structuredClone(pick(old, random))];
    }
    return random() < 0.5 ? {} : old;
  };
  const other = (_: Spot, random: () => number): unknown =>
    pick(
      [
        null,
        true,
        [],
        {},
        0,
        '',
        [[]],
        { id: '' },
        nested(20),
        nested(40),
        pick(numbers, random),
        pick(texts, random),
      ],
      random,
    );
  return [alike, alike, alike, alike, alike, alike, other];
})();

/** A case file that somebody could hand in: the given one with spots taken away, changed and added. */
export const randomCaseText = (example: unknown, seed: number): string => {
  const random = randomNumbers(seed);
  const file = structuredClone(example) as Record<string, unknown>;
  if (seed % 4 === 3)
    for (const { holder, key } of spotsIn(file)) {
      const isNumber = typeof (holder as Record<string, unknown>)[key] === 'number';
      if (isNumber && key !== 'schemaVersion' && random() < 0.6)
        (holder as Record<string, unknown>)[key] = pick(numbers, random);
    }
  const changes = seed % 4 === 3 ? 1 : 1 + Math.floor(random() * 8);
  for (let change = 0; change < changes; change += 1) {
    const spots = spotsIn(file);
    const spot = spots[Math.floor(random() * spots.length)];
    if (spot === undefined) break;
    const holder = spot.holder as Record<string, unknown>;
    const kind = random();
    if (kind < 0.15) {
      if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 1);
      else if (spot.key !== 'id' || random() < 0.2) delete holder[spot.key];
    } else if (kind < 0.22 && !Array.isArray(spot.holder))
      holder[texts[Math.floor(random() * texts.length)] ?? 'x'] =
        numbers[Math.floor(random() * numbers.length)];
    else holder[spot.key] = ways[Math.floor(random() * ways.length)]?.(spot, random);
  }
  return JSON.stringify(file);
};
