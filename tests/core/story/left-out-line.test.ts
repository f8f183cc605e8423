import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { leftOutLine, thingToEnter } from '../../../src/core/story/left-out-line.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';
import { changed, parsed } from './changed-case.ts';

await loadLanguage('de');

const templates = ['all-staff', 'board-investment', 'pilot-approval', 'quick-win'].flatMap((id) =>
  [id, `${id}/de`].map(templateNamed),
);

const names = {
  stakeholders: [{ id: 'one', who: 'Operations' }],
  successStories: [{ id: 'one', headline: 'I stopped checking my phone' }],
};

/** Each row has its name alone. */
const halfEmpty = parsed({
  basics: { title: 'Half a case' },
  situation: { asIs: 'Customers wait.', toBe: 'Customers do not wait.' },
  hypothesis: { change: 'text customers' },
  benefits: [{ id: 'one', name: 'Fewer calls' }],
  costs: [{ id: 'one', name: 'Licences' }],
  options: [{ id: 'one', name: 'Texts' }],
  evidence: [{ id: 'one', title: 'A test' }],
  risks: [{ id: 'one', name: 'It fades' }],
  unknowns: [{ id: 'one', what: 'whether it lasts' }],
  duties: [{ id: 'one', duty: 'Data' }],
  questions: [{ id: 'one', question: 'Would calls have fallen anyway?' }],
  rollOut: { waves: [{ id: 'one', name: 'Home' }], gates: [{ id: 'one', name: 'After the pilot' }] },
  tracking: { outcome: 'refused', actuals: [{ id: 'one', measure: 'Calls', month: '2027-01', value: 3 }] },
  ...names,
});

/** What stands behind the names, without the lists themselves. */
const withoutLists = changed({
  evidence: [],
  unknowns: [],
  successStories: [],
  'pilot.sideEffects': '',
  'tracking.outcome': 'refused',
  stakeholders: shippedCase().stakeholders.map((one) => ({ ...one, askOfThem: '', mayAsk: '' })),
});

const cases: readonly (readonly [string, BusinessCase])[] = [
  ['nothing at all', parsed({})],
  ['a title alone', parsed({ basics: { title: 'Texts' } })],
  ['a title and names', parsed({ basics: { title: 'Texts' }, ...names })],
  ['half of it', halfEmpty],
  ['without lists', withoutLists],
];

describe.each(cases)('what is left out: %s', (_name, businessCase) => {
  const left = templates.flatMap((template) =>
    toldDocuments(businessCase, template).flatMap(({ left: of }) => of),
  );

  it('names one thing to enter for each section of each document', () => {
    expect(left.length).toBeGreaterThan(0);
    const said = left.map((one) => [one.section, thingToEnter(one, businessCase)] as const);
    expect(said.filter(([, thing]) => thing === '' || thing.startsWith('something for'))).toEqual([]);
    // Words of the program are no words for a person.
    expect(said.filter(([, thing]) => /[a-z]\.[a-z]|[a-z][A-Z]/u.test(thing))).toEqual([]);
  });
});

it.each([
  ['risks', { risks: [{ id: 'one', name: 'It fades', response: 'look at it each month' }] }, 'a risk'],
  ['why-now', { situation: { whyNow: 'The contract ends.' } }, 'the answer to “Why now?”'],
  ['duties', { none: { duties: 'nothing is touched' } }, 'a duty, or why none is touched'],
  ['plan', { rollOut: { waves: [{ id: 'one', name: 'Home' }] } }, 'a wave'],
  ['governance', { governance: { chair: 'Chief Operating Officer' } }, 'who chairs the steering group'],
  [
    'engagement',
    { engagement: { message: 'Tell them before they ask.' } },
    'the one sentence that everyone should repeat',
  ],
  ['money', { costs: [{ id: 'one', name: 'Licences' }] }, 'a cost, or why it costs nothing'],
  ['stories', { none: { successStories: 'nobody was asked yet' } }, 'a success story, or why there is none'],
])('what is entered brings the section in: %s', (section, entered, thing) => {
  const leftOf = (businessCase: BusinessCase) =>
    toldDocuments(businessCase, templateNamed('board-investment'))
      .filter(({ document }) => document.id === 'paper')
      .flatMap(({ left }) => left);
  const title = parsed({ basics: { title: 'Texts' } });
  const before = leftOf(title).find((one) => one.section === section);
  expect(before === undefined ? '' : thingToEnter(before, title)).toBe(thing);
  const after = leftOf(parsed({ basics: { title: 'Texts' }, ...entered }));
  expect(after.map((one) => one.section)).not.toContain(section);
});

it('is one line, with what of several is missing first', () => {
  const of = (businessCase: BusinessCase): string =>
    leftOutLine([{ section: 'value', lacks: ['leading.said'] }], businessCase);
  expect(of(parsed({}))).toBe('Left out, because the case does not hold it yet: Value (enter a benefit).');
  expect(of(withValueAt(shippedCase(), 'costs', []))).toContain('(enter a cost, or why it costs nothing)');
  expect(leftOutLine([], parsed({}))).toBe('');
});
