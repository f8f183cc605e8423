import { withValueAt } from '../../business-case/path.ts';
import type { Results } from '../../business-case/results/index.ts';
import { unplaced } from '../../business-case/results/options.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { totalFlow } from '../../finance/index.ts';
import { sentencesOf } from '../amounts-in-text.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { isAbout } from '../same-thing.ts';

type Option = BusinessCase['options'][number];

/** What an option comes to over the plan; null where it is computed by its differences, and only its net is known. */
interface Totals {
  option: Option;
  cost: number | null;
  benefit: number | null;
  net: number;
}

/** What an option is, in totals, beside the one that is recommended. */
interface Compared extends Totals {
  recommended: Totals;
  all: readonly Totals[];
}

const isComputed = ({ monthsLater, differences, leavesOut }: Option): boolean =>
  monthsLater !== undefined || (differences ?? []).length + (leavesOut ?? []).length > 0;

const totalsOf = (option: Option, net: number, { base }: Results): Totals => {
  if (isComputed(option)) return { option, net, cost: null, benefit: null };
  const { cost, benefit, kind } = option;
  if (cost !== undefined && benefit !== undefined) return { option, net, cost, benefit };
  return kind === 'do-nothing'
    ? { option, net, cost: 0, benefit: 0 }
    : { option, net, cost: totalFlow(base.all.costs), benefit: totalFlow(base.all.benefits) };
};

/** Of what is not known nothing is wrong. */
const isKnownTo = (
  one: number | null,
  other: number | null,
  holds: (one: number, other: number) => boolean,
): boolean => one === null || other === null || holds(one, other);

/** A claim about totals that words can make, and whether the totals bear it. */
interface Claim {
  said: RegExp;
  /** It compares with all of them, and not with the one that is recommended. */
  isOfAll?: true;
  holds: (compared: Compared) => boolean;
}

const claims: readonly Claim[] = [
  {
    said: /\bcosts? (?:\w+ ){0,2}?(?:more|extra)\b|\bdearer\b|more expensive/iu,
    holds: ({ cost, recommended }) => isKnownTo(cost, recommended.cost, (one, other) => one > other),
  },
  {
    said: /\bcosts? (?:\w+ ){0,2}?less\b|\bcheaper\b|less expensive/iu,
    holds: ({ cost, recommended }) => isKnownTo(cost, recommended.cost, (one, other) => one < other),
  },
  {
    said: /\bcheapest\b|costs? (?:the )?least|lowest cost/iu,
    isOfAll: true,
    holds: ({ cost, all }) =>
      all.every(
        (other) =>
          other.option.kind === 'do-nothing' || isKnownTo(cost, other.cost, (one, least) => one <= least),
      ),
  },
  {
    said: /\b(?:brings?|leaves?|earns?|returns?|yields?) (?:\w+ ){0,2}?less\b|worth less/iu,
    holds: ({ net, recommended }) => net < recommended.net,
  },
  {
    said: /\b(?:brings?|leaves?|earns?|returns?|yields?|adds?) (?:\w+ ){0,2}?(?:the )?(?:most|best|highest)\b|highest (?:net|return|worth)|best (?:net|return|value)/iu,
    isOfAll: true,
    holds: ({ net, all }) => all.every((other) => other.net <= net),
  },
];

const factors: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  'two times': 2,
  'three times': 3,
  triple: 3,
  'four times': 4,
  'five times': 5,
  'ten times': 10,
};

const ratios = new RegExp(
  `\\b(costs?|brings?|leaves?)\\b[^.;,]{0,30}?\\b(${Object.keys(factors).join('|')})\\b(?: (?:as|of|the|that|what))`,
  'giu',
);

/** "It costs twice as much": whether the totals stand in that ratio to those of the recommended option. */
const isInRatio = (sentence: string, { cost, benefit, recommended }: Compared): boolean =>
  [...sentence.matchAll(ratios)].every(([, verb = '', name = '']) => {
    const factor = factors[name.toLowerCase()] ?? 1;
    const near = (one: number, other: number): boolean => other > 0 && isAbout(one / other, factor, 0.2);
    return /^cost/iu.test(verb)
      ? isKnownTo(cost, recommended.cost, near)
      : isKnownTo(benefit, recommended.benefit, near);
  });

/** The recommended option and doing nothing are what the others are compared with. */
const isMeasure = ({ kind }: Option): boolean => kind === 'recommended' || kind === 'do-nothing';

const isBorne = (sentence: string, compared: Compared): boolean => {
  const { option } = compared;
  return (
    claims.every(
      ({ said, isOfAll, holds }) =>
        (isOfAll !== true && isMeasure(option)) || !said.test(sentence) || holds(compared),
    ) &&
    (isMeasure(option) || isInRatio(sentence, compared))
  );
};

