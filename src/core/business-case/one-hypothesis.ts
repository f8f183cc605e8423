import { type DriverInput, driverOf } from '../drivers/index.ts';
import type { Estimate } from '../quantities/estimate.ts';
import { estimateSchema } from '../quantities/estimate.ts';
import { measureKind } from './measure-kind.ts';
import { withValueAt } from './path.ts';
import { benefitInputs } from './results/benefit-driver.ts';
import { estimateOf, inputPath } from './results/input-values.ts';
import type { Benefit, BusinessCase } from './schema/index.ts';

type Hypothesis = BusinessCase['hypothesis'];

/** One fact that the hypothesis and the benefit that values it both show: by its two places in the case. */
interface Tie {
  /** Two ties may join the same two places: how much, and where it comes from. */
  of: string;
  ofHypothesis: string;
  ofBenefit: string;
  /** What stands in the two places, in the same words; undefined where nothing does. */
  read: readonly [unknown, unknown];
  /** What to write in one place for what stands in the other. */
  toBenefit: (value: unknown) => unknown;
  toHypothesis: (value: unknown) => unknown;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isNothing = (value: unknown): boolean => value === undefined || value === '' || same(value, []);

const plain = (value: unknown): unknown => value;

const lastDay = (month: string): string =>
  /^\d{4}-\d{2}$/u.test(month)
    ? new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
    : '';

const monthOf = (day: unknown): string => (typeof day === 'string' ? day.slice(0, 7) : '');

/** What a benefit is tracked by is what the hypothesis promises. */
const tracking = ({ hypothesis }: BusinessCase, benefit: Benefit): Tie[] => {
  const tie = (
    ofHypothesis: 'measureName' | 'baseline' | 'baselineKind' | 'target' | 'by',
    ofBenefit: 'measure' | 'baseline' | 'baselineKind' | 'target' | 'targetDate',
  ): Tie => ({
    of: ofHypothesis,
    ofHypothesis: `hypothesis.${ofHypothesis}`,
    ofBenefit: `benefits[${benefit.id}].${ofBenefit}`,
    read: [hypothesis[ofHypothesis], benefit[ofBenefit]],
    toBenefit: plain,
    toHypothesis: plain,
  });
  const by = tie('by', 'targetDate');
  return [
    tie('measureName', 'measure'),
    tie('baseline', 'baseline'),
    tie('baselineKind', 'baselineKind'),
    tie('target', 'target'),
    {
      ...by,
      read: [hypothesis.by, monthOf(benefit.targetDate)],
      toBenefit: (value) => lastDay(String(value)),
      toHypothesis: (value) => value,
    },
  ];
};

/** The effect of a benefit, where its driver asks for one alone. */
const effectOf = (businessCase: BusinessCase, benefit: Benefit): [string, DriverInput] | undefined => {
  const effects = Object.entries(benefitInputs(businessCase, benefit)).filter(
    ([, { role }]) => role === 'effect',
  );
  return effects.length === 1 ? effects[0] : undefined;
};

/** The parts of an estimate that say how much; what it counts belongs to its place. */
const amountParts = ['low', 'base', 'high', 'range', 'asked', 'takes'] as const;
/** The parts that say where it comes from. */
const originParts = ['source', 'asOf', 'owner', 'evidence'] as const;

type Parts = readonly (typeof amountParts | typeof originParts)[number][number][];

const saidParts = (estimate: Estimate | undefined, parts: Parts): unknown => {
  const said = parts.filter((part) => !isNothing(estimate?.[part]));
  return said.length === 0 ? undefined : Object.fromEntries(said.map((part) => [part, estimate?.[part]]));
};

/** An estimate with those parts as they stand elsewhere, and the others as they were. */
const withParts =
  (place: Estimate | undefined, unit: string, parts: Parts) =>
  (value: unknown): Estimate => {
    const before = { ...estimateSchema.parse({}), ...place, unit: place?.unit || unit };
    const others = Object.entries(before).filter(([name]) => !parts.includes(name));
    return { ...estimateSchema.parse({}), ...Object.fromEntries(others), ...(value as object | undefined) };
  };

const isNumberless = (estimate: Estimate | undefined): boolean =>
  estimate === undefined || (estimate.low ?? estimate.base ?? estimate.high) === undefined;

/** A rate that moves by four points moves for four in a hundred of those it is of. */
export const isShareByPoints = (
  { hypothesis }: BusinessCase,
  benefit: Benefit,
  input: DriverInput,
): boolean =>
  input.unit === 'share' &&
  driverOf(benefit.driver)?.isOwn === true &&
  measureKind(hypothesis) === 'rate' &&
  hypothesis.size?.unit === 'points';

/** What people say is no share of what they do, and of one's own nothing else joins the two. */
const isOfScore = ({ hypothesis }: BusinessCase, benefit: Benefit, input: DriverInput): boolean =>
  input.unit === 'share' &&
  driverOf(benefit.driver)?.isOwn === true &&
  measureKind(hypothesis) === 'score' &&
  hypothesis.size?.unit !== 'share';

const ownUnitOf = (input: DriverInput): string => (input.unit === 'count' ? (input.noun ?? '') : input.unit);

/** In what the hypothesis says the effect of the benefit that values it. */
export const effectUnitOf = (businessCase: BusinessCase, benefit: Benefit, input: DriverInput): string =>
  isShareByPoints(businessCase, benefit, input) ? 'points' : ownUnitOf(input);

/** A size in per cent of it and an effect in points are not one number, however alike they look. */
const sizeTie = (businessCase: BusinessCase, benefit: Benefit): Tie[] => {
  const [name, input] = effectOf(businessCase, benefit) ?? [];
  if (name === undefined || input === undefined) return [];
  const { size } = businessCase.hypothesis;
  const own = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
  if (isOfScore(businessCase, benefit, input)) return [];
  const unit = effectUnitOf(businessCase, benefit, input);
  if (!isNumberless(size) && size?.unit !== unit) return [];
  const tie = (parts: Parts): Tie => ({
    of: parts.join(' '),
    ofHypothesis: 'hypothesis.size',
    ofBenefit: inputPath(benefit, name),
    read: [saidParts(size, parts), saidParts(own, parts)],
    toBenefit: withParts(own, ownUnitOf(input), parts),
    // What it counts follows the benefit while no number says otherwise.
    toHypothesis: (value) => ({ ...withParts(size, unit, parts)(value), unit }),
  });
  const amount = tie(amountParts);
  // Two numbers have two sources.
  return [amount, ...(same(...amount.read) ? [tie(originParts)] : [])];
};

/** The volume of which the effect is a share, where the measure of the hypothesis counts just that. */
const volumeOf = (businessCase: BusinessCase, benefit: Benefit): [string, DriverInput] | undefined => {
  const [, effect] = effectOf(businessCase, benefit) ?? [];
  if (effect?.unit !== 'share' || effect.from !== undefined) return undefined;
  const volumes = Object.entries(benefitInputs(businessCase, benefit)).filter(
    ([, { role }]) => role === 'volume',
  );
  return volumes.length === 1 && volumes[0]?.[1].unit === 'count' ? volumes[0] : undefined;
};

const volumeTie = (businessCase: BusinessCase, benefit: Benefit): Tie[] => {
  const [name, input] = volumeOf(businessCase, benefit) ?? [];
  const { baseline, size } = businessCase.hypothesis;
  // A rate, an amount of each, or a count that moves by a number of its own, is no volume.
  if (name === undefined || input === undefined) return [];
  if (measureKind(businessCase.hypothesis) !== 'count') return [];
  if (size !== undefined && size.unit !== 'share') return [];
  const own = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
  return [
    {
      of: 'volume',
      ofHypothesis: 'hypothesis.baseline',
      ofBenefit: inputPath(benefit, name),
      read: [baseline, own?.base],
      toBenefit: (value) =>
        withParts(own, input.noun ?? '', ['base'])(value === undefined ? {} : { base: value }),
      toHypothesis: plain,
    },
  ];
};

const tiesOf = (businessCase: BusinessCase): Tie[] => {
  const benefit = businessCase.benefits.find(({ id }) => id === businessCase.hypothesis.benefit);
  return benefit === undefined
    ? []
    : [
        ...tracking(businessCase, benefit),
        ...sizeTie(businessCase, benefit),
        ...volumeTie(businessCase, benefit),
      ];
};

/** The first benefit that can value a hypothesis does, until another one is named. */
const withBenefitNamed = (businessCase: BusinessCase): BusinessCase => {
  const { benefits, hypothesis } = businessCase;
  if (benefits.some(({ id }) => id === hypothesis.benefit)) return businessCase;
  const first = benefits.find((benefit) => effectOf(businessCase, benefit) !== undefined);
  return first === undefined && hypothesis.benefit === ''
    ? businessCase
    : { ...businessCase, hypothesis: { ...hypothesis, benefit: first?.id ?? '' } };
};

/** Where the measure goes to, by where it stands and by how much it moves; undefined while one of them is not said. */
const targetOf = ({ baseline, size, direction, unit }: Hypothesis): number | undefined => {
  if (baseline === undefined || size?.base === undefined || direction === undefined) return undefined;
  const isPercent = size.unit === 'points' && (Math.abs(baseline) > 1 || /%|per ?cent|prozent/iu.test(unit));
  const by = size.unit === 'share' ? Math.abs(baseline) * size.base : isPercent ? size.base * 100 : size.base;
  return Number((baseline + (direction === 'rise' ? by : -by)).toPrecision(12));
};

/** A target that only says where the size leads is not typed again when the size changes. */
const withTargetKept = (before: Hypothesis, businessCase: BusinessCase): BusinessCase => {
  const { hypothesis } = businessCase;
  const [was, is] = [targetOf(before), targetOf(hypothesis)];
  if (was === is || before.target !== hypothesis.target || hypothesis.target !== was) return businessCase;
  return withValueAt(businessCase, 'hypothesis.target', is);
};

/** What was one fact before an edit is one after it: the place that was edited says what the other one shows. */
const withTie = (businessCase: BusinessCase, tie: Tie, before: Tie | undefined): BusinessCase => {
  const [ofHypothesis, ofBenefit] = tie.read;
  if (same(ofHypothesis, ofBenefit)) return businessCase;
  const wasOne = before !== undefined && same(...before.read);
  const toBenefit = before === undefined ? isNothing(ofBenefit) : wasOne && same(ofBenefit, before.read[1]);
  const toHypothesis =
    before === undefined ? isNothing(ofHypothesis) : wasOne && same(ofHypothesis, before.read[0]);
  if (toBenefit) return withValueAt(businessCase, tie.ofBenefit, tie.toBenefit(ofHypothesis));
  return toHypothesis
    ? withValueAt(businessCase, tie.ofHypothesis, tie.toHypothesis(ofBenefit))
    : businessCase;
};

/**
 * The case after an edit, in which the hypothesis and the benefit that values it stay one thing: the size is the effect,
 * where the measure stands is the volume that the effect is a share of, and measure, start, target and date are those
 * that the benefit is tracked by. What says two things in an opened file stays so, and is found by the review. The first
 * benefit with an effect values the hypothesis unless another is named. `before` is the case before the edit.
 */
export const keepingHypothesis = (before: BusinessCase, after: BusinessCase): BusinessCase => {
  const isUntouched =
    before.hypothesis === after.hypothesis &&
    before.benefits === after.benefits &&
    before.sharedInputs === after.sharedInputs;
  if (isUntouched) return after;
  const named = withBenefitNamed(after);
  const sized = withTargetKept(before.hypothesis, named);
  const key = ({ of, ofBenefit }: Tie): string => `${of} ${ofBenefit}`;
  const ties = new Map(tiesOf(before).map((tie) => [key(tie), tie]));
  // One after the other: each reads what the one before it has written.
  let kept = sized;
  for (let index = 0, now = tiesOf(kept); index < now.length; index += 1) {
    const tie = now[index];
    if (tie !== undefined) kept = withTie(kept, tie, ties.get(key(tie)));
    now = tiesOf(kept);
  }
  // What was typed at the benefit may have moved the size.
  return withTargetKept(sized.hypothesis, kept);
};

/** The fields of the benefit that values the hypothesis which show a fact of the hypothesis, by path. */
export const fieldsOfHypothesis = (businessCase: BusinessCase): ReadonlySet<string> =>
  new Set(
    tiesOf(businessCase)
      .filter(({ read }) => !isNothing(read[0]) && same(...read))
      .map(({ ofBenefit }) => ofBenefit),
  );
