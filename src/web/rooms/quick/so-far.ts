import { type Figure } from '../../../core/business-case/figure.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { Reason } from '../../../core/business-case/reason.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { quoted } from '../../../core/data/quoted.ts';
import { startUpper } from '../../../core/data/letter-case.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { benefitOf } from './place.ts';
import { writtenSize } from './read-size.ts';

/** What the answers come to so far: a sum, a count while no money is known, or what is missing for it. */
export interface SoFar {
  label: string;
  said: string;
  notes: readonly string[];
  /** Where it is worked out. */
  figure?: Figure;
}

type Words = {
  [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, formats: Formats) => string;
};

/** What is missing, as it stands after “not yet”. */
const missing: Words = {
  'no-costs': () => 'what it costs',
  'no-benefits': () => 'what it brings',
  'cost-not-entered': () => 'the amount of a cost',
  'transfer-not-entered': ({ values }) => `the amount of ${quoted(values.name)}`,
  'people-not-counted': ({ values: { people } }, formats) =>
    `${formats.countInWords(people)} ${people === 1 ? 'person’s' : 'people’s'} time`,
  'disadvantage-not-entered': ({ values }) => `the amount of ${quoted(values.name)}`,
  asked: ({ values: { name, ofWhom } }) => `${quoted(name)}, asked${ofWhom === '' ? '' : ` of ${ofWhom}`}`,
  'no-first-month': () => 'the month in which work starts',
};

export const missingInWords = <Code extends Reason['code']>(
  reason: Extract<Reason, { code: Code }>,
  formats: Formats,
): string => missing[reason.code](reason, formats);

/** How far the measure moves, in what it is counted: "68,200 fewer outage calls a year". */
export const movedInWords = ({ hypothesis }: BusinessCase, formats: Formats): string | undefined => {
  const { baseline, target, measureName, unit, size } = hypothesis;
  if (baseline === undefined || target === undefined || measureName === '') return undefined;
  const falls = target < baseline;
  if (measureKind(hypothesis) === 'count') {
    const count = formats.number(Math.abs(target - baseline));
    return `${count} ${falls ? 'fewer' : 'more'} ${measureName}${/^(?:an?|per|im|pro|je)\s/iu.test(unit) ? ` ${unit}` : ''}`;
  }
  const written = writtenSize(size?.base, hypothesis, (value) => formats.number(value, 'exact'));
  return `${startUpper(measureName)} ${falls ? 'down' : 'up'} by ${written}`;
};

const hoursIn: readonly (readonly [RegExp, number])[] = [
  [/^(?:minutes?|mins?|minuten?)(?!\p{L})/iu, 1 / 60],
  [/^(?:hours?|stunden?)(?!\p{L})/iu, 1],
  [/^(?:seconds?|sekunden?)(?!\p{L})/iu, 1 / 3600],
];

/** The time that is set free, where the measure says it: hours a year; else what moves. */
export const freedInWords = (businessCase: BusinessCase, formats: Formats): string | undefined => {
  const { baseline, target, unit } = businessCase.hypothesis;
  const hours = hoursIn.find(([name]) => name.test(unit.trim()))?.[1];
  const volume = benefitOf(businessCase)?.inputs['volume'];
  const many = volume === undefined || 'shared' in volume ? undefined : volume['base'];
  return hours === undefined || typeof many !== 'number' || baseline === undefined || target === undefined
    ? movedInWords(businessCase, formats)
    : `${formats.number(Math.round(many * Math.abs(target - baseline) * hours))} hours a year`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const isValued = ({ base }: Results): boolean =>
  base.benefits.some(({ annual, once }) => annual !== null || once !== null);

const signed = (value: number, formats: Formats): string =>
  value < 0 ? `a loss of ${formats.money(-value)}` : formats.money(value);

export const soFar = (businessCase: BusinessCase, results: Results, formats: Formats): SoFar => {
  const { rate } = results.calculation.discounting;
  const [lead, cash] =
    rate === null
      ? (['net-benefit', 'net-benefit-cash'] as const)
      : (['net-present-value', 'net-present-value-cash'] as const);
  const duration = formats.duration(results.months);
  const label =
    rate === null
      ? `Net over ${duration}, not discounted`
      : `Worth today, ${duration}${typeof rate === 'number' ? ` at ${formats.share(rate)}` : ''}`;
  const figure = results.figures[lead];
  const valued = isValued(results);
  if (valued && figure !== undefined && figure.value !== null) {
    const { value, low, high } = figure;
    const ofCash = results.figures[cash]?.value ?? null;
    return {
      label,
      said: `${value < 0 ? 'Loss of ' : ''}${formats.money(Math.abs(value))}`,
      figure,
      notes: [
        ...(low === null || high === null || low === high
          ? []
          : [`Low ${signed(low, formats)}, high ${signed(high, formats)}.`]),
        ...(ofCash === null || ofCash === value
          ? []
          : [`Cash alone, released plus margin: ${signed(ofCash, formats)}. The rest is no cash.`]),
      ],
    };
  }
  const reasons = [
    ...new Set(
      [...results.absence.benefits, ...results.absence.costs, ...(figure?.absent ?? [])].map((reason) =>
        missingInWords(reason, formats),
      ),
    ),
  ];
  const costs = sum(results.base.costs.filter(({ isOurs }) => isOurs).map(({ whole }) => whole));
  const benefits = sum(
    results.base.benefits.filter(({ annual }) => annual !== null).map(({ flow }) => sum(flow.months)),
  );
  const without = reasons.filter((reason) => reason !== missing['no-benefits']({} as never, formats));
  const costsSoFar =
    costs === 0
      ? []
      : [
          `Costs so far ${formats.money(costs)} over ${duration}${without.length === 0 ? '' : `, without ${formats.list(without)}`}.`,
        ];
  const moved = movedInWords(businessCase, formats);
  if (!valued && moved !== undefined)
    return {
      label: 'So far',
      said: moved,
      notes: [...costsSoFar, 'What one is worth is asked in question 5.'],
    };
  if (costs === 0 && !valued && reasons.length > 0 && benefitOf(businessCase) === undefined)
    return {
      label: 'So far',
      said: 'Nothing to count yet',
      notes: ['Questions 3 and 5 ask for the money. No number is shown before it is known.'],
    };
  return {
    label,
    said: 'Not yet',
    notes: [
      `Still missing: ${formats.list(reasons.length === 0 ? ['what one is worth'] : reasons)}.`,
      ...(valued
        ? [`Benefits ${formats.money(benefits)} less costs so far ${formats.money(costs)}.`]
        : costsSoFar),
    ],
  };
};
