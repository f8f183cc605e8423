import { describe, expect, it } from 'vitest';
import { saidAs } from '../../../../src/core/drivers/finding/said-as.ts';
import { findDrivers } from '../../../../src/core/drivers/finding/find-drivers.ts';
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

/** The same from many sectors, in words that stand in no driver's question. */
const acrossSectors: [string, string][] = [
  ['do customers leave because nobody calls them back?', 'contract-retention'],
  ['do subscribers switch to a cheaper rival?', 'contract-retention'],
  ['do account holders phone a second time because the first answer was wrong?', 'first-contact-resolution'],
  ['will fewer policyholders ask when their claim gets paid?', 'proactive-updates'],
  ['does everybody ask where the delivery is?', 'proactive-updates'],
  ['do guests give up the booking before they pay?', 'digital-conversion'],
  ['do patients sit in the phone queue and give up?', 'abandoned-calls'],
  ['do our nurses leave within a year?', 'agent-attrition'],
  ['can tenants report a repair without ringing us?', 'self-service-resolution'],
  ['does the plumber have to come twice?', 'first-time-fix'],
  ['do shoppers send things back because the description was wrong?', 'returns'],
  ['do citizens still get forms by post?', 'print-and-post'],
  ['do business customers pay weeks after the invoice is due?', 'days-sales-outstanding'],
  ['do households fall behind with their energy bill?', 'bad-debt'],
  ['do fraudsters get through our security check?', 'fraud-and-identity'],
  ['will members sign again next season?', 'customer-retention'],
  ['are students sent from office to office?', 'transfers'],
  ['does the paperwork after each conversation take ages?', 'after-call-work'],
  ['will new drivers learn the job faster?', 'speed-to-competency'],
  ['are our people burnt out and at home ill?', 'sickness-absence'],
  ['do passengers get money back because trains were late?', 'compensation'],
  ['could the computer decide loan applications alone?', 'straight-through-processing'],
  ['do we employ temps every Christmas?', 'overtime-and-agency'],
  ['will happy customers bring their friends?', 'referral'],
  ['do we lose offers because we answer too slowly?', 'quote-conversion'],
  ['how long does a conversation take?', 'handling-time'],
  ['must we take on staff when order volumes double?', 'growth-avoided'],
  ['must clients repeat their story to every banker?', 'transfers'],
];

describe('A plain question', () => {
  it.each(acrossSectors)('“%s”, from any sector, finds %s among the first three', (question, id) => {
    const found = findDrivers(question).map(({ driver }) => driver.id);
    expect(found.slice(0, 3)).toContain(id);
  });

  it.each([
    ['must clients repeat their story to every banker?', 'first-time-fix'],
    ['will repeat calls about the same loan fall?', 'first-time-fix'],
    ['do patients miss their appointments?', 'first-time-fix'],
    ['does a caller need a second call?', 'returns'],
  ])('“%s” is not answered with %s, which is of another trade', (question, id) => {
    expect(findDrivers(question).map(({ driver }) => driver.id)).not.toContain(id);
  });

  it.each(questions)('“%s” finds %s among the first three', (question, id) => {
    const found = findDrivers(question).map(({ driver }) => driver.id);
    expect(found.slice(0, 3)).toContain(id);
  });

  it('leads first to what it is about, and not to calls that are lost', () => {
    const [first] = findDrivers('do customers leave because nobody calls them back?');
    expect(first?.driver.id).toBe('contract-retention');
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
    const [first] = findDrivers('where is my engineer calls');
    expect(first?.driver.id).toBe('proactive-updates');
    expect(first?.words).toContain('where is my');
    expect(findDrivers('bad debt')[0]?.driver.id).toBe('bad-debt');
    expect(findDrivers('less work after the call')[0]?.driver.id).toBe('after-call-work');
  });

  it('finds nothing where nothing fits', () => {
    expect(findDrivers('zebra giraffe tarmac')).toEqual([]);
    expect(findDrivers('')).toEqual([]);
    expect(findDrivers('what would it be?')).toEqual([]);
  });
});

it('knows other words for every driver of the catalogue, and is led to it by them', () => {
  for (const driver of drivers.filter(({ offered }) => offered !== 'as-own-way'))
    expect(
      findDrivers(saidAs[driver.id] ?? '').map((found) => found.driver.id),
      driver.id,
    ).toContain(driver.id);
});
