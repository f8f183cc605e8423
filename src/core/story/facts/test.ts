import { kindOfPilot } from '../../business-case/results/pilot-kinds.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { figureValue, nothing, textValue, valueRun } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { isPilotTold } from './pilot.ts';
import { said, typed } from './typed.ts';

const ownTests: ReadonlySet<string | undefined> = new Set(['controlled-test', 'before-after']);

/** The case proposes something, and neither a pilot nor a piece of evidence is a test of it by ourselves. */
export const isUntested = (view: CaseInNumbers): boolean => {
  const { hypothesis, benefits, evidence } = view.businessCase;
  return (
    (hypothesis.change !== '' || benefits.length > 0) &&
    !isPilotTold(view) &&
    !evidence.some(({ kind }) => ownTests.has(kind))
  );
};

/** We have seen something ourselves that is no pilot: a test or a before and after among the evidence. */
export const isSeenByUs = (view: CaseInNumbers): boolean =>
  !isPilotTold(view) && view.businessCase.evidence.some(({ kind }) => ownTests.has(kind));

/** How many each group needs, where the pilot says enough to know it. */
const needed = ({ results, formats }: CaseInNumbers): Phrase => {
  const size = results.figures['pilot.sample-size-per-group'];
  return size === undefined || size.value === null ? nothing : said(figureValue(formats, size, 'value'));
};

const plan = ({ businessCase: { pilot }, formats }: CaseInNumbers) => ({
  where: typed(pilot.where, 'pilot.where'),
  start: pilot.start === '' ? nothing : said(textValue(formats.day(pilot.start), 'pilot.start')),
  weeks:
    pilot.weeks === undefined
      ? nothing
      : said(valueRun(formats.number(pilot.weeks), 'pilot.weeks', pilot.weeks, 'number')),
  isOneWeek: pilot.weeks === 1,
});

export const test = defineFact({
  id: 'test',
  meaning: 'Whether we have tested it ourselves, and which pilot would test it.',
  shape: factFields({
    isUntested: leafShape('boolean'),
    /** Whether others have, or somebody has something to say for it. */
    hasEvidence: leafShape('boolean'),
    /** Whether we have seen signs of it ourselves, in no pilot that is told. */
    isSeen: leafShape('boolean'),
    /** Why there is to be none. */
    noPilot: leafShape('phrase'),
    isFinished: leafShape('boolean'),
    isRunning: leafShape('boolean'),
    where: leafShape('phrase'),
    start: leafShape('phrase'),
    weeks: leafShape('phrase'),
    isOneWeek: leafShape('boolean'),
    /** In each group. */
    needed: leafShape('phrase'),
    arePeople: leafShape('boolean'),
    /** How it is to be compared, where that is not with a second group at the same time. */
    isBeforeAfter: leafShape('boolean'),
    isStaggered: leafShape('boolean'),
    isUncompared: leafShape('boolean'),
  }),
  of: (view) => {
    const { pilot, evidence, none } = view.businessCase;
    return {
      isUntested: isUntested(view),
      hasEvidence: evidence.length > 0,
      isSeen: isSeenByUs(view),
      noPilot: typed(none['pilot'] ?? '', 'none.pilot'),
      isFinished: pilot.done === 'finished',
      isRunning: pilot.done === 'running',
      ...plan(view),
      needed: needed(view),
      arePeople: kindOfPilot(pilot) === 'share',
      isBeforeAfter: pilot.design === 'before-after',
      isStaggered: pilot.design === 'staggered',
      isUncompared: pilot.design === 'none',
    };
  },
});
