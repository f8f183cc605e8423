import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emptyCase, openCase } from '../../src/core/business-case/open-case.ts';
import { businessCaseSchema } from '../../src/core/business-case/schema/index.ts';
import { fieldMeta } from '../../src/core/quantities/field.ts';
import { findingsOf } from '../../src/core/review/index.ts';
import { placeOf } from '../../src/web/steps/field-place.ts';
import { stepStatus } from '../../src/web/steps/step-status.ts';
import { partsOf, schemaAt } from '../../src/web/steps/form/schema-parts.ts';
import { stepOfPath, steps } from '../../src/web/steps/index.ts';

const example = openCase(readFileSync('public/examples/claim-updates-by-text.case.json', 'utf8'));

const stepNamed = (id: string) => {
  const step = steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  return step;
};

/** Written by the app itself, not typed into a field. */
const keptByTheApp = [
  'schemaVersion',
  'id',
  'editions',
  'approved',
  'house',
  'wordingOverrides',
  'documentChoices',
  'storyTemplate',
  'notForUs',
  'unreadAmounts',
];

/** Fields that the general form leaves out and another part of a step writes. */
const elsewhere: Record<string, string> = {
  'benefits[0].driver': 'chosen when a benefit is added',
  'benefits[0].inputs': 'the inputs of its driver in the card of the benefit',
  'benefits[0].formula': 'the editor of a formula of one’s own',
  'benefits[0].overlaps': 'the chips under “Counted twice?”',
  'benefits[0].yearlyAmounts': 'the table of amounts by year',
  'benefits[0].evidence': 'the chips in the card of the benefit',
  'benefits[0].rampShares': 'the shares by year under “When?”',
  'ask.team[0].cost': 'the cost that holds them, chosen in the row of people',
  'costs[0].from': 'written where the ask or the people asked for make the cost',
  'costs[0].yearlyAmounts': 'the table of amounts by year',
  sharedInputs: 'the inputs of the benefits that share them',
  'situation.goal.benefits': 'the boxes below the situation',
  'impacts.operational.benefit': 'the choice in the card of the impact',
  'impacts.financial.benefit': 'the choice in the card of the impact',
  'impacts.employee.benefit': 'the choice in the card of the impact',
  'impacts.customer.benefit': 'the choice in the card of the impact',
  'agreements[0].budget': 'the press beside the budget that falls',
  'agreements[0].asAgreed.line': 'the same press',
  'agreements[0].asAgreed.amount': 'the same press',
  'agreements[0].asAgreed.from': 'the same press',
  'agreements[0].edition': 'the press “They agreed”',
  'agreements[0].figures': 'the press “They agreed”',
  datesBecause: 'the answer “Keep it, because” under two dates that contradict each other',
  'settings.seed': 'how the chances were found, in the answer',
};

/** Links and technical values that another part of the program writes. */
const hidden = [
  'hypothesis.benefit',
  'stakeholders[0].proofFigure',
  'stakeholders[0].gain.figure',
  'unknowns[0].figure',
  'questions[0].section',
  'questions[0].about',
  'successStories[0].proofFigure',
];

const shapeOf = (path: string): string[] => {
  const definition = schemaAt(path)._zod.def as { shape?: object; innerType?: { _zod: { def: unknown } } };
  const inner = (definition.innerType?._zod.def ?? {}) as { shape?: object };
  return Object.keys(definition.shape ?? inner.shape ?? {});
};

/** Every place in the schema that holds a value, with rows as row 0. */
const fieldsUnder = (path: string): string[] => {
  const meta = fieldMeta(schemaAt(path));
  if (meta?.control === 'list')
    return shapeOf(`${path}[0]`)
      .filter((name) => name !== 'id')
      .flatMap((name) => fieldsUnder(`${path}[0].${name}`));
  if (meta === undefined || meta.control === 'group') {
    const names = shapeOf(path);
    return names.length === 0 ? [path] : names.flatMap((name) => fieldsUnder(`${path}.${name}`));
  }
  return [path];
};

/** What the general form shows in a step. */
const shownUnder = (path: string): string[] => {
  const meta = fieldMeta(schemaAt(path));
  if (meta?.control === 'list') return partsOf(`${path}[0]`).flatMap((part) => shownUnder(part.path));
  if (meta === undefined || meta.control === 'group')
    return partsOf(path).flatMap((part) => shownUnder(part.path));
  return [path];
};

it('asks for every field of a case in some step', () => {
  const all = Object.keys(businessCaseSchema.shape)
    .filter((name) => !keptByTheApp.includes(name))
    .flatMap(fieldsUnder)
    .filter((path) => !path.includes('yearlyAmounts.'));
  const shown = new Set(steps.flatMap(({ paths }) => paths.flatMap(shownUnder)));
  const missing = all.filter((path) => !shown.has(path) && !(path in elsewhere) && !hidden.includes(path));
  expect(all.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);
});

it('asks for nothing twice', () => {
  const paths = steps.flatMap((step) => step.paths);
  expect(new Set(paths).size).toBe(paths.length);
});

it('knows the step and the field of every finding', () => {
  for (const businessCase of [emptyCase('a-case'), example])
    for (const { path, message } of findingsOf(businessCase))
      expect(stepOfPath(placeOf(businessCase, path).field), `${path}: ${message}`).toBeDefined();
});

it('leads from a figure to where its numbers are entered', () => {
  const place = (path: string) => placeOf(example, path);
  expect(place('figures.benefit.status-calls.annual')).toEqual({
    step: 'impact',
    field: 'benefits[status-calls].inputs',
  });
  expect(place('figures.peak-funding.low').step).toBe('costs');
  expect(place('figures.annual-cost').step).toBe('costs');
  expect(place('figures.one-off-cost.high').step).toBe('costs');
  expect(place('figures.pilot.effect').step).toBe('pilot');
  const [option] = example.options;
  expect(place(`figures.option.${option?.id}.net-benefit`)).toEqual({
    step: 'options',
    field: `options[${option?.id}]`,
  });
  expect(place('benefits[status-calls].inputs.casesPerYear')).toEqual({
    step: 'impact',
    field: 'sharedInputs.claims-per-year',
  });
  expect(place('stakeholders[finance-director].wiifm').step).toBe('stakeholders');
  expect(place('turnover.turnoverFall.low').field).toBe('benefits[turnover].inputs.turnoverFall');
  expect(place('cost:licences.base').field).toBe('costs[licences].amount');
  expect(place('nextGate.date').step).toBe('pilot');
});

it('says in words how far a step is', () => {
  const status = (id: string, businessCase = example) =>
    stepStatus(businessCase, findingsOf(businessCase), stepNamed(id));
  expect(status('basics')).toBe('Ready');
  const empty = emptyCase('a-case');
  expect(status('situation', empty)).toBe('Not started');
  const begun = { ...empty, situation: { ...empty.situation, asIs: 'They ring us.' } };
  expect(status('situation', begun)).toBe('Started');
  const open = { ...example, ask: { ...example.ask, fundingSource: '' } };
  expect(status('ask', open)).toBe('Needs attention');
});
