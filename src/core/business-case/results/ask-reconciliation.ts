import type { Formats } from '../../quantities/format.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';
import { type AskPart, askSums } from './ask-sums.ts';
import { optimismOf } from './optimism.ts';

/** An amount that is asked for beside the costs inside the ask. */
export interface AskDifference {
  part: AskPart;
  asked: number;
  /** What the costs inside the ask come to. */
  costs: number;
  /** Asked less costs: below zero too little is asked for. */
  difference: number;
}

/** To the unit: smaller differences are rounding. */
const tolerance = 1;

const parts: readonly AskPart[] = ['oneOff', 'yearly'];

/** The parts of the ask that are another sum than what the costs inside it come to, and by how much. */
export const askReconciliation = (businessCase: BusinessCase, flows: CaseFlows): AskDifference[] => {
  const sums = askSums(businessCase, flows);
  return parts.flatMap((part) => {
    const [asked, costs] = [sums.asked[part], sums.costs[part]];
    if (asked === null || costs === null || Math.abs(asked - costs) < tolerance) return [];
    return [{ part, asked, costs, difference: asked - costs }];
  });
};

/** The ask beside the costs inside it, in words. */
export interface AskCheck {
  agrees: boolean;
  sentence: string;
}

const words = { oneOff: 'one-off', yearly: 'yearly' } as const;

const both = (formats: Formats, { oneOff, yearly }: Record<AskPart, number | null>): string => {
  const some = [
    ...(oneOff === null || Math.abs(oneOff) < tolerance ? [] : [`${formats.money(oneOff, 'exact')} one-off`]),
    ...(yearly === null || Math.abs(yearly) < tolerance ? [] : [`${formats.money(yearly, 'exact')} a year`]),
  ];
  return some.length === 0 ? formats.money(0, 'exact') : some.join(' and ');
};

/** Whether the ask is what the costs inside it come to, and by how much it is not; null while there is no such cost. */
export const askCheck = (businessCase: BusinessCase, flows: CaseFlows, formats: Formats): AskCheck | null => {
  const { asked, costs } = askSums(businessCase, flows);
  if (costs.oneOff === null && costs.yearly === null) return null;
  const before = optimismOf(businessCase).ofCosts === 0 ? '' : ', before optimism';
  const differing = askReconciliation(businessCase, flows).map(({ part, difference }) => {
    const amount = formats.money(Math.abs(difference), 'exact');
    return `the ${words[part]} amount is ${amount} too ${difference < 0 ? 'low' : 'high'}`;
  });
  return differing.length === 0
    ? {
        agrees: true,
        sentence: `You ask for what the costs inside the ask come to${before}: ${both(formats, costs)}.`,
      }
    : {
        agrees: false,
        sentence: `You ask for ${both(formats, asked)}, and the costs inside the ask come to ${both(formats, costs)}${before}: ${formats.list(differing)}.`,
      };
};
