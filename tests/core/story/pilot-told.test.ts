import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { breakEvenFigures } from '../../../src/core/business-case/uncertainty/break-even-figures.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { stopLineOf } from '../../../src/core/business-case/results/stop-line.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';
import { benefit, caseOf } from '../business-case/benefit-case.ts';

const template = boardInvestment();

const pilotOf = (pilot: object): BusinessCase['pilot'] => businessCaseSchema.parse({ pilot }).pilot;

/** The example with another pilot, and with no evidence but that. */
const piloted = (pilot: object, direction: 'fall' | 'rise' = 'fall'): BusinessCase => ({
  ...withValueAt(exampleCase(), 'hypothesis.direction', direction),
  evidence: [],
  pilot: pilotOf(pilot),
});

const sectionOf = (document: StoryDocument, id: string): string =>
  document.kind === 'paper'
    ? document.sections
        .filter((section) => section.id === id)
        .flatMap(({ blocks }) => blocks.flatMap(runsIn))
        .map(textOf)
        .join('\n')
    : document.slides
        .filter(({ section }) => section === id)
        .flatMap(({ title, blocks }) => [title, ...blocks.flatMap(runsIn)])
        .map(textOf)
        .join('\n');

const told = (businessCase: BusinessCase, document: 'paper' | 'deck', section: string): string => {
  const story = toldCase(businessCase, template, document);
  expect(story.faults).toEqual([]);
  return sectionOf(story.document, section);
};

/** The same words stand in the summary, the part on evidence and the deck. */
const toldEverywhere = (businessCase: BusinessCase, sentence: string): void => {
  expect(told(businessCase, 'paper', 'summary')).toContain(sentence);
  expect(told(businessCase, 'paper', 'evidence')).toContain(sentence);
  expect(told(businessCase, 'deck', 'evidence')).toContain(sentence);
};

const groups = (treated: object, comparison: object) => [
  { id: 't', name: 'With texts', role: 'treated', ...treated },
  { id: 'c', name: 'Without texts', role: 'comparison', ...comparison },
];

describe('a share of people', () => {
  const complain = {
    where: 'Motor',
    done: 'finished',
    kind: 'share',
    design: 'randomised',
    measure: 'the share of customers who complain',
    groups: groups({ people: 10_000, events: 520 }, { people: 10_000, events: 640 }),
  };

  it('is told with the rates that it is, 6.4% and 5.2%', () => {
    const businessCase = piloted(complain);
    toldEverywhere(
      businessCase,
      'In our own test with a comparison group, the share of customers who complain fell by 1.2 points, from 6.4% to 5.2% (95% range: 0.6 to 1.8 points).',
    );
    const chart = told(businessCase, 'paper', 'evidence');
    expect(chart).not.toMatch(/0\.0[56]/u);
  });

  it('that rises is told as a rise, with its interval from low to high', () => {
    const solved = groups({ people: 2400, events: 2004 }, { people: 2400, events: 1932 });
    toldEverywhere(
      piloted({ ...complain, measure: 'questions solved at the first contact', groups: solved }, 'rise'),
      'questions solved at the first contact rose by 3 points, from 80.5% to 83.5% (95% range: 0.8 to 5.2 points).',
    );
  });

  it('that went the wrong way says so', () => {
    toldEverywhere(
      piloted(complain, 'rise'),
      'fell by 1.2 points, from 6.4% to 5.2% (95% range: 0.6 to 1.8 points). That is not the way that we hoped for.',
    );
  });

  it('without a group to compare it with is told, and shows no effect', () => {
    const alone = piloted({
      ...complain,
      groups: [{ id: 't', name: 'With', role: 'treated', people: 263, events: 81 }],
    });
    // Newcombe 1998: 81 of 263, 25.53% to 36.62%.
    toldEverywhere(alone, 'came to 30.8% (95% range: 25.5% to 36.6%) in a group of 263.');
    toldEverywhere(alone, 'There was no group to compare it with, so it shows no effect.');
  });
});

