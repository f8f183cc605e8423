import { describe, expect, it } from 'vitest';
import { findDrivers } from '../../../../src/core/drivers/finding/find-drivers.ts';
import { saidAs } from '../../../../src/core/drivers/finding/said-as.ts';
import { drivers } from '../../../../src/core/drivers/index.ts';

/** Questions as people ask them, and the driver that each must lead to. */
const questions: [string, string][] = [
  ['do customers ring because nobody tells them?', 'proactive-updates'],
  ['will fewer agents quit?', 'agent-attrition'],
  ['calls take too long', 'handling-time'],
  ['people hang up before we answer', 'abandoned-calls'],
  ['customers have to call twice about the same thing', 'first-contact-resolution'],
  ['we pass customers from one department to another', 'transfers'],
  ['customers could do it themselves in the app', 'self-service-resolution'],
  ['can we have fewer complaints?', 'complaint-handling'],
  ['too many letters and stamps', 'print-and-post'],
  ['customers cancel their contract', 'contract-retention'],
  ['our staff are off sick a lot', 'sickness-absence'],
  ['new starters take months to get up to speed', 'speed-to-competency'],
  ['we have to correct our own mistakes', 'rework'],
  ['the technician has to come back a second time', 'first-time-fix'],
  ['parcels are sent back to us', 'returns'],
  ['visitors give up at the checkout', 'digital-conversion'],
  ['customers pay their bills late', 'days-sales-outstanding'],
  ['some never pay what they owe', 'bad-debt'],
  ['ombudsman', 'ombudsman-fees'],
  ['can we get rid of the old software licence?', 'supplier-consolidation'],
  ['passwords and security questions take ages', 'fraud-and-identity'],
  ['move callers to chat', 'channel-shift'],
  ['will our NPS go up?', 'customer-scores'],
  ['advisers spend ages on wrap-up notes', 'after-call-work'],
  ['we pay for agency workers and overtime', 'overtime-and-agency'],
  ['supervisors are called in all the time', 'coaching-time'],
  ['must we hire because volume grows?', 'growth-avoided'],
  ['could we sell them another product?', 'cross-sell'],
  ['how much goodwill do we pay?', 'compensation'],
  ['the regulator might fine us', 'regulatory-exposure'],
  ['more renewals', 'customer-retention'],
  ['claims are settled too slowly and hire cars cost money', 'case-cycle-time'],
  ['can it go through automatically without manual work?', 'straight-through-processing'],
  ['morale in the team', 'staff-engagement'],
  ['do people ring because they do not know when the engineer comes', 'proactive-updates'],
  ['customers cancel their contract after a bad visit', 'contract-retention'],
  ['where is my engineer calls', 'proactive-updates'],
  ['customers who want to cancel, can we win them back?', 'win-back'],
];

describe('A plain question', () => {
  it.each(questions)('“%s” finds %s among the first three', (question, id) => {
    const found = findDrivers(question).map(({ driver }) => driver.id);
    expect(found.slice(0, 3)).toContain(id);
  });

  it('is understood with a typing error, and says which words led there', () => {
    const [first] = findDrivers('custmers complane');
    expect(first?.driver.id).toBe('complaint-handling');
    expect(first?.words).toContain('complane');
  });

  it.each([
    ['do people ring because they do not know when the engineer comes', ['cost-to-serve']],
    ['customers cancel their contract after a bad visit', ['bad-debt', 'after-call-work']],
  ])('“%s” is not answered on stray words', (question, strays) => {
    const found = findDrivers(question).map(({ driver }) => driver.id);
    expect(found.filter((id) => strays.includes(id))).toEqual([]);
  });

  it('takes words that say one thing together as one, and quotes them as they were written', () => {
    const [first, second] = findDrivers('where is my engineer calls');
    expect(first?.driver.id).toBe('proactive-updates');
    expect(first?.words).toContain('where is my');
    expect(second?.driver.id).toBe('channel-shift');
    expect(findDrivers('bad debt')[0]?.driver.id).toBe('bad-debt');
    expect(findDrivers('less work after the call')[0]?.driver.id).toBe('after-call-work');
  });

  it('finds nothing where nothing fits', () => {
    expect(findDrivers('zebra giraffe tarmac')).toEqual([]);
    expect(findDrivers('')).toEqual([]);
    expect(findDrivers('what would it be?')).toEqual([]);
  });
});

it('knows other words for every driver of the catalogue, and for no other', () => {
  expect(Object.keys(saidAs).toSorted()).toEqual(drivers.map(({ id }) => id).toSorted());
});
