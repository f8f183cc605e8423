import { withValueAt } from '../../business-case/path.ts';
import { benefitDriver, benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { measures } from '../../business-case/schema/situation.ts';
import { quoted } from '../../data/quoted.ts';
import { type Estimate, valueAt } from '../../quantities/estimate.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isAbout, isAboutOverTime, isSameThing } from '../same-thing.ts';

/** Everything that a benefit says of itself. */
const wordsOfBenefit = (businessCase: BusinessCase, benefit: Benefit): string => {
  const found = benefitDriver(businessCase, benefit);
  return [
    benefit.name,
    benefit.measure,
    benefit.description,
    'driver' in found ? found.driver.title : '',
  ].join(' ');
};

const otherMeasure = (businessCase: BusinessCase, benefit: Benefit): Fault[] => {
  const { measure, measureName } = businessCase.hypothesis;
  const title = measure === undefined || measure === 'other' ? '' : measures[measure];
  const said = wordsOfBenefit(businessCase, benefit);
  // What the person calls it goes before what the list calls it.
  const names = [measureName, title].filter((name) => name.trim() !== '').slice(0, 1);
  return unless(
    names.length === 0 || names.some((name) => isSameThing(name, said)),
    `The hypothesis is about ${quoted(measureName || title)}, and ${quoted(benefit.name)}, which values it, measures something else. Name the benefit that it brings, or change the measure.`,
    'hypothesis.benefit',
  );
};

const isEqual = (one: Estimate, other: Estimate): boolean =>
  (['low', 'base', 'high'] as const).every((level) => {
    const [first, second] = [valueAt(one, level), valueAt(other, level)];
    return first === null || second === null || isAbout(Math.abs(first), Math.abs(second), 0.02);
  });

const otherSize = (businessCase: BusinessCase, benefit: Benefit): Fault[] => {
  const { size } = businessCase.hypothesis;
  const effects = Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { role }]) => {
    const estimate =
      role === 'effect' ? estimateOf(businessCase.sharedInputs, benefit.inputs[name]) : undefined;
    return estimate?.base === undefined || estimate.unit !== size?.unit ? [] : [estimate];
  });
  return unless(
    size?.base === undefined || effects.length === 0 || effects.some((effect) => isEqual(size, effect)),
    `The hypothesis and ${quoted(benefit.name)} say another size of one effect, at low, base or high. Enter the same.`,
    'hypothesis.size',
  );
};

const otherStart = (businessCase: BusinessCase, benefit: Benefit): Fault[] => {
  const { hypothesis } = businessCase;
  const { number } = formatsOfCase(businessCase);
  return (['baseline', 'target'] as const).flatMap((end) => {
    const [stated, own] = [hypothesis[end], benefit[end]];
    return unless(
      stated === undefined || own === undefined || isAboutOverTime(stated, own, 0.02),
      `${quoted(benefit.name)} ${end === 'baseline' ? 'starts from' : 'goes to'} ${number(own ?? 0)}, and the hypothesis ${end === 'baseline' ? 'starts from' : 'goes to'} ${number(stated ?? 0)}. They are one thing: enter one number.`,
      `benefits[${benefit.id}].${end}`,
    );
  });
};

/** The hypothesis and the benefit that values it are one thing: one measure, one size, one start, one end. */
export const hypothesisValued = defineRule({
  id: 'hypothesis-valued',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['hypothesis', 'benefits'],
  over: 'case',
  statement: 'A benefit values the hypothesis, in the same measure, size, start and end.',
  reason: 'A promise of one thing and money from another never meet.',
  planted: [
    (it) => withValueAt(it, 'hypothesis.benefit', 'gone'),
    (it) => withValueAt(it, 'hypothesis.benefit', 'turnover'),
    (it) => withValueAt(it, 'hypothesis.size.high', 0.4),
    (it) => withValueAt(it, 'benefits[status-calls].baseline', 300_000),
    (it) => withValueAt(it, 'benefits[status-calls].target', 150_000),
  ],
  faults: (businessCase) => {
    const { benefits, hypothesis } = businessCase;
    if (hypothesis.plainSense === true || benefits.length === 0) return [];
    const benefit = benefits.find(({ id }) => id === hypothesis.benefit);
    if (benefit === undefined)
      return needs(false, 'Say which benefit values the hypothesis.', 'hypothesis.benefit');
    const elsewhere = otherMeasure(businessCase, benefit);
    // Of another thing size and start differ as they must.
    return elsewhere.length > 0
      ? elsewhere
      : [...otherSize(businessCase, benefit), ...otherStart(businessCase, benefit)];
  },
});
