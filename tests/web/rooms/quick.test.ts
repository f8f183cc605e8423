import { describe, expect, it } from 'vitest';
import { withAskedSum } from '../../../src/core/business-case/asked-sum.ts';
import { keepingHypothesis } from '../../../src/core/business-case/one-hypothesis.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import { startOf } from '../../../src/core/business-case/as-counted/index.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { stopLineOf } from '../../../src/core/business-case/results/stop-line.ts';
import { caseInView, storyShape, storyView } from '../../../src/core/story/story-view/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { withWord } from '../../../src/web/rooms/quick/becomes.tsx';
import { raisedLine, withCertainty, withReason } from '../../../src/web/rooms/quick/certainty.tsx';
import {
  answering,
  sizeUnit,
  withAnswer,
  withAskedFor,
  withLevel,
} from '../../../src/web/rooms/quick/edit.ts';
import { gapsOf } from '../../../src/web/rooms/quick/gaps.tsx';
import { placeIn, withRowOf } from '../../../src/web/rooms/quick/place.ts';
import { likelyQuestion } from '../../../src/web/rooms/quick/likely.ts';
import { minutesLeft, questionOf } from '../../../src/web/rooms/quick/progress.ts';
import { questions } from '../../../src/web/rooms/quick/questions.ts';
import {
  rateUnit,
  readBaseline,
  readSize,
  unitTyped,
  writtenSize,
} from '../../../src/web/rooms/quick/read-size.ts';
import { freedInWords, soFar } from '../../../src/web/rooms/quick/so-far.ts';
import { isOurs } from '../../../src/web/rooms/quick/suggested.ts';
import { withUnreadAmount } from '../../../src/core/business-case/unread-amounts.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const formats = formatsFor('en-GB', 'GBP');
const number = (value: number): string => formats.number(value, 'exact');

type Change = (businessCase: BusinessCase) => BusinessCase;

/** As the room edits it, and the case keeps what is one fact. */
const edited = (businessCase: BusinessCase, ...changes: Change[]): BusinessCase =>
  changes.reduce((sofar, change) => keepingHypothesis(sofar, answering(change)(sofar)), businessCase);

const say =
  (path: string, value: unknown): Change =>
  (it) =>
    withAnswer(it, path, value);

const size =
  (value: number): Change =>
  (it) =>
    withLevel(it, 'hypothesis.size', sizeUnit(it.hypothesis), 'base', value);

const unitValue =
  (value: number): Change =>
  (it) =>
    withLevel(it, 'benefits[].inputs.unitValue', 'money', 'base', value);

const at = (businessCase: BusinessCase, path: string): unknown =>
  valueAtPath(businessCase, placeIn(businessCase, path));

const empty = emptyCase('quick');

const sentence = edited(
  empty,
  say('ask.purpose', 'text customers'),
  say('hypothesis.measureName', 'outage calls'),
  say('hypothesis.baseline', 310_000),
  size(0.22),
);

describe('an answer', () => {
  it('makes the row that it stands in, once, and an empty one makes none', () => {
    expect(edited(empty, say('ask.team[].people', undefined))).toBe(empty);
    expect(edited(empty, say('earlyWins[].win', ''))).toBe(empty);
    const made = edited(empty, say('ask.team[].people', 4), say('ask.team[].share', 0.5));
    expect(made.ask.team).toHaveLength(1);
    expect(made.ask.team[0]).toMatchObject({ people: 4, share: 0.5 });
  });

  it('takes a low and a high amount typed as one, and asks for what nobody has', () => {
    const range = edited(sentence, (it) =>
      withLevel(it, 'benefits[].inputs.unitValue', 'money', 'base', 175, [150, 200]),
    );
    expect(at(range, 'benefits[].inputs.unitValue')).toMatchObject({ low: 150, base: 175, high: 200 });
    const unknown = edited(range, (it) => withAskedFor(it, 'benefits[].inputs.unitValue', 'money'));
    expect(at(unknown, 'benefits[].inputs.unitValue')).toMatchObject({ asked: { ofWhom: '' } });
    expect(at(unknown, 'benefits[].inputs.unitValue.base')).toBeUndefined();
  });

  it('is found by its question, whichever row it stands in', () => {
    expect(questionOf('stakeholders[row-7].answer')).toBe(8);
    expect(questionOf('hypothesis.size.high')).toBe(4);
    expect(questionOf('benefits[calls].inputs.unitValue.base')).toBe(5);
    expect(questionOf('ask.oneOff')).toBe(3);
    expect(questionOf('risks[one].name')).toBeUndefined();
  });

  it('leads to the shared input where a benefit shares it', () => {
    const shared = withValueAt(edited(sentence, unitValue(5)), 'benefits[row-1].inputs.unitValue', {
      shared: 'cost-of-call',
    });
    expect(placeIn(shared, 'benefits[].inputs.unitValue.base')).toBe('sharedInputs.cost-of-call.base');
  });

  it('says once on what kind of evidence the size rests, however often it is changed', () => {
    const sure = edited(
      sentence,
      (it) => withCertainty(it, 'expert'),
      (it) => withCertainty(it, 'system-record'),
    );
    expect(sure.evidence).toHaveLength(1);
    expect(sure.evidence[0]).toMatchObject({ kind: 'system-record', title: 'Outage calls' });
    expect(sure.hypothesis.size?.evidence).toEqual([sure.evidence[0]?.id]);
  });
});

