import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

type Written = Record<string, unknown>;

const read = (path: string): Written => JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Written;

const example = (): Written => read('public/examples/claim-updates-by-text.case.json');

interface People {
  stakeholders: Written[];
}

interface Inputs {
  basics: Written;
  sharedInputs: Record<string, { base: number; low?: number; high?: number }>;
}

/** Says nothing yet, so that nothing is written of it. */
const titleOnly = (): Written => ({ schemaVersion: 1, basics: { title: 'Claim updates by text' } });

/** Begun: no benefits, no people, no dates. */
const halfEmpty = (): Written => ({
  schemaVersion: 1,
  basics: { title: 'Half a case', language: 'en-US', currency: 'USD' },
  situation: { asIs: 'Customers wait.', toBe: 'Customers do not wait.' },
  ask: { oneOff: 50_000, yearly: 0, purpose: 'try it' },
});

/** So few claims a year that it costs more than it brings. */
const negative = (): Written => {
  const it = structuredClone(example()) as Written & Inputs;
  const claims = it.sharedInputs['claims-per-year'];
  if (claims === undefined) throw new Error('The example has no claims any more.');
  it.sharedInputs['claims-per-year'] = { ...claims, base: 20_000, low: 18_000, high: 22_000 };
  it.basics['title'] = 'Claim updates by text, few claims';
  return it;
};

const wordsOf = (number: number): Written => ({
  wiifm: `Group ${number} spends ${number} hours a month less on calls about nothing new.`,
  gain: { measure: `hours of group ${number} a month`, amount: `${number} fewer`, from: '2027-12' },
  proof: `${number + 40} calls counted in the test`,
  mayAsk: `Who answers the calls that are left to group ${number}?`,
  answer: `Team ${number} does, and its ${number + 3} handlers were asked first.`,
  condition: `group ${number} sees its own figures every month`,
  askOfThem: `name ${number + 1} claims for the pilot`,
});

/** Everybody of a large company, each with words of their own. */
const fortyPeople = (): Written => {
  const it = structuredClone(example()) as Written & Inputs & People;
  const [first, ...others] = it.stakeholders;
  if (first === undefined) throw new Error('The example has no stakeholders any more.');
  const models = [first, ...others];
  it.basics['title'] = 'Claim updates by text, forty people';
  it.stakeholders = Array.from({ length: 40 }, (_, index) => {
    const model = models[index % models.length] ?? first;
    return {
      ...model,
      id: `person-${index + 1}`,
      who: `${String(model['who'])} ${index + 1}`,
      ...wordsOf(index + 1),
    };
  });
  return it;
};

/** Cases whose documents are looked at in the gallery and by the judges, as somebody could have saved them. */
export const cases: Readonly<Record<string, () => Written>> = {
  example,
  german: () => read('tests/fixtures/german.case.json'),
  'title-only': titleOnly,
  'half-empty': halfEmpty,
  negative,
  'forty-people': fortyPeople,
};
