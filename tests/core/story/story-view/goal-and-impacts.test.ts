import { describe, expect, it } from 'vitest';
import { openCase } from '../../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { tellableCase } from '../../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../../src/core/template-language/compose/parse-cache.ts';
import { storyShape } from '../../../../src/core/story/story-view/index.ts';
import { boardInvestment, exampleText, shippedCase } from '../../../fixtures/example-case.ts';

type Changes = Record<string, unknown>;

const changed = (changes: Changes): BusinessCase =>
  Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), shippedCase());

/** The words of a section as a reader meets them, cells and charts too. */
const sections = (name: 'paper' | 'deck', it: BusinessCase): Record<string, string> => {
  const { document } = tellableCase(it, storyShape(), '2027-01-25', newParseCache()).tell(
    boardInvestment(),
    name,
  );
  const parts = document.kind === 'deck' ? document.slides : document.sections;
  return Object.fromEntries(
    parts.map((part) => [
      'section' in part ? part.section : part.id,
      [...JSON.stringify(part).matchAll(/"text":"((?:[^"\\]|\\.)*)"/gu)].map(([, text]) => text).join('|'),
    ]),
  );
};

const said = (name: 'paper' | 'deck', section: string, changes: Changes = {}): string =>
  (sections(name, changed(changes))[section] ?? '').replaceAll('|', '');

describe('the goal', () => {
  it('stands with the ask and closes the document', () => {
    const opening = 'It serves this goal: Claims satisfaction of 75 by the end of 2027.';
    const closing = 'The goal: claims satisfaction score from 61 to 75 by 31 December 2027.';
    expect(said('paper', 'summary')).toContain(opening);
    expect(said('deck', 'ask')).toContain(opening);
    expect(said('paper', 'decision')).toContain(closing);
    expect(said('deck', 'impact')).toContain(closing);
    expect(said('deck', 'goal')).toContain('is 75; today it stands at 61');
  });

  it('is said to be measured by nothing where no benefit serves it', () => {
    expect(said('paper', 'why-now')).toContain(
      '“Fewer status calls” and “Customers kept” serve it; how far each moves it is not measured yet.',
    );
    const unserved = { 'situation.goal.benefits': ['gone'] };
    expect(said('paper', 'why-now', unserved)).toContain('What this case adds to it is not measured yet.');
  });

  it('that nobody has said is not told', () => {
    const none = { 'situation.goal.name': '', 'situation.goal.measure': '' };
    expect(JSON.stringify(sections('paper', changed(none)))).not.toMatch(
      /this goal|The goal:|not measured yet/u,
    );
  });

  it('of an older file keeps its numbers', () => {
    expect(openCase(exampleText()).situation.goal).toMatchObject({
      name: 'Claims satisfaction of 75 by the end of 2027',
      measure: 'claims satisfaction score',
      now: 61,
      target: 75,
    });
  });
});

describe('the four impacts', () => {
  it('lead in their own unit, from where to where, by when', () => {
    const deck = said('deck', 'impact');
    expect(deck).toContain('OperationsStatus calls240,000192,000 calls a year31 December 2027');
    expect(deck).toContain('ColleaguesHandlers who leave in a year31%27.25%31 December 2028');
    expect(said('paper', 'impact')).toContain('Customers who renew after a claim81%82.55%31 December 2028');
  });

  it('are added in no title: the first stands for itself', () => {
    expect(said('paper', 'impact')).toContain(
      'Status calls: from 240,000 to 192,000 calls a year by 31 December 2027',
    );
    expect(said('deck', 'impact')).toContain(
      'Status calls: from 240,000 to 192,000 calls a year by 31 December 2027',
    );
    expect(sections('deck', shippedCase())['impact']).not.toContain('impacts bring £755,000|');
  });

  it('follow the benefit that measures them, and are typed where none does', () => {
    expect(said('deck', 'impact', { 'benefits[status-calls].target': 180_000 })).toContain('180,000 calls');
    const own = {
      'impacts.customer': {
        benefit: '',
        measure: 'complaints',
        unit: '',
        from: 900,
        to: 700,
        by: '',
        source: '',
      },
    };
    expect(said('deck', 'impact', own)).toContain('CustomersComplaints900700');
  });

  it('leave out the one that has no numbers', () => {
    const without = { 'benefits[turnover].baseline': undefined };
    expect(said('deck', 'impact', without)).not.toContain('Colleagues');
    expect(said('deck', 'impact', without)).toContain('Operations');
  });
});

describe('short names', () => {
  it('stand in charts, and the whole name where there is none', () => {
    const chart = (it: BusinessCase): string =>
      JSON.stringify(
        tellableCase(it, storyShape(), '2027-01-25', newParseCache()).tell(boardInvestment(), 'deck')
          .document,
      );
    expect(chart(shippedCase())).toContain('"Handlers who stay"');
    expect(chart(changed({ 'benefits[turnover].label': '' }))).not.toContain('"Handlers who stay"');
  });
});

describe('a stakeholder', () => {
  it('gains an amount in their own measure, from a month; a figure behind it is the amount', () => {
    expect(said('paper', 'people')).toContain('Hire-car budget: £160,000 a year less from December 2027.');
    const figure = { 'stakeholders[finance-director].gain.figure': 'benefit.hire-days.annual' };
    expect(said('paper', 'people', figure)).not.toContain('£160,000 a year less');
    expect(said('paper', 'people', { 'stakeholders[finance-director].gain.measure': '' })).not.toContain(
      '£160,000 a year less',
    );
  });

  it('may ask, without quotation marks, unless it was said and may be quoted', () => {
    expect(said('paper', 'people')).toContain('You may ask: Will the savings ever reach the ledger?');
    const quoted = { 'stakeholders[finance-director].said': { on: '2027-01-12', mayBeQuoted: true } };
    expect(said('paper', 'people', quoted)).toContain('“Will the savings ever reach the ledger?”');
    const unsaid = { 'stakeholders[finance-director].said': { on: '2027-01-12', mayBeQuoted: false } };
    expect(said('paper', 'people', unsaid)).not.toContain('“Will the savings');
  });
});

describe('the journey', () => {
  it('is told from step to step', () => {
    expect(said('paper', 'hypothesis')).toMatch(
      /Step by step today:\s*Claim reported\s*Silence\s*A call to ask/u,
    );
    expect(said('paper', 'hypothesis', { 'situation.journey': { asIs: [], toBe: [] } })).not.toContain(
      'Step by step',
    );
  });
});
