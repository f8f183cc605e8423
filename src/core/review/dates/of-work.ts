import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { monthName, monthNumber } from '../../finance/index.ts';
import type { Pair } from './pair.ts';
import { pilotEnd } from '../../business-case/pilot-end.ts';

/** The last month of the plan; empty while its first one is not said. */
export const lastMonth = ({ settings }: BusinessCase, months: number): string => {
  const first = monthNumber(settings.startMonth);
  return first === null ? '' : monthName(first + months - 1);
};

const ofPilot = (businessCase: BusinessCase): Pair[] => {
  const { meeting, pilot } = businessCase;
  // One that is over, or runs already, needed no decision.
  if (pilot.done === 'finished' || pilot.done === 'running') return [];
  return [
    {
      first: meeting.date,
      second: pilot.start,
      message: (met, start) =>
        `The pilot starts on ${start}, and they decide on ${met}. What do they decide then? Move one of the two, or say why it stays.`,
      path: 'pilot.start',
      keep: 'pilot-after-decision',
    },
  ];
};

/** Decision, work, pilot, end of the plan. */
export const pairsOfWork = (businessCase: BusinessCase, months: number): Pair[] => {
  const { ask, meeting, settings } = businessCase;
  return [
    {
      first: ask.startMonth,
      second: ask.endMonth,
      message: (start, end) =>
        `The work ends in ${end}, before it starts in ${start}. Change one of the two.`,
      path: 'ask.endMonth',
    },
    {
      first: meeting.date,
      second: ask.startMonth,
      message: (met, start) =>
        `The work starts in ${start}, and they decide on ${met}. Who pays until then? Move one of the two, or say why it stays.`,
      path: 'ask.startMonth',
      keep: 'work-after-decision',
    },
    {
      first: settings.startMonth,
      second: ask.startMonth,
      message: (first, start) =>
        `The work starts in ${start}, and the plan counts from ${first}: what is paid before is in no sum. Move one of the two, or say why it stays.`,
      path: 'settings.startMonth',
      keep: 'work-in-plan',
    },
    {
      first: ask.endMonth,
      second: lastMonth(businessCase, months),
      message: (end, last) =>
        `The work ends in ${end}, and the plan in ${last}. What does it bring after that? Make the plan longer, end the work earlier, or say why it stays.`,
      path: 'ask.endMonth',
      keep: 'work-before-end-of-plan',
    },
    ...ofPilot(businessCase),
  ];
};

/** A gate that judges the pilot waits for its end. */
export const pairOfGate = (
  businessCase: BusinessCase,
  gate: BusinessCase['rollOut']['gates'][number] | undefined,
): Pair[] =>
  gate === undefined || businessCase.pilot.done === 'finished'
    ? []
    : [
        {
          first: pilotEnd(businessCase),
          second: gate.date,
          message: (end, judged) =>
            `The gate ${quoted(gate.name)} is on ${judged}, and the pilot that it judges runs until ${end}. What is judged then? Move one of the two, or say why it stays.`,
          path: `rollOut.gates[${gate.id}].date`,
          keep: `pilot-before-gate ${gate.id}`,
        },
      ];
