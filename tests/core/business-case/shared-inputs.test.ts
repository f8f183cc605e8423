import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import {
  sameNumbers,
  sharers,
  withOwnNumber,
  withSameNumber,
} from '../../../src/core/business-case/shared-inputs.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const apart = caseOf(
  [
    benefit('avoided', 'avoidable-contact', {
      contactsPerYear: 400_000,
      avoidableShare: 0.5,
      removedShare: [0.1, 0.2, 0.3],
      costPerContact: 5,
    }),
    benefit('shifted', 'channel-shift', {
      contactsPerYear: 100,
      shiftedShare: [0.1, 0.2, 0.3],
      costInOldChannel: 5,
      costInNewChannel: 1,
    }),
    benefit('leavers', 'agent-attrition', { people: 200, turnoverFall: [0.01, 0.02, 0.03] }),
  ],
  { sharedInputs: {} },
);

const asked = (businessCase: BusinessCase, id: string, name: string) => {
  const found = businessCase.benefits.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no benefit ${id}.`);
  return { benefit: found, name };
};

const linked = () => {
  const question = asked(apart, 'shifted', 'contactsPerYear');
  const [same] = sameNumbers(apart, question);
  if (same === undefined) throw new Error('Nothing is offered.');
  return withSameNumber(apart, question, same);
};

/** A formula of one's own beside the drivers of the catalogue; its unit is stated as a person types it. */
const withOwnFormula = (unit: string): BusinessCase => {
  const own = benefit('own', 'own-formula', {});
  const { benefits } = caseOf([
    {
      ...own,
      formula: 'visits * cost',
      inputs: {
        visits: { base: 30, unit, period: 'a year' },
        cost: { base: 50, unit: 'money', period: `a ${unit.replace(/s$/u, '')}` },
      },
    },
  ]);
  return { ...apart, benefits: [...apart.benefits, ...benefits] };
};

describe('A formula of one’s own', () => {
  it('is offered what counts the same, and nothing else', () => {
    const offers = (unit: string) => {
      const businessCase = withOwnFormula(unit);
      return sameNumbers(businessCase, asked(businessCase, 'own', 'visits')).map(({ name }) => name);
    };
    expect(offers('visits')).toEqual([]);
    expect(offers('contacts')).toEqual(['contactsPerYear', 'contactsPerYear']);
  });

  it('keeps what it counts when it takes a number, and has a copy of its own after', () => {
    const businessCase = withOwnFormula('contacts');
    const question = asked(businessCase, 'own', 'visits');
    const [same] = sameNumbers(businessCase, question);
    if (same === undefined) throw new Error('Nothing is offered.');
    const taken = withSameNumber(businessCase, question, same);
    // It acts on the same contacts now: a tenth has gone before it comes.
    expect(figureOf(taken, 'benefit.own.annual').value).toBe(400_000 * 50 * 0.9);
    const own = withOwnNumber(taken, asked(taken, 'own', 'visits'));
    expect(asked(own, 'own', 'visits').benefit.inputs['visits']).toMatchObject({
      base: 400_000,
      unit: 'contacts',
      period: 'a year',
    });
  });
});

describe('One number for several benefits', () => {
  it('is offered where another benefit counts the same thing and has an answer', () => {
    const offers = (id: string, name: string) =>
      sameNumbers(apart, asked(apart, id, name)).map((other) => `${other.benefit.id}.${other.name}`);
    expect(offers('shifted', 'contactsPerYear')).toEqual(['avoided.contactsPerYear']);
    expect(offers('shifted', 'costInOldChannel')).toEqual(['avoided.costPerContact']);
    // Shares and effects of different benefits are never the same number, and nobody else counts people.
    expect(offers('avoided', 'avoidableShare')).toEqual([]);
    expect(offers('shifted', 'shiftedShare')).toEqual([]);
    expect(offers('leavers', 'people')).toEqual([]);
  });

  it('changes both when it changes once, and makes both draw on the same work', () => {
    const together = linked();
    expect(together.sharedInputs['contacts-per-year']?.base).toBe(400_000);
    expect(resultsOf(apart).base.pools.every(({ draws }) => draws.length === 1)).toBe(true);
    expect(resultsOf(together).base.pools[0]?.draws).toHaveLength(2);
    const doubled = withValueAt(together, 'sharedInputs.contacts-per-year.base', 800_000);
    for (const id of ['avoided', 'shifted']) {
      const before = figureOf(together, `benefit.${id}.annual`).value ?? 0;
      expect(figureOf(doubled, `benefit.${id}.annual`).value, id).toBeCloseTo(2 * before, 6);
    }
    expect(sharers(together, asked(together, 'shifted', 'contactsPerYear')).map(({ id }) => id)).toEqual([
      'avoided',
    ]);
  });

  it('can be parted again, each with the same amount for now', () => {
    const together = linked();
    const parted = withOwnNumber(together, asked(together, 'shifted', 'contactsPerYear'));
    const moved = withValueAt(parted, 'sharedInputs.contacts-per-year.base', 1);
    expect(figureOf(moved, 'benefit.shifted.annual').value).toBe(400_000 * 0.2 * 4);
    expect(sharers(parted, asked(parted, 'avoided', 'contactsPerYear'))).toEqual([]);
  });

  it('takes the place of what could not be read', () => {
    const unread = {
      ...apart,
      unreadAmounts: {
        'benefits[shifted].inputs.contactsPerYear.base': 'many',
        'costs[a].amount.base': 'few',
      },
    };
    const question = asked(unread, 'shifted', 'contactsPerYear');
    const [same] = sameNumbers(unread, question);
    if (same === undefined) throw new Error('Nothing is offered.');
    expect(withSameNumber(unread, question, same).unreadAmounts).toEqual({ 'costs[a].amount.base': 'few' });
  });
});

it('takes what every object has by birth for no shared number', () => {
  for (const shared of ['__proto__', 'constructor', 'toString']) {
    const businessCase = caseOf([
      benefit('own', 'own-formula', { calls: { shared }, cost: 2 }, { formula: 'calls × cost' }),
    ]);
    expect(figureOf(businessCase, 'benefit.own.annual').reason).toBe('“own” lacks: calls');
  }
});
