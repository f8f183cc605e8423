import { describe, expect, it } from 'vitest';
import { driverOf } from '../../../src/core/drivers/index.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withPilotTaken } from '../../../src/core/business-case/taken-effect.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { AnswerField } from '../../../src/web/steps/impact/answer-field.tsx';
import { EvidenceChips } from '../../../src/web/steps/impact/evidence-chips.tsx';
import { PilotForm } from '../../../src/web/steps/pilot/pilot-form.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const piloted = (pilot: object): BusinessCase => ({
  ...emptyCase('a-case'),
  pilot: businessCaseSchema.parse({ pilot }).pilot,
});

const fieldsOf = (pilot: object): string[] =>
  [...drawn(piloted(pilot), <PilotForm />, 'pilot.groups[c]').matchAll(/id="field:pilot\.([^"]+)"/gu)].map(
    ([, path = '']) => path.replace('groups[c].', ''),
  );

const group = { id: 'c', role: 'comparison' };

describe('the form of a pilot', () => {
  it('asks of each kind what its test needs, and nothing else', () => {
    const asked = (kind: string) => fieldsOf({ kind, groups: [group] });
    expect(asked('share')).toEqual(expect.arrayContaining(['thresholdsAs', 'people', 'events']));
    for (const name of ['mean', 'deviation', 'unit']) expect(asked('share')).not.toContain(name);
    expect(asked('events')).toContain('events');
    for (const name of ['mean', 'thresholdsAs', 'unit']) expect(asked('events')).not.toContain(name);
    expect(asked('mean')).toEqual(expect.arrayContaining(['mean', 'deviation', 'unit', 'thresholdsAs']));
    expect(asked('mean')).not.toContain('events');
    for (const kind of ['share', 'events', 'mean'])
      expect(asked(kind)).toEqual(
        expect.arrayContaining([
          'source',
          'asOf',
          'owner',
          'published.effect',
          'published.p',
          'pass',
          'stop',
        ]),
      );
  });

  it('keeps in sight what was typed for another kind', () => {
    expect(fieldsOf({ kind: 'mean', groups: [{ ...group, events: 12 }] })).toContain('events');
  });

  it('asks success and stop in the unit in which they are said', () => {
    const stop = (pilot: object): string => {
      const html = drawn(piloted({ stop: 0.08, ...pilot }), <PilotForm />);
      const [, after = ''] = html.split('id="field:pilot.stop"');
      return `${/value="([^"]+)"/u.exec(after)?.[1] ?? ''} ${wordsOf(`<${after.slice(0, 400)}`)}`;
    };
    expect(stop({ kind: 'events' })).toMatch(/^8 .*%/u);
    expect(stop({ kind: 'share' })).toMatch(/^8 .*points/u);
    expect(stop({ kind: 'mean', unit: 'minutes', stop: 0.5 })).toMatch(/^0\.5 .*minutes/u);
  });

  it('shows what the numbers show, with the test of their kind', () => {
    const words = wordsOf(
      drawn(
        piloted({
          kind: 'share',
          design: 'randomised',
          pass: 0.03,
          groups: [
            { id: 't', role: 'treated', people: 2400, events: 1932 },
            { ...group, people: 2400, events: 2004 },
          ],
        }),
        <PilotForm />,
      ),
    );
    expect(words).toContain('more of it than chance alone explains');
    expect(words).toMatch(/Fall seen in our test: 3 points \(95% range: 0\.8 points to 5\.2 points\)/u);
    expect(words).toMatch(/Measured in our test with the change: 80\.5%/u);
    expect(words).toMatch(/Cases needed in each group of the pilot: [\d,]+/u);
  });

  it('says what is missing while there is no result', () => {
    const words = wordsOf(drawn(piloted({}), <PilotForm />));
    expect(words).toContain('Untested: there is no result yet.');
    expect(words).toContain('Fall to be tested: not known . The pilot has no results yet');
  });
});

const question = (businessCase: BusinessCase): string => {
  const [benefit] = businessCase.benefits;
  const driver = driverOf(benefit?.driver ?? '');
  const input = driver?.inputs['removedShare'];
  if (benefit === undefined || input === undefined) throw new Error('The example has no such question.');
  return wordsOf(drawn(businessCase, <AnswerField benefit={benefit} input={input} name="removedShare" />));
};

describe('a number that the pilot measured', () => {
  const example = exampleCase();
  const taken = withPilotTaken(
    withValueAt(example, 'benefits[status-calls].inputs.removedShare.takes', 'pilot'),
  );

  it('is offered its effect, old and new side by side', () => {
    expect(question(example)).toContain(
      'The pilot showed 21% (18.1% to 23.8%). Here it says 20% (12% to 24%).',
    );
    expect(question(example)).toContain('Take the pilot’s effect');
  });

  it('is the pilot’s once it is taken, and can be typed again', () => {
    expect(question(taken)).toContain('21% (18.1% to 23.8%)');
    expect(question(taken)).toContain('It is what the pilot showed, and moves with it.');
    expect(question(taken)).toContain('Give it a number of its own');
    expect(question(taken)).not.toContain('Take the pilot’s effect');
  });

  it('is not offered one without an effect of its unit', () => {
    expect(question(withValueAt(example, 'pilot.kind', 'share'))).not.toContain('Take the pilot');
    expect(question(withValueAt(example, 'pilot.groups', []))).not.toContain('Take the pilot');
  });
});

it('lets a benefit rest on the finished pilot', () => {
  const chips = (done: string): string =>
    wordsOf(
      drawn(
        withValueAt(withValueAt(exampleCase(), 'pilot.done', done), 'pilot.where', 'Motor claims'),
        <EvidenceChips chosen={['pilot']} path="benefits[status-calls].evidence" />,
      ),
    );
  expect(chips('finished')).toContain('Our pilot: Motor claims');
  expect(chips('finished')).toContain('In the papers this reads: tested or recorded by us.');
  expect(chips('planned')).not.toContain('Our pilot');
});