describe('events per case', () => {
  const calls = (design: string, fewer: number) => ({
    done: 'finished',
    kind: 'events',
    design,
    measure: 'status calls for each claim',
    groups: groups({ people: 2300, events: fewer }, { people: 2300, events: 6900 }),
  });

  it('that rise are told from low to high', () => {
    // 8,535 ÷ 6,900, times and over e^(1.96 × √(1/8,535 + 1/6,900)) = 1.0322.
    toldEverywhere(
      piloted(calls('randomised', 8535), 'rise'),
      'there were 23.7% more status calls for each claim (95% range: 19.8% to 27.7%).',
    );
  });

  it('never claim a cause before and after', () => {
    const businessCase = piloted(calls('before-after', 5451));
    toldEverywhere(
      businessCase,
      'There were 21% fewer status calls for each claim after the change than before (95% range: 18.1% to 23.8%). Other changes may explain part of it.',
    );
    expect(told(businessCase, 'paper', 'evidence')).not.toMatch(/\b(?:cut|raised|caused)\b/u);
    expect(told(businessCase, 'paper', 'evidence')).toContain('B: seen by us before and after');
  });

  it('that chance may explain are told with both ends', () => {
    toldEverywhere(
      piloted(calls('randomised', 6800)),
      'there were 1.4% fewer status calls for each claim. The 95% range goes from a rise of 1.9% to a fall of 4.7%, so chance alone may explain the difference.',
    );
  });
});

describe('a mean', () => {
  it('is told in its unit', () => {
    toldEverywhere(
      piloted({
        done: 'finished',
        kind: 'mean',
        unit: 'minutes',
        design: 'before-after',
        measure: 'handling time',
        groups: groups({ people: 400, mean: 7.4, deviation: 3 }, { people: 400, mean: 8, deviation: 3 }),
      }),
      'Handling time fell by 0.6 minutes after the change, from 8 to 7.4 minutes (95% range: 0.18 to 1.02 minutes). Other changes may explain part of it.',
    );
  });
});

describe('a finished pilot', () => {
  const published = {
    where: 'Motor claims',
    done: 'finished',
    kind: 'events',
    measure: 'status calls',
    published: { effect: 0.18, as: 'ratio', p: 0.01 },
  };

  it('with an effect and a p value and no counts is told as published, graded by its design', () => {
    const tested = piloted({ ...published, design: 'matched' });
    toldEverywhere(
      tested,
      'In our own test with a comparison group, there were 18% fewer status calls, as published (p = 0.01).',
    );
    expect(told(tested, 'paper', 'evidence')).toContain(
      'Our pilot: Motor claims\nA: tested or recorded by us',
    );
    const seen = piloted({ ...published, design: 'before-after' });
    toldEverywhere(
      seen,
      'There were 18% fewer status calls after the change than before, as published (p = 0.01). Other changes may explain part of it.',
    );
    expect(told(seen, 'paper', 'evidence')).toContain('Our pilot: Motor claims\nB: seen by us');
  });

  it('of which nobody has said the kind falls or rises, by the name that the hypothesis has for it', () => {
    const { kind: _kind, measure: _measure, ...unsaid } = published;
    toldEverywhere(
      piloted({ ...unsaid, design: 'matched' }),
      'In our own test with a comparison group, claim status calls fell by 18%, as published (p = 0.01).',
    );
  });

  it('of which nothing is known is not told as a test', () => {
    const businessCase = piloted({ done: 'finished', where: 'Motor claims' });
    toldEverywhere(businessCase, 'The pilot is finished, and the case does not hold yet what it showed.');
  });

  it('whose effect an input takes is said to be what the case counts with', () => {
    const example = exampleCase();
    const taking = withValueAt(
      withValueAt(example, 'pilot.done', 'finished'),
      'benefits[status-calls].inputs.removedShare.takes',
      'pilot',
    );
    expect(told(taking, 'paper', 'evidence')).toContain(
      'The case counts with what the pilot showed, 21% (18.1% to 23.8%), and not with a number of its own: Fewer status calls: share of status contacts removed.',
    );
    expect(told(taking, 'paper', 'assumptions')).toContain('Our pilot');
    expect(told(example, 'paper', 'evidence')).not.toContain('The case counts with');
  });
});

