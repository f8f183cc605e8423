import { type Figure, withoutSpread } from '../figure.ts';
import { gradeOf } from '../evidence-grade.ts';
import { madeNames } from '../made-names.ts';
import { pilotEvidence } from '../pilot-evidence.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type EffectUnit, pilotKindOf } from './pilot-kinds.ts';
import { groupIn, hopedDirection, pilotResult, thresholdUnit } from './pilot-result.ts';

/** Counted in people and events: no setting of the money touches it. */
const ofPilot = {
  subject: 'pilot',
  standsAlone: true,
  ...withoutSpread,
} satisfies Partial<Figure>;

/** What came out rests on the pilot as evidence, once it is one. */
const restsOf = (businessCase: BusinessCase): Pick<Figure, 'sources' | 'grade'> => {
  const evidence = pilotEvidence(businessCase);
  return evidence === undefined ? { sources: [] } : { sources: [evidence.id], grade: gradeOf(evidence) };
};

export const figureUnitOf: Record<EffectUnit, Figure['unit']> = {
  points: 'points',
  ratio: 'share',
  difference: 'count',
};

const because = (value: number | null, reason: string | undefined): Pick<Figure, 'reason'> =>
  value === null && reason !== undefined ? { reason } : {};

/** The rate with so much of the hoped change, in whatever that is said. */
const targetOf = (without: number, change: number, as: EffectUnit, direction: 'fall' | 'rise'): number => {
  const size = as === 'ratio' ? without * change : change;
  return direction === 'rise' ? without + size : without - size;
};

const sizeFigure = (businessCase: BusinessCase): Figure => {
  const { pilot } = businessCase;
  const kind = pilotKindOf(pilot);
  const without = kind.rate(groupIn(pilot, 'comparison'));
  const target =
    without === null || pilot.pass === undefined
      ? null
      : targetOf(without, pilot.pass, thresholdUnit(pilot), hopedDirection(businessCase));
  const value = without === null || target === null ? null : kind.groupSize(without, target, pilot.groups);
  const missing =
    without === null || pilot.pass === undefined
      ? 'It needs the rate without the change, and the change that counts as success.'
      : 'No group is large enough: the change that counts as success is none, or leads where the measure cannot be, or nobody has said how far single ones lie around their mean.';
  return {
    id: 'pilot.sample-size-per-group',
    label: 'Cases needed in each group of the pilot',
    unit: 'count',
    ...ofPilot,
    value,
    low: null,
    high: null,
    formula: kind.sizeFormula,
    convention: '5% two-sided, and four chances in five to see the effect.',
    inputs: ['pilot.groups', 'pilot.pass'],
    sources: [],
    ...because(value, missing),
  };
};

const rateFigures = (businessCase: BusinessCase): Figure[] => {
  const { pilot } = businessCase;
  const kind = pilotKindOf(pilot);
  return (['treated', 'comparison'] as const).map((role) => {
    const group = groupIn(pilot, role);
    const value = kind.rate(group);
    const range = group === undefined || value === null ? null : kind.rateRange(group);
    const words = role === 'treated' ? 'with the change' : 'without it';
    return {
      id: `pilot.rate-${role}`,
      label: `Measured in our test ${words}`,
      unit: kind.rateUnit,
      ...ofPilot,
      value,
      low: range?.low ?? null,
      high: range?.high ?? null,
      formula: kind.rateFormula,
      inputs: ['pilot.groups'],
      ...restsOf(businessCase),
      ...because(value, `The pilot has no result ${words} yet.`),
    };
  });
};

/**
 * What the pilot showed, positive the way that was hoped for: its effect with its range, how often chance alone would
 * show as much, what each group showed, and how many it takes to be sure.
 */
export const pilotFigures = (businessCase: BusinessCase): Figure[] => {
  const kind = pilotKindOf(businessCase.pilot);
  const result = pilotResult(businessCase);
  const { effect, isPublished, direction, mayClaimCause, pValue } = result;
  const noted =
    result.reason ??
    (effect === null || mayClaimCause ? undefined : madeNames(businessCase).withoutComparison);
  const inputs = [isPublished ? 'pilot.published' : 'pilot.groups'];
  return [
    {
      id: 'pilot.effect',
      label: `${direction === 'rise' ? 'Rise' : 'Fall'} ${effect === null ? 'to be tested' : 'seen in our test'}`,
      unit: figureUnitOf[result.as],
      ...ofPilot,
      value: effect,
      low: result.low,
      high: result.high,
      formula: isPublished ? 'as published' : kind.effectFormula,
      convention: 'Positive the way that was hoped for.',
      inputs,
      ...restsOf(businessCase),
      ...(noted === undefined ? {} : { reason: noted }),
    },
    {
      id: 'pilot.p-value',
      label: 'Chance of seeing as much without an effect',
      unit: 'ratio',
      ...ofPilot,
      value: pValue,
      low: null,
      high: null,
      formula: isPublished ? 'as published' : kind.testFormula,
      inputs,
      ...restsOf(businessCase),
      ...because(pValue, effect === null ? result.reason : 'What was published does not say it.'),
    },
    ...rateFigures(businessCase),
    sizeFigure(businessCase),
  ];
};