describe('by when the sentence says it is there', () => {
  const worked = edited(
    sentence,
    say('ask.startMonth', '2027-01'),
    say('ask.endMonth', '2027-09'),
    unitValue(5),
    say('benefits[].words', { time: 1 }),
    say('benefits[].captureShare', 1),
  );
  /** The first month of the plan, from 1, that the benefit brings anything in. */
  const firstPaid = (businessCase: BusinessCase): number | undefined => {
    const flow = resultsOf(businessCase).base.benefits[0]?.flow.months ?? [];
    const index = flow.findIndex((amount) => amount > 0);
    return index === -1 ? undefined : index;
  };

  it.each([
    ['at the month after the work', '2027-10', 0],
    ['after it', '2028-03', 5],
    ['before it', '2027-06', -4],
  ])('the benefit is counted in full from then on: %s', (_when, by, later) => {
    const assumed = firstPaid(worked) ?? Number.NaN;
    expect(worked.hypothesis.by).toBe('2027-10');
    const promised = edited(worked, say('hypothesis.by', by));
    expect(firstPaid(promised)).toBe(assumed + later);
    const flow = resultsOf(promised).base.benefits[0]?.flow.months ?? [];
    expect(flow[assumed + later]).toBeCloseTo((310_000 * 0.22 * 5) / 12, 2);
  });

  it('is said where it comes before the work that brings it, and a start of one’s own stays', () => {
    const early = edited(worked, say('hypothesis.by', '2027-06'));
    expect(findingsOf(early).map(({ message }) => message)).toContain(
      'Your work ends in September 2027. Why does “Fewer outage calls” start in June 2027? Start it later, or say why it comes before.',
    );
    const own = edited(worked, say('benefits[].start', '2028-01'), say('hypothesis.by', '2028-03'));
    expect(firstPaid(own)).toBe((firstPaid(worked) ?? Number.NaN) + 3);
  });

  it('begins earlier by the months that it builds up in', () => {
    const built = edited(
      worked,
      say('benefits[].ramp', 'linear'),
      say('benefits[].rampMonths', 3),
      say('hypothesis.by', '2028-03'),
    );
    expect(startOf(built, built.benefits[0] as BusinessCase['benefits'][number])).toBe('2027-12');
  });
});

