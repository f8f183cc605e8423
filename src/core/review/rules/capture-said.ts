import { asCounted } from '../../business-case/as-counted/index.ts';
import { withValueAt } from '../../business-case/path.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { isSeen } from '../../data/seen.ts';
import { sharesIn } from '../amounts-in-text.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What finance usually accepts without a question. */
const usualCapture = 0.5;

const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/iu, 1 / 2],
  [/\b(?:a|one) third\b/iu, 1 / 3],
  [/\btwo thirds\b/iu, 2 / 3],
  [/\b(?:a|one) quarter\b/iu, 1 / 4],
  [/\bthree quarters\b/iu, 3 / 4],
];

/** Whether a reason that names shares names this one, or what is left beside it. */
const isOfShare = (because: string, captured: number): boolean => {
  const named = [
    ...sharesIn(because),
    ...fractions.flatMap(([said, share]) => (said.test(because) ? [share] : [])),
  ];
  return (
    named.length === 0 ||
    named.some((share) => [captured, 1 - captured].some((one) => Math.abs(one - share) < 0.02))
  );
};

/** Freed time is money only as far as somebody says so; all of it needs a reason. */
export const captureSaid = defineRule({
  id: 'capture-said',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'The share of freed time that becomes money is said, and more than half of it has a reason.',
  reason: 'Freed minutes are no money until somebody plans what fills them.',
  planted: [
    (it) => withValueAt(it, 'benefits[status-calls].captureShare', undefined),
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[status-calls].captureShare', 1),
        'benefits[status-calls].captureBecause',
        '',
      ),
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[status-calls].captureShare', 0.7),
        'benefits[status-calls].captureBecause',
        '',
      ),
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[status-calls].captureShare', 0.9),
        'benefits[status-calls].captureBecause',
        'Half of the hours can be filled.',
      ),
  ],
  faults: (businessCase) =>
    asCounted(businessCase)
      .benefits.filter((benefit) => wordsOf(benefit).time !== undefined && benefit.disbenefit !== true)
      .flatMap(({ id, name, captureShare, captureBecause }) => [
        ...unless(
          captureShare !== undefined,
          `${quoted(name)}: say what share of the freed time becomes money. Finance usually accepts about half.`,
          `benefits[${id}].captureShare`,
        ),
        ...unless(
          captureShare === undefined || captureShare <= usualCapture || isSeen(captureBecause),
          `${quoted(name)} counts ${captureShare === 1 ? 'all' : 'more than half'} of the freed time. Say why ${captureShare === 1 ? 'none of it is' : 'no more of it is'} lost, or count less.`,
          `benefits[${id}].captureBecause`,
        ),
        ...unless(
          captureShare === undefined || isOfShare(captureBecause, captureShare),
          `${quoted(name)}: the reason speaks of another share of the freed time than is counted. Correct one of the two.`,
          `benefits[${id}].captureShare`,
        ),
      ]),
});