describe('a case that nobody has tested', () => {
  it('says so in the summary and in the part on evidence, and what would test it', () => {
    toldEverywhere(
      piloted({}),
      'Nothing of this has been tested, and no evidence is listed. A pilot with two groups at the same time, one with the change and one without it, would test it.',
    );
    expect(told(piloted({}), 'deck', 'evidence')).toContain('Nothing of this has been tested yet');
  });

  it.each([
    [
      'before-after',
      'It is to be tested before and after, in one group; other changes may then explain part of it.',
    ],
    ['staggered', 'It is to be tested by starting in one place before another.'],
    ['none', 'No comparison is planned: other changes may explain what is seen.'],
    ['matched', 'A pilot with two groups at the same time'],
  ] as const)('tests it as it is to be compared: %s', (design, words) => {
    toldEverywhere(piloted({ design }), words);
  });

  it('names the pilot that is planned, and how many it needs', () => {
    toldEverywhere(
      piloted({
        where: 'Home claims, Leeds',
        start: '2027-03-01',
        weeks: 8,
        kind: 'events',
        pass: 0.15,
        groups: [{ id: 'c', name: 'Without', role: 'comparison', people: 100, events: 300 }],
      }),
      'A pilot in Home claims, Leeds from 1 March 2027 for 8 weeks is to test it. It needs 216 cases in each group.',
    );
  });

  it('says that the tests are of others where only they have any', () => {
    const businessCase = {
      ...piloted({ done: 'running' }),
      evidence: exampleCase().evidence.filter(({ kind }) => kind === 'supplier'),
    };
    toldEverywhere(businessCase, 'We have not tested this ourselves. A pilot is running.');
  });

  it('says nothing of it where a test of our own is listed', () => {
    expect(told({ ...exampleCase(), pilot: pilotOf({}) }, 'paper', 'summary')).not.toMatch(/tested/u);
  });
});

describe('the stop line', () => {
  /** 300,000 calls × a share × £4.35 a year, for £165,735 a year: even at 12.7%. */
  const business = (stop: number): BusinessCase => ({
    ...caseOf(
      [
        benefit(
          'calls',
          'proactive-updates',
          {
            casesPerYear: 300_000,
            contactsPerCase: 1,
            removedShare: [0.15, 0.2, 0.25],
            costPerContact: 4.35,
          },
          { name: 'Fewer calls' },
        ),
      ],
      {
        settings: { startMonth: '2027-01', horizonYears: 3, discountRate: 0 },
        costs: [{ id: 'c', name: 'Texts', timing: 'yearly', amount: { base: 165_735 } }],
        hypothesis: { change: 'text customers', measureName: 'calls', wrongIf: 'calls fall too little' },
        pilot: { kind: 'events', stop },
      },
    ),
  });

  it('stands beside its break-even, with what is lost there', () => {
    // 300,000 × £4.35 × 8% × 3 = £313,200, less 3 × £165,735: £184,005 lost.
    expect(told(business(0.08), 'paper', 'hypothesis')).toContain(
      'We stop under 8%. Below 12.7%, all else as it stands, the case loses money; at 8% it loses £184,000 over three years',
    );
    const { calculation } = resultsOf(business(0.08));
    const even = breakEvenFigures(calculation).find(({ id }) => id === 'break-even.calls.removedShare');
    expect(stopLineOf(calculation)?.breakEven).toBeCloseTo(even?.value ?? 0, 9);
  });

  it('above it says what is still earned', () => {
    // 300,000 × £4.35 × 15% × 3 = £587,250, less £497,205.
    expect(told(business(0.15), 'paper', 'hypothesis')).toContain(
      'Below 12.7%, all else as it stands, the case loses money; at 15% it is still worth £90,000 over three years',
    );
  });

  it('says what released plus margin loses there, where the whole still pays', () => {
    const whole = business(0.15);
    const half = {
      ...whole,
      benefits: whole.benefits.map((one) => ({ ...one, words: { avoided: 0.5, margin: 0.5 } })),
    };
    // Half of £587,250 is margin, less £497,205; even at twice 12.7%.
    expect(told(half, 'paper', 'hypothesis')).toContain(
      'at 15% it is still worth £90,000 over three years, as a present value. Of released plus margin it loses £204,000 there, and comes out even at 25.4%.',
    );
    expect(told(business(0.15), 'paper', 'hypothesis')).not.toContain('comes out even at');
  });

  it('says what is paid by the gate that judges it, and what is still unspent', () => {
    const gated = withValueAt(business(0.08), 'rollOut.gates', [
      {
        id: 'g',
        name: 'After the pilot',
        date: '2027-07-15',
        measure: '',
        threshold: '',
        owner: '',
        ifMissed: '',
      },
    ]);
    // Seven months of £165,735 a year, since July is begun, and the rest of three years.
    expect(told(gated, 'paper', 'hypothesis')).toContain(
      'at 8% it loses £184,000 over three years, as a present value. Between the two the work goes on, and the case loses money. The gate on 15 July 2027 judges it. By then £96,700 has been paid; £401,000 is still unspent (base case, not discounted).',
    );
  });

  it('is said of no other unit than that of the input', () => {
    const { calculation } = resultsOf(withValueAt(business(0.08), 'pilot.thresholdsAs', 'points'));
    expect(stopLineOf(calculation)).toBeNull();
    expect(
      stopLineOf(resultsOf(withValueAt(business(0.08), 'pilot.stop', undefined)).calculation),
    ).toBeNull();
  });
});
