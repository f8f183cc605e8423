import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type Results, resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { findingsOf, rules } from '../../../src/core/review/index.ts';
import type { Rule } from '../../../src/core/review/define-rule.ts';
import { onceEach } from '../../../src/core/review/once-each.ts';
import { spoilings } from './spoilings.ts';
import { exampleCase, shippedCase } from '../../fixtures/example-case.ts';

/** A case with its results, which are computed once for all rules. */
interface Computed {
  it: BusinessCase;
  results: Results;
}

const computed = (it: BusinessCase): Computed => ({ it, results: resultsOf(it) });

/** The plants of each rule, planted once. */
const plantsOf = new Map<string, Computed[]>();

const planted = ({ id, planted: plants }: Rule): Computed[] => {
  const known = plantsOf.get(id) ?? plants.map((plant) => computed(plant(exampleCase())));
  plantsOf.set(id, known);
  return known;
};

/** What a paper for a board must hold and a case can decide, by the ids of the rubric. */
const asked = [
  'ASK-02 ASK-04 EVD-01 EVD-03 EVD-04 EVD-05 EVD-06 EVD-09 EVD-11 EVD-12 EVD-14 EVD-16 EVD-17 EVD-18 EVD-19 WRD-15',
].flatMap((ids) => ids.split(' '));

describe('the rules', () => {
  it('hold every rule of the rubric that the case decides', () => {
    const answered = new Set(
      rules.filter(({ severity }) => severity === 'must').flatMap(({ answers }) => answers),
    );
    expect(asked.filter((id) => !answered.has(id))).toEqual([]);
  });

  it('have one id each, say what holds and why, in a sentence', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, statement, reason } of rules)
      for (const sentence of [statement, reason])
        expect([id, sentence]).toEqual([id, expect.stringMatching(/^[A-Z“].*\.$/u)]);
  });

  it('run over the case, or over a list that it has', () => {
    const example = shippedCase();
    const lists = rules.filter(({ over }) => over !== 'case').map(({ id, over }) => ({ id, over }));
    const isList = (over: string): boolean => {
      const read: unknown = over
        .split('.')
        .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], example);
      return Array.isArray(read);
    };
    expect(lists.filter(({ over }) => !isList(over))).toEqual([]);
  });

  it('find what they say that they read, and nothing elsewhere', () => {
    const elsewhere = rules.flatMap((rule) =>
      planted(rule).flatMap(({ it: broken, results }) =>
        rule
          .faults(broken, results, '')
          .map(({ path }) => path)
          .filter(
            (path) =>
              !rule.reads.some(
                (place) =>
                  place === '*' ||
                  path === place ||
                  path.startsWith(`${place}.`) ||
                  path.startsWith(`${place}[`),
              ),
          )
          .map((path) => `${rule.id}: ${path}`),
      ),
    );
    expect(elsewhere).toEqual([]);
  });

  it('have a plant for each sentence that anything else makes them say', () => {
    const kindOf = (message: string): string =>
      message
        .replaceAll(/“[^”]*”/gu, '…')
        .replaceAll(/[\p{L}]*[\d][\d.,%£]*/gu, '#')
        .split(' ')
        .slice(0, 7)
        .join(' ');
    const saidBy = (rule: Rule, { it, results }: Computed): string[] =>
      rule.faults(it, results, '').map(({ message }) => kindOf(message));
    const others = [businessCaseSchema.parse({}), ...spoilings.map(({ spoil }) => spoil(shippedCase()))].map(
      computed,
    );
    const unplanted = rules.flatMap((rule) => {
      const own = new Set(planted(rule).flatMap((one) => saidBy(rule, one)));
      const said = new Set(others.flatMap((other) => saidBy(rule, other)));
      return [...said].filter((kind) => !own.has(kind)).map((kind) => `${rule.id}: ${kind}`);
    });
    expect(unplanted).toEqual([]);
  });
});

describe('a list that is empty', () => {
  it.each([
    'costs',
    'evidence',
    'options',
    'earlyWins',
    'stakeholders',
    'risks',
    'unknowns',
    'duties',
    'successStories',
    'tracking.measures',
    'engagement.skills',
    'benefits',
  ])('is found, and not passed over: %s', (list) => {
    const empty = withValueAt(shippedCase(), list, []);
    expect(findingsOf(empty).filter(({ path }) => path.startsWith(list))).not.toEqual([]);
  });

  it.each(['costs', 'duties', 'earlyWins', 'evidence', 'tracking.measures', 'engagement.skills'])(
    'is none where somebody says why: %s',
    (list) => {
      const empty = withValueAt(shippedCase(), list, []);
      const said = businessCaseSchema.parse({
        ...empty,
        none: { [list]: 'There is none, and it was looked for.' },
      });
      const before = findingsOf(empty).filter(({ path }) => path === list);
      expect(findingsOf(said).filter(({ path }) => path === list).length).toBeLessThan(before.length);
    },
  );
});

describe('one fault', () => {
  const fault = (path: string, message: string, cause?: 'missing' | 'number' | 'follows') => ({
    path,
    message,
    severity: 'must' as const,
    ...(cause === undefined ? {} : { cause }),
  });

  it('of one field is one finding', () => {
    const told = onceEach([
      fault('costs[a].amount', 'Enter it.', 'missing'),
      fault('costs[a].amount', 'Name its source.'),
      fault('costs[a]', 'It cannot be computed.', 'follows'),
      fault('costs[b]', 'It cannot be computed.', 'follows'),
    ]);
    expect(told.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'costs[a].amount: Enter it.',
      'costs[b]: It cannot be computed.',
    ]);
  });

  it('leaves two faults of one field both', () => {
    expect(onceEach([fault('a', 'Too low.'), fault('a', 'Without a source.')])).toHaveLength(2);
    expect(onceEach([fault('a', 'Not 3.', 'number'), fault('a', 'Not 4.', 'number')])).toHaveLength(1);
  });

  it('tells of a cost without an amount once', () => {
    const broken = withValueAt(shippedCase(), 'costs[training].amount', undefined);
    expect(findingsOf(broken).filter(({ path }) => path.startsWith('costs[training]'))).toHaveLength(1);
  });

  it('comes before what is worth less', () => {
    const weights = findingsOf(businessCaseSchema.parse({})).map(
      ({ gate, severity }) => `${gate} ${severity}`,
    );
    const order = [
      'draft must',
      'draft should',
      'finance must',
      'finance should',
      'board must',
      'board should',
    ];
    expect(weights.map((weight) => order.indexOf(weight))).toEqual(
      weights.map((weight) => order.indexOf(weight)).toSorted((one, other) => one - other),
    );
  });
});

it('keeps two dates as they are where the case says why', () => {
  const early = withValueAt(shippedCase(), 'benefits[status-calls].start', '2027-04');
  const [found] = findingsOf(early);
  expect(found?.message).toBe(
    'Your pilot runs until 16 May 2027. Why does “Fewer status calls” start in April 2027? Start it later, or say why it comes before.',
  );
  const keep = found?.keep ?? '';
  const because = (reason: string) => findingsOf(withValueAt(early, 'datesBecause', { [keep]: reason }));
  const dates = (reason: string) => because(reason).filter(({ rule }) => rule !== 'finance-agreed');
  expect(dates('The first texts go out with the pilot, and it is counted from then.')).toEqual([]);
  expect(dates('So.')).toHaveLength(1);
});
