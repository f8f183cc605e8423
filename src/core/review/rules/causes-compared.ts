import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule } from '../define-rule.ts';
import { sentencesOf } from '../amounts-in-text.ts';
import { runningTexts } from '../running-texts.ts';

const comparing = new Set(['randomised', 'matched', 'staggered']);

const causes =
  /\b(?:caused?|causing|drove|led to|because of the|thanks to|due to|proves? that|resulted in|brought down|reduced)\b/iu;

/** What the pilot is told with. */
const isOfPilot = (path: string): boolean => path === 'pilot.outcome' || path === 'pilot.sideEffects';

const hasNumber = (sentence: string): boolean => /\d/u.test(sentence);

const compares = ({ pilot }: BusinessCase): boolean =>
  pilot.design !== undefined && comparing.has(pilot.design);

/** A cause is claimed only with a comparison at the same time. */
export const causesCompared = defineRule({
  id: 'causes-compared',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-14'],
  reads: ['pilot'],
  over: 'case',
  statement: 'Without a comparison at the same time the words about the pilot claim no cause.',
  reason: 'Before and after, much else has changed too.',
  planted: [
    (it) =>
      withValueAt(
        withValueAt(it, 'pilot.design', 'before-after'),
        'pilot.outcome',
        'The texts caused calls to fall by 21%.',
      ),
  ],
  faults: (businessCase) =>
    compares(businessCase)
      ? []
      : runningTexts(businessCase).flatMap(({ path, text }) => {
          const claim = isOfPilot(path)
            ? sentencesOf(text).find((sentence) => causes.test(sentence) && hasNumber(sentence))
            : undefined;
          return claim === undefined
            ? []
            : [
                {
                  message: `“${claim.trim()}” names a cause, and the pilot has no comparison at the same time. Say what fell after what, and what else changed.`,
                  path,
                },
              ];
        }),
});
