import { withValueAt } from '../../business-case/path.ts';
import { optionResults } from '../../business-case/results/options.ts';
import type { OptionResult } from '../../business-case/results/options.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { sentencesOf } from '../amounts-in-text.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { isAbout } from '../same-thing.ts';

type Option = BusinessCase['options'][number];

/** What an option is, in totals, beside the one that is recommended. */
interface Compared {
  option: Option;
  own: OptionResult;
  recommended: OptionResult;
  all: readonly OptionResult[];
}

/** A claim about totals that words can make, and whether the totals bear it. */
interface Claim {
  said: RegExp;
  holds: (compared: Compared) => boolean;
}

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

const nameOfFactor = Object.keys(factors).join('|');

const claims: readonly Claim[] = [
  {
    said: /\bcosts? (?:\w+ ){0,2}?(?:more|extra)\b|\bdearer\b|more expensive/iu,
    holds: ({ own, recommended }) => own.cost > recommended.cost,
  },
  {
    said: /\bcosts? (?:\w+ ){0,2}?less\b|\bcheaper\b|less expensive/iu,
    holds: ({ own, recommended }) => own.cost < recommended.cost,
  },
  {
    said: /\bcheapest\b|costs? (?:the )?least|lowest cost/iu,
    holds: ({ own, all }) => all.every(({ kind, cost }) => kind === 'do-nothing' || own.cost <= cost),
  },
  {
    said: /\b(?:brings?|leaves?|earns?|returns?|yields?) (?:\w+ ){0,2}?less\b|worth less/iu,
    holds: ({ own, recommended }) => own.netBenefit < recommended.netBenefit,
  },
  {
    said: /\b(?:brings?|leaves?|earns?|returns?|yields?|adds?) (?:\w+ ){0,2}?(?:the )?(?:most|best|highest)\b|highest (?:net|return|worth)|best (?:net|return|value)/iu,
    holds: ({ own, all }) => all.every(({ netBenefit }) => netBenefit <= own.netBenefit),
  },
];

/** "It costs twice as much": the ratio that is meant, of costs to those of the recommended option. */
const ratiosIn = (sentence: string): { factor: number; of: 'cost' | 'benefit' }[] =>
  [
    ...sentence.matchAll(
      new RegExp(
        `\\b(costs?|brings?|leaves?)\\b[^.;,]{0,30}?\\b(${nameOfFactor})\\b(?: (?:as|of|the|that|what))`,
        'giu',
      ),
    ),
  ].map(([, verb = '', name = '']) => ({
    factor: factors[name.toLowerCase()] ?? 1,
    of: /^cost/iu.test(verb) ? 'cost' : 'benefit',
  }));

const isRatio = (
  { factor, of }: { factor: number; of: 'cost' | 'benefit' },
  { own, recommended }: Compared,
): boolean => recommended[of] > 0 && isAbout(own[of] / recommended[of], factor, 0.2);

const ofWords = (compared: Compared): Fault[] => {
  const { option } = compared;
  const field = (['reason', 'summary', 'mainRisk'] as const).find((name) =>
    sentencesOf(option[name]).some(
      (sentence) =>
        claims.some(({ said, holds }) => said.test(sentence) && !holds(compared)) ||
        (option.kind !== 'recommended' && ratiosIn(sentence).some((ratio) => !isRatio(ratio, compared))),
    ),
  );
  return unless(
    field === undefined,
    `The words about ${quoted(option.name)} say otherwise than its totals beside the other options. Correct the words or the totals.`,
    `options[${option.id}].${field ?? 'reason'}`,
  );
};

/** The smallest step is not the dearest one, and the larger one not the cheapest. */
const ofKind = ({ option, own, recommended }: Compared): Fault[] => [
  ...unless(
    option.kind !== 'smallest' || own.cost <= recommended.cost,
    `${quoted(option.name)} is the smallest step, and it costs more than the one that is recommended. Correct its cost.`,
    `options[${option.id}].cost`,
  ),
  ...unless(
    option.kind !== 'larger' || own.cost >= recommended.cost,
    `${quoted(option.name)} is the larger step, and it costs less than the one that is recommended. Correct its cost.`,
    `options[${option.id}].cost`,
  ),
];

const ofDoublings = (results: readonly OptionResult[]): Fault[] =>
  results.flatMap((one, index) => {
    const same = results
      .slice(0, index)
      .find(
        ({ basis, cost, benefit }) => basis !== 'nothing' && cost === one.cost && benefit === one.benefit,
      );
    return same === undefined ||
      one.basis === 'missing' ||
      one.basis === 'nothing' ||
      same.basis === 'missing'
      ? []
      : [
          {
            message: `${quoted(same.name)} and ${quoted(one.name)} have the same cost and the same benefit. Two options that differ in nothing are one.`,
            path: `options[${one.id}].cost`,
          },
        ];
  });

const oftenBeyond = 5;

/** A return that no other option comes near is a slip, or the one to recommend. */
const ofBest = ({ option, own, recommended }: Compared): Fault[] =>
  unless(
    option.kind === 'recommended' ||
      own.cost <= 0 ||
      own.benefit <= oftenBeyond * own.cost ||
      recommended.netBenefit >= own.netBenefit,
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
    (it) =>
      withValueAt(it, 'options[portal]', {
        ...it.options.find(({ id }) => id === 'portal'),
        cost: 930_000,
        benefit: 1_150_000,
      }),
    (it) => withValueAt(it, 'options[portal].cost', 1_700_000),
    (it) => withValueAt(it, 'options[portal].reason', 'It costs ten times as much as texts.'),
    (it) => withValueAt(it, 'options[motor].cost', 9_000_000),
    (it) => withValueAt(it, 'options[portal].cost', 900_000),
    (it) => withValueAt(it, 'options[portal].benefit', 39_000_000),
  ],
  faults: (businessCase) => {
    if (businessCase.options.length === 0) return [];
    const all = optionResults(businessCase);
    const recommended = all.find(({ kind }) => kind === 'recommended');
    const compared = businessCase.options.flatMap((option, index): Compared[] => {
      const own = all[index];
      return own === undefined ||
        recommended === undefined ||
        own.basis === 'missing' ||
        recommended.basis === 'missing'
        ? []
        : [{ option, own, recommended, all: all.filter(({ basis }) => basis !== 'missing') }];
    });
    return [
      ...all.flatMap(({ id, basis, reason }) =>
        needs(basis !== 'missing', reason ?? '', `options[${id}].cost`),
      ),
      ...ofDoublings(all),
      ...compared.flatMap((one) => [...ofKind(one), ...ofBest(one), ...ofWords(one)]),
    ];
  },
});