describe('what follows from an answer', () => {
  it('is written and is ours: title, change, direction, unit, and both ends of the size', () => {
    expect(sentence.basics.title).toBe('Text customers');
    expect(sentence.hypothesis).toMatchObject({
      change: 'text customers',
      direction: 'fall',
      unit: 'a year',
      target: 241_800,
      size: { low: 0.15, base: 0.22, high: 0.26, unit: 'share' },
    });
    for (const path of ['basics.title', 'hypothesis.change', 'hypothesis.size.low', 'hypothesis.size.high'])
      expect(isOurs(sentence, path), path).toBe(true);
  });

  it('follows while it is ours, and stays when it is somebody’s', () => {
    const own = edited(sentence, say('basics.title', 'Outage texts'), (it) =>
      withLevel(it, 'hypothesis.size', 'share', 'low', 0.1),
    );
    const later = edited(own, say('ask.purpose', 'ring customers'), size(0.3));
    expect(later.basics.title).toBe('Outage texts');
    expect(later.hypothesis).toMatchObject({ change: 'ring customers', size: { low: 0.1, high: 0.36 } });
    expect(isOurs(later, 'hypothesis.size.low')).toBe(false);
  });

  it('does not come back when it was emptied, and goes with what it followed from', () => {
    const emptied = edited(sentence, say('basics.title', ''), say('ask.purpose', 'ring customers'));
    expect(emptied.basics.title).toBe('');
    const gone = edited(sentence, say('ask.purpose', ''));
    expect([gone.basics.title, gone.hypothesis.change]).toEqual(['', '']);
  });

  it('gives ends to what people do because of a score, whose own size is no share of them', () => {
    const score = edited(sentence, say('hypothesis.unit', 'of 10'), (it) =>
      withLevel(it, 'benefits[].inputs.effect', 'share', 'base', 0.01),
    );
    expect(at(score, 'benefits[].inputs.effect')).toMatchObject({ low: 0.007, base: 0.01, high: 0.012 });
    expect(score.hypothesis.size?.base).toBeUndefined();
  });

  it('names the benefit by what moves, in the language of the case', () => {
    const name = (businessCase: BusinessCase) => at(edited(businessCase, unitValue(5)), 'benefits[].name');
    expect(name(sentence)).toBe('Fewer outage calls');
    expect(name(edited(sentence, say('hypothesis.direction', 'rise')))).toBe('More outage calls');
    expect(name(edited(sentence, say('hypothesis.unit', '%')))).toBe('Lower outage calls');
    const german = withValueAt(sentence, 'basics.language', 'de-DE');
    expect(name(edited(german, say('hypothesis.measureName', 'Anrufe')))).toBe('Weniger Anrufe');
  });

  it('names a benefit whose first amount could not be read, and one that was left without a name', () => {
    const rate = edited(sentence, say('hypothesis.unit', '%'));
    const place = placeIn(rate, 'benefits[].inputs.volume');
    const refused = edited(rate, (it) => withUnreadAmount(withRowOf(it, place), `${place}.base`, 'lots'));
    expect(at(refused, 'benefits[].name')).toBe('Lower outage calls');
    // As cases were saved before.
    const nameless = withValueAt(refused, placeIn(refused, 'benefits[].name'), '');
    expect(at(edited(nameless, unitValue(5)), 'benefits[].name')).toBe('Lower outage calls');
  });

  it('gives dates from the work: when it is there, when it is judged, when the first result is seen', () => {
    const dated = edited(
      sentence,
      say('ask.startMonth', '2027-01'),
      say('ask.endMonth', '2027-09'),
      say('earlyWins[].win', 'a first text'),
    );
    expect([dated.hypothesis.by, dated.earlyWins[0]?.by]).toEqual(['2027-10', '2027-03-31']);
    expect(edited(dated, say('ask.endMonth', '2027-11')).hypothesis.by).toBe('2027-12');
  });

  it('counts the size in what the measure is counted in, and drops a share that a score cannot take', () => {
    const rate = edited(sentence, say('hypothesis.unit', '%'));
    expect(rate.hypothesis.size).toMatchObject({ base: 0.22, unit: 'points' });
    const score = edited(sentence, say('hypothesis.unit', 'of 10'));
    expect(score.hypothesis.size?.base).toBeUndefined();
    expect(score.hypothesis.size?.unit).toBe('of 10');
  });
});

