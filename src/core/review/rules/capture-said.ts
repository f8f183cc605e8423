import { asCounted } from '../../business-case/as-counted/index.ts';
import { withValueAt } from '../../business-case/path.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Freed time is money only as far as somebody says so; all of it needs a reason. */
export const captureSaid = defineRule({
  id: 'capture-said',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'The share of freed time that becomes money is said, and all of it has a reason.',
  reason: 'Freed minutes are no money until somebody plans what fills them.',
  planted: [
    (it) => withValueAt(it, 'benefits[status-calls].captureShare', undefined),
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[status-calls].captureShare', 1),
        'benefits[status-calls].captureBecause',
        '',
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
          captureShare === undefined || captureShare < 1 || captureBecause.trim() !== '',
          `${quoted(name)} counts all of the freed time. Say why none of it is lost, or count less.`,
          `benefits[${id}].captureBecause`,
        ),
      ]),
});
