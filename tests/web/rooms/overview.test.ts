import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import type { Finding, Gate } from '../../../src/core/review/define-rule.ts';
import { standingOf } from '../../../src/web/rooms/overview/documents-standing.ts';
import { standingLine } from '../../../src/web/rooms/overview/standing.ts';
import { nextSteps, thingsByGate, thingsIn } from '../../../src/web/rooms/overview/things.ts';
import { verbAt } from '../../../src/web/rooms/overview/verbs.ts';
import { daysInSight, distance, wayToDecision } from '../../../src/web/rooms/overview/way-to-decision.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const finding = (
  path: string,
  gate: Gate,
  message = path,
  severity: Finding['severity'] = 'must',
): Finding => ({
  rule: `${gate} ${message}`,
  gate,
  severity,
  message,
  path,
});

describe('what stands in the way', () => {
  it('is counted by places, however many rules found one', () => {
    const found = [
      finding('costs[a].amount.base', 'finance', 'Enter it.'),
      finding('costs[a].amount.source', 'finance', 'Name its source.'),
      finding('costs[b].amount.base', 'finance', 'Enter it.'),
    ];
    expect(thingsIn(found).map(({ findings }) => findings.length)).toEqual([2, 1]);
    expect(standingLine(found, 'The board').line).toBe('2 things finance would stop at');
  });

  it('belongs to one gate, and what is only advice to none', () => {
    const found = [
      finding('ask.purpose', 'draft'),
      finding('situation.goal.name', 'board'),
      finding('risks', 'board', 'Think of one more.', 'should'),
    ];
    expect(thingsByGate(found).map(({ things }) => things.length)).toEqual([1, 0, 1]);
    expect(standingLine(found, 'The board').line).toBe('1 thing before a first draft');
    expect(standingLine(found.slice(1), 'The executive team')).toEqual({
      line: '1 thing the executive team would stop at',
      isReady: false,
    });
    expect(standingLine([], 'The board')).toEqual({ line: 'Nothing the board would stop at', isReady: true });
    expect(standingLine(found.slice(0, 1), 'The board').line).toBe('1 thing before a first draft');
  });

  it('begins with the nearest gate, then with what moves the number most', () => {
    const found = [
      finding('risks', 'board'),
      finding('costs[a].amount.base', 'finance'),
      finding('benefits[x].inputs.effect.base', 'finance'),
      finding('stakeholders', 'draft', 'Name one.', 'should'),
    ];
    const swings = new Map([
      ['costs[a].amount', 10],
      ['benefits[x].inputs.effect', 500],
    ]);
    expect(nextSteps(found, swings).map(({ path }) => path)).toEqual([
      'benefits[x].inputs.effect.base',
      'costs[a].amount.base',
      'risks',
      'stakeholders',
    ]);
  });

  it('is named by what is to be done there', () => {
    expect(verbAt('stakeholders[x].answer')).toBe('Answer');
    expect(verbAt('meeting.date')).toBe('Date it');
    expect(verbAt('stakeholders')).toBe('Add');
    expect(verbAt('pilot.design')).toBe('Choose');
    expect(verbAt('benefits[x].inputs.effect')).toBe('Open');
  });
});

describe('the way to the decision', () => {
  const example = shippedCase();

  it('tells the days that are entered, in their order, and none that is not', () => {
    const days = wayToDecision(example);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    expect(days.map(({ path }) => path)).toContain('meeting.date');
    const undated: BusinessCase = {
      ...example,
      meeting: { ...example.meeting, date: '', paperDeadline: '31 February' },
      pilot: { ...example.pilot, start: '' },
      rollOut: { ...example.rollOut, gates: [] },
    };
    expect(wayToDecision(undated)).toEqual([]);
  });

  it('says how far a day is', () => {
    const today = '2027-02-01';
    expect(distance('2027-02-01', today)).toBe('today');
    expect(distance('2027-02-02', today)).toBe('tomorrow');
    expect(distance('2027-01-31', today)).toBe('yesterday');
    expect(distance('2027-02-18', today)).toBe('in 17 days');
    expect(distance('2027-04-20', today)).toBe('in 11 weeks');
    expect(distance('2027-01-20', today)).toBe('12 days ago');
  });

  it('shows the last day that is over and those to come, or the last ones when all are over', () => {
    const day = (date: string) => ({ date, what: '', path: date, isGate: false });
    const days = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'].map(day);
    const shown = (today: string) => daysInSight(days, today, 2).map(({ date }) => date.slice(5, 7));
    expect(shown('2027-02-15')).toEqual(['02', '03']);
    expect(shown('2026-01-01')).toEqual(['01', '02']);
    expect(shown('2028-01-01')).toEqual(['03', '04']);
  });
});

describe('a document beside its last file', () => {
  const example = shippedCase();
  const { figures } = resultsOf(example);
  const edition = (documents: string[], change: number) => ({
    number: 2,
    date: '2027-01-25',
    hash: '',
    documents,
    figures: {
      'net-present-value': (figures['net-present-value']?.value ?? 0) + change,
      'benefit.made-up.annual': 5,
    },
  });
  const of = (documents: string[], change: number, document: string) =>
    standingOf({ editions: [edition(documents, change)] }, figures, document);

  it('was never written, says the same, or is older by so many figures of the answer', () => {
    expect(of(['paper-docx'], 0, 'deck')).toEqual({ kind: 'never' });
    expect(of(['deck-pptx'], 0, 'deck')).toEqual({ kind: 'same', edition: 2, date: '2027-01-25' });
    expect(of(['deck-pptx'], 1000, 'deck')).toMatchObject({ kind: 'older', newer: 1 });
    expect(of(['brief@finance-director-docx'], 1000, 'brief')).toMatchObject({ kind: 'older', newer: 1 });
  });
});
