import { describe, expect, it } from 'vitest';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { shapeOfSchema } from '../../../src/core/story/story-view/schema-shape.ts';
import type { Shape } from '../../../src/core/template-language/shape.ts';

/**
 * What each must rule of a board-ready paper needs from the inputs. Rules about files, slides and layout need no field
 * of the case and are not listed; a rule whose field is missing here could never be met.
 */
const needs: Record<string, readonly string[]> = {
  'ASK-01': [
    'ask.verb',
    'costs[].amount',
    'costs[].timing',
    'ask.decideBy',
    'meeting.date',
    'meeting.decider',
  ],
  'ASK-02': ['costs[].inAsk', 'ask.difference', 'ask.fundingSource', 'ask.contingencyIncluded'],
  'ASK-03': ['ask.purpose', 'ask.decision'],
  'ASK-04': ['meeting.purpose'],
  'EVD-01': [
    'benefits[].inputs',
    'sharedInputs',
    'situation.facts[].unit',
    'situation.facts[].period',
    'situation.facts[].source',
    'situation.facts[].asOf',
    'evidence[].kind',
  ],
  'EVD-02': ['situation.facts[].value', 'tracking.measures[].baseline'],
  'EVD-03': [
    'benefits[].baseline',
    'benefits[].baselineKind',
    'hypothesis.baseline',
    'hypothesis.baselineKind',
  ],
  'EVD-04': ['benefits[].inputs', 'costs[].amount'],
  'EVD-05': ['benefits[].inputs', 'benefits[].driver'],
  'EVD-06': [
    'benefits[].words.released',
    'benefits[].captureShare',
    'benefits[].budget.line',
    'benefits[].budget.holder',
  ],
  'EVD-09': ['unknowns[].what', 'unknowns[].matters', 'unknowns[].owner', 'unknowns[].by'],
  'EVD-11': [
    'options[].kind',
    'options[].cost',
    'options[].benefit',
    'options[].mainRisk',
    'options[].reason',
  ],
  'EVD-12': ['benefits[].overlaps', 'benefits[].overlapNote'],
  'EVD-14': ['pilot.design', 'pilot.groups[].people', 'pilot.groups[].events', 'evidence[].kind'],
  'EVD-16': ['successStories[].source', 'successStories[].consent', 'successStories[].proofFigure'],
  'EVD-17': ['benefits[].dimension', 'none.operational', 'none.financial', 'none.employee', 'none.customer'],
  'EVD-18': [
    'risks[].cause',
    'risks[].event',
    'risks[].effect',
    'risks[].owner',
    'risks[].response',
    'risks[].chanceBefore',
    'risks[].chanceAfter',
    'risks[].category',
  ],
  'EVD-19': [
    'stakeholders[].wiifm',
    'stakeholders[].mayAsk',
    'stakeholders[].askOfThem',
    'stakeholders[].proof',
    'stakeholders[].proofFigure',
  ],
  'STR-03': ['situation.asIs', 'situation.doNothingCost', 'unknowns[].what'],
  'WRD-10': ['basics.language'],
  'WRD-11': ['basics.currency'],
  'WRD-15': ['evidence[].kind', 'benefits[].evidence'],
  'DOC-09': ['basics.language'],
  'DOC-10': ['basics.title', 'basics.author'],
  'XDC-01': ['sharedInputs'],
  'XDC-04': ['successStories[].person', 'successStories[].consent', 'situation.quoteConsent'],
};

const holds = (shape: Shape, path: string): boolean =>
  path.split('.').every((step) => {
    const name = step.replace('[]', '');
    const field = shape.kind === 'object' ? shape.fields[name] : undefined;
    if (field === undefined) return false;
    shape = step.endsWith('[]') && field.kind === 'list' ? field.item : field;
    return true;
  });

describe('the schema has the fields that each must rule needs', () => {
  const whole = shapeOfSchema(businessCaseSchema);

  it.each(Object.entries(needs))('%s', (_, paths) => {
    expect(paths.filter((path) => !holds(whole, path))).toEqual([]);
  });

  it('and says so when one is missing', () => {
    expect(holds(whole, 'ask.colour')).toBe(false);
    expect(holds(whole, 'risks[].colour')).toBe(false);
  });
});