describe('an amount in the sentence', () => {
  const place = { locale: 'en-GB', currency: 'GBP' };
  const value = (read: ReturnType<typeof readBaseline>) => (read.kind === 'value' ? read.value : read.kind);

  it.each([
    ['310,000', 310_000, ''],
    ['310k', 310_000, ''],
    ['1.2m', 1_200_000, ''],
    ['78%', 78, '%'],
    ['12 minutes', 12, 'minutes'],
    ['310,000 calls a year', 310_000, 'calls a year'],
    ['6.8 of 10', 6.8, 'of 10'],
    ['about 410,000', 410_000, ''],
    ['ca. 12 minutes', 12, 'minutes'],
    ['', 'empty', ''],
    ['some', 'rejected', ''],
  ])('reads where it stands from “%s”', (typed, read, unit) => {
    expect(value(readBaseline(typed, place))).toBe(read);
    if (read !== 'rejected') expect(unitTyped(typed)).toBe(unit);
  });

  it.each([
    ['a year', '22', 0.22],
    ['a year', '22%', 0.22],
    ['a year', '0.5', 'ask'],
    ['%', '4', 0.04],
    ['%', '4%', 0.04],
    ['%', '4 points', 0.04],
    ['%', '0.5', 0.005],
    ['of 10', '0.6', 0.6],
    ['minutes', '-15', -0.15],
    ['a year', 'a lot', 'rejected'],
  ])('reads by how much, counted in “%s”, from “%s”', (unit, typed, read) => {
    expect(value(readSize(typed, { unit }, place))).toBe(read);
  });

  it.each([
    ['%', 58, 'rise', 'auf 70 %', 0.12],
    ['%', 12, 'fall', 'to 9%', 0.03],
    ['a year', 300_000, 'fall', 'down to 240,000', 0.2],
    ['of 10', 6.8, 'rise', 'to 7.4', 0.6],
    ['minutes', 12, 'fall', 'about 25%', 0.25],
    ['%', 58, 'rise', '12 Punkte', 0.12],
  ] as const)('in %s at %s, to %s: “%s”', (unit, baseline, direction, typed, read) => {
    expect(value(readSize(typed, { unit, baseline, direction }, place))).toBe(read);
  });

  it('keeps one size when the measure becomes a rate, and the other way round', () => {
    const counted = edited(
      empty,
      say('hypothesis.baseline', 11),
      say('hypothesis.unit', 'visits'),
      say('hypothesis.size', { base: 0.454545454545, unit: 'share' }),
    );
    const rate = edited(counted, say('hypothesis.unit', '% of visits'));
    expect(rate.hypothesis.size).toMatchObject({ unit: 'points' });
    expect(rate.hypothesis.size?.base).toBeCloseTo(0.05, 9);
    const back = edited(rate, say('hypothesis.unit', 'visits'));
    expect(back.hypothesis.size?.base).toBeCloseTo(0.454545, 6);
    const unknown = edited(
      empty,
      say('hypothesis.unit', 'visits'),
      say('hypothesis.size', { base: 0.2, unit: 'share' }),
      say('hypothesis.unit', '%'),
    );
    expect(unknown.hypothesis.size).toMatchObject({ base: 0.2, unit: 'points' });
  });

  it('takes a target in per cent as that of a rate', () => {
    expect(rateUnit('to about 6 %', { unit: 'visits' })).toBe('% visits');
    expect(rateUnit('to 6', { unit: 'visits' })).toBeNull();
    expect(rateUnit('to 6%', { unit: '% of visits' })).toBeNull();
    expect(rateUnit('to 6%', { unit: 'of 10' })).toBeNull();
  });

  it('says what is wrong with where it goes to, and takes a low and a high size', () => {
    expect(readSize('to 70%', { unit: '%', baseline: 58, direction: 'fall' }, place)).toMatchObject({
      message: 'It stands at 58 today and would not fall. Enter another number, or choose “rise”.',
    });
    expect(readSize('to 70%', { unit: '%' }, place)).toMatchObject({
      message: 'Enter where it stands today first, or by how much it moves.',
    });
    expect(readSize('10-20%', { unit: 'a year' }, place)).toEqual({
      kind: 'value',
      value: 0.15,
      ends: [0.1, 0.2],
    });
  });

  it('is written as it is said', () => {
    expect(writtenSize(0.22, { unit: 'a year' }, number)).toBe('22%');
    expect(writtenSize(0.01, { unit: '%' }, number)).toBe('1 point');
    expect(writtenSize(0.6, { unit: 'of 10' }, number)).toBe('0.6');
    expect(writtenSize(undefined, { unit: '' }, number)).toBe('');
  });
});

const asked = edited(
  withAskedSum(withAskedSum(sentence, 'oneOff', 210_000), 'yearly', 95_000),
  say('ask.startMonth', '2027-01'),
  say('ask.endMonth', '2027-09'),
);

const worthIt = edited(
  asked,
  unitValue(5.6),
  say('benefits[].words', { time: 1 }),
  say('benefits[].captureShare', 1),
);

it('asks whether a story may be told, beside it, and says where it is not', () => {
  const field = questions
    .flatMap(({ fields }) => fields)
    .find(({ path }) => path === 'successStories[].consent');
  const told = (kind: string, consent?: string) => {
    const it = edited(empty, say('successStories[].kind', kind), say('successStories[].consent', consent));
    return field?.when?.(it) === true ? (field.note?.(it) ?? 'told') : 'not asked';
  };
  expect(told('imagined')).toBe('not asked');
  expect(told('customer')).toContain('Not told yet');
  expect(told('customer', 'no')).toContain('Not told yet');
  expect(told('customer', 'anonymous')).toBe('told');
});