const ofWords = (compared: Compared): Fault[] => {
  const { option } = compared;
  const field = (['reason', 'summary', 'mainRisk'] as const).find((name) =>
    sentencesOf(option[name]).some((sentence) => !isBorne(sentence, compared)),
  );
  return unless(
    field === undefined,
    `The words about ${quoted(option.name)} say otherwise than its totals beside the other options. Correct the words or the totals.`,
    `options[${option.id}].${field ?? 'reason'}`,
  );
};

/** The smallest step is not the dearest one, and the larger one not the cheapest. */
const ofKind = ({ option, cost, recommended }: Compared): Fault[] => [
  ...unless(
    option.kind !== 'smallest' || isKnownTo(cost, recommended.cost, (one, other) => one <= other),
    `${quoted(option.name)} is the smallest step, and it costs more than the one that is recommended. Correct its cost.`,
    `options[${option.id}].cost`,
  ),
  ...unless(
    option.kind !== 'larger' || isKnownTo(cost, recommended.cost, (one, other) => one >= other),
    `${quoted(option.name)} is the larger step, and it costs less than the one that is recommended. Correct its cost.`,
    `options[${option.id}].cost`,
  ),
];

const ofDoublings = (all: readonly Totals[]): Fault[] =>
  all.flatMap(({ option, cost, benefit }, index) => {
    const same =
      cost === null || cost === 0
        ? undefined
        : all.slice(0, index).find((other) => other.cost === cost && other.benefit === benefit);
    return same === undefined
      ? []
      : [
          {
            message: `${quoted(same.option.name)} and ${quoted(option.name)} have the same cost and the same benefit. Two options that differ in nothing are one.`,
            path: `options[${option.id}].cost`,
          },
        ];
  });

const oftenBeyond = 5;

/** A return that no other option comes near is a slip, or the one to recommend. */
const ofBest = ({ option, cost, benefit, net, recommended }: Compared): Fault[] =>
  unless(
    option.kind === 'recommended' ||
      net <= recommended.net ||
      isKnownTo(benefit, cost, (gained, paid) => paid <= 0 || gained <= oftenBeyond * paid),
    `${quoted(option.name)} brings more than ${oftenBeyond} times what it costs, and it is not recommended. Correct its totals.`,
    `options[${option.id}].benefit`,
  );

/** Every option has a cost and a benefit over the plan, and the words about it follow from them. */
export const optionsCompared = defineRule({
  id: 'options-compared',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-11'],
  reads: ['options'],
  over: 'options',
  statement: 'Each option has totals, no two the same, and its words say what the totals say.',
  reason: 'A board that finds one option made small on purpose trusts none of them.',
  planted: [
    (it) => withValueAt(it, 'options[motor].cost', undefined),
    (it) => withValueAt(it, 'options[portal].start', ''),
    (it) => ({
      ...it,
      options: it.options.map((option) => {
        const { cost, benefit } = it.options.find(({ kind }) => kind === 'smallest') ?? option;
        return option.kind === 'larger' ? { ...option, cost, benefit } : option;
      }),
    }),
    (it) => withValueAt(it, 'options[portal].cost', 1_700_000),
    (it) => withValueAt(it, 'options[portal].reason', 'It costs ten times as much as texts.'),
    (it) => withValueAt(it, 'options[motor].cost', 9_000_000),
    (it) => withValueAt(it, 'options[portal].cost', 900_000),
    (it) => withValueAt(it, 'options[portal].benefit', 39_000_000),
  ],
  faults: (businessCase, results) => {
    const { options } = businessCase;
    const told = options.map((option) => ({
      option,
      figure: results.figures[`option.${option.id}.net-benefit`],
    }));
    const all = told.flatMap(({ option, figure }) =>
      figure === undefined || figure.value === null ? [] : [totalsOf(option, figure.value, results)],
    );
    const recommended = all.find(({ option }) => option.kind === 'recommended');
    return [
      ...told.flatMap(({ option: { id }, figure }) =>
        needs(
          figure?.value !== null || figure.absent !== undefined,
          figure?.reason ?? '',
          `options[${id}].cost`,
        ),
      ),
      ...options.flatMap((option) => {
        const reason = (option.start ?? '') === '' ? unplaced(businessCase, option) : undefined;
        return needs(reason === undefined, reason ?? '', `options[${option.id}].start`);
      }),
      ...ofDoublings(all),
      ...(recommended === undefined
        ? []
        : all
            .map((one) => ({ ...one, recommended, all }))
            .flatMap((one) => [...ofKind(one), ...ofBest(one), ...ofWords(one)])),
    ];
  },
});