it('files a benefit by what becomes of it, until somebody files it elsewhere', () => {
  const filed = (businessCase: BusinessCase) => at(businessCase, 'benefits[].dimension');
  const valued = edited(sentence, unitValue(14));
  const margin = edited(valued, (it) => withWord(it, 'margin'));
  expect([filed(valued), filed(margin)]).toEqual(['operational', 'financial']);
  expect(filed(edited(margin, (it) => withWord(it, 'time')))).toBe('operational');
  const own = edited(margin, say('benefits[].dimension', 'customer'), (it) => withWord(it, 'time'));
  expect(filed(own)).toBe('customer');
});

it('asks of a margin that rises where the money comes in, and of a budget whether it falls', () => {
  const asks = (businessCase: BusinessCase) => likelyQuestion('worth', businessCase)?.question;
  const rise = edited(sentence, say('hypothesis.direction', 'rise'));
  expect(asks(rise)).toBe('Where does the money come in?');
  expect(asks(sentence)).toBe('Which budget falls?');
});

it('shows freed time as hours where none of it is counted', () => {
  const minutes = edited(
    empty,
    say('hypothesis.measureName', 'handling time'),
    say('hypothesis.unit', 'minutes'),
    say('hypothesis.baseline', 12),
    size(0.25),
    (it) => withLevel(it, 'benefits[].inputs.volume', '', 'base', 10_000),
  );
  expect(freedInWords(minutes, formats)).toBe('500 hours a year');
  expect(freedInWords(sentence, formats)).toBe('68,200 fewer outage calls a year');
});

describe('a stop line below break-even', () => {
  const stopped = edited(worthIt, say('pilot.stop', 0.05));
  const line = (businessCase: BusinessCase) => {
    const found = stopLineOf(resultsOf(businessCase).calculation);
    if (found === null) throw new Error('There is no stop line.');
    return found;
  };
  const told = (businessCase: BusinessCase) => {
    const view = caseInView(businessCase, formats, undefined, businessCase.basics.language || 'en-GB');
    return storyView(view, storyShape()).data as { questions: { question: unknown }[] };
  };

  it('keeps the reason alone; question and figures are those of the case and its language', async () => {
    await loadLanguage('de-DE');
    const kept = edited(stopped, (it) => withReason(it, 'we learn more by going on'));
    expect(kept.questions).toMatchObject([{ about: 'stop-line', answer: 'we learn more by going on' }]);
    expect(JSON.stringify(kept.questions)).not.toMatch(/\d/u);
    const breakEven = (it: BusinessCase) => formats.share(line(it).breakEven ?? 0);
    expect(JSON.stringify(told(kept).questions)).toContain(
      `Why do we stop only under 5%, when it pays from ${breakEven(kept)}?`,
    );
    const dearer = edited(kept, unitValue(5));
    expect(breakEven(dearer)).not.toBe(breakEven(kept));
    expect(JSON.stringify(told(dearer).questions)).toContain(`when it pays from ${breakEven(dearer)}?`);
    const german = withValueAt(kept, 'basics.language', 'de-DE');
    expect(JSON.stringify(told(german).questions)).toContain('Warum stoppen wir erst unter');
    // Emptied it is no question of the paper.
    expect(edited(kept, (it) => withReason(it, '')).questions).toEqual([]);
  });

  it('is raised to just above break-even, and never to what is expected or more', () => {
    const { breakEven, expected } = line(stopped);
    const raised = raisedLine(line(stopped));
    expect(raised).toBeGreaterThanOrEqual(breakEven ?? 1);
    expect(raised).toBeLessThan(expected);
    const loses = edited(stopped, unitValue(2));
    expect(line(loses).breakEven).toBeGreaterThan(line(loses).expected);
    expect(raisedLine(line(loses))).toBeNull();
  });
});

const state = (businessCase: BusinessCase) => soFar(businessCase, resultsOf(businessCase), formats);

describe('the number so far', () => {
  it('is nothing, then a count, then a sum', () => {
    expect(state(empty).said).toBe('Nothing to count yet');
    expect(state(sentence).said).toBe('68,200 fewer outage calls a year');
    expect(state(asked)).toMatchObject({
      said: '68,200 fewer outage calls a year',
      notes: ['Costs so far £495,000 over three years.', 'What one is worth is asked in question 5.'],
    });
    // 68,200 × £5.60 over 27 months, less £495,000.
    expect(state(worthIt).said).toBe('£364,000');
    expect(state(edited(worthIt, unitValue(1))).said).toBe('Loss of £342,000');
  });

  it('is not yet while people asked for have no share or rate, and says so', () => {
    const people = edited(worthIt, say('ask.team[].people', 4));
    expect(state(people)).toMatchObject({ said: 'Not yet' });
    expect(state(people).notes[0]).toBe('Still missing: four people’s time.');
    const one = edited(worthIt, say('ask.team[].people', 1), say('ask.team[].share', 0.5));
    expect(state(one).notes[0]).toBe('Still missing: one person’s time.');
    const paid = edited(people, say('ask.team[].share', 0.5), say('ask.team[].rate', 4_800));
    expect(state(paid).said).toBe('£278,000');
  });

  it('says a rate in points, and that it is worth today where money is discounted', () => {
    const rate = edited(
      empty,
      say('hypothesis.measureName', 'renewal rate'),
      say('hypothesis.direction', 'rise'),
      say('hypothesis.unit', '%'),
      say('hypothesis.baseline', 75),
      size(0.04),
    );
    expect(state(rate).said).toBe('Renewal rate up by 4 points');
    expect(state(withValueAt(worthIt, 'settings.discountRate', 0.08)).label).toBe(
      'Worth today, three years at 8%',
    );
  });
});

describe('the time that is left', () => {
  const left = (businessCase: BusinessCase, from: number) =>
    minutesLeft(businessCase, resultsOf(businessCase), from);

  it('is under ten minutes for the whole path, falls with each answer, and is never none', () => {
    expect(left(empty, 1)).toBeLessThanOrEqual(10);
    expect(left(empty, 1)).toBeGreaterThanOrEqual(7);
    expect(left(worthIt, 4)).toBeLessThan(left(empty, 4));
    expect(left(exampleCase(), 9)).toBe(1);
  });

  it('asks for no more than 33 fields that neither follow from others nor hold something by themselves', () => {
    const people = edited(worthIt, say('ask.team[].people', 4));
    const needed = questions
      .flatMap(({ fields }) => fields)
      .filter(
        ({ follows, untold, when }) => follows !== true && untold === undefined && (when?.(people) ?? true),
      );
    expect(needed.length).toBeLessThanOrEqual(33);
  });
});

describe('what would make it stronger', () => {
  const ids = (businessCase: BusinessCase) =>
    gapsOf({ businessCase, results: resultsOf(businessCase), formats }).map(({ id }) => id);

  it('begins with what keeps the number at not yet', () => {
    expect(ids(empty).slice(0, 3)).toEqual(['purpose', 'sums', 'sentence']);
    expect(ids(edited(worthIt, say('ask.team[].people', 4)))[0]).toBe('people ask.team[row-1]');
    expect(ids(asked).slice(0, 2)).toEqual(['value', 'word']);
    expect(ids(edited(asked, unitValue(5.6), say('benefits[].words', { time: 1 })))[0]).toBe('capture');
  });

  it('goes on with what those who decide would stop at, then with what moves the number most', () => {
    const found = ids(worthIt);
    expect(found.slice(0, 4)).toEqual(['stop', 'comparison', 'people', 'meeting']);
    expect(found.at(-1)).toMatch(/^source /u);
    const released = edited(worthIt, say('benefits[].words', { released: 1 }));
    expect(ids(released)).toContain('budget');
    const low = edited(worthIt, say('pilot.stop', 0.05));
    expect(ids(low)).toContain('stop-below');
  });

  it('says on what the size rests, as question 6 was answered', () => {
    const why = (businessCase: BusinessCase) =>
      gapsOf({ businessCase, results: resultsOf(businessCase), formats }).find(
        ({ id }) => id === 'source size',
      )?.why;
    expect(why(worthIt)).toContain('It rests on a guess.');
    expect(why(edited(worthIt, (it) => withCertainty(it, 'assumption')))).toContain('It rests on a guess.');
    expect(why(edited(worthIt, (it) => withCertainty(it, 'supplier')))).toBe(
      'You say it rests on this: what a supplier says. Name it, so that somebody can look it up.',
    );
  });

  it('ends: a finished case has no gap of the draft', () => {
    expect(ids(exampleCase()).filter((id) => !/^source|^answer/u.test(id))).toEqual([]);
  });
});
