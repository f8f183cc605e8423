import type { Formats } from '../../quantities/format.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';
import { costSums } from './cost-sums.ts';
import { optimismOf } from './optimism.ts';

/** An amount that is asked for beside the costs inside the ask. */
export interface AskPart {
  path: 'ask.oneOff' | 'ask.yearly';
  asked: number;
  /** What the costs inside the ask come to; also what the ask would be when it is mended. */
  costs: number;
  /** Asked less costs: below zero too little is asked for. */
  difference: number;
}

/** To the unit: smaller differences are rounding. */
const tolerance = 1;

/** The parts of the ask that are not what the costs inside it come to, by how much, and what would mend them. */
export const askReconciliation = (businessCase: BusinessCase, flows: CaseFlows): AskPart[] => {
  const { ask, costs } = businessCase;
  if (costs.length === 0) return [];
  const { inside } = costSums(businessCase, flows);
  const part = (path: AskPart['path'], asked: number | undefined, total: number): AskPart[] =>
    asked === undefined || Math.abs(asked - total) < tolerance
      ? []
      : [{ path, asked, costs: total, difference: asked - total }];
  return [...part('ask.oneOff', ask.oneOff, inside.oneOff), ...part('ask.yearly', ask.yearly, inside.yearly)];
};

/** The ask beside the costs inside it, in words, and the amounts that would make the two agree. */
export interface AskCheck {
  agrees: boolean;
  sentence: string;
  mended: { oneOff?: number; yearly?: number };
}

const words = { 'ask.oneOff': 'one-off', 'ask.yearly': 'yearly' } as const;

const both = (formats: Formats, oneOff: number | undefined, yearly: number | undefined): string =>
  [
    oneOff === undefined ? '' : `${formats.money(oneOff, 'exact')} one-off`,
    yearly === undefined ? '' : `${formats.money(yearly, 'exact')} a year`,
  ]
    .filter((part) => part !== '')
    .join(' and ');

/** An amount of the costs that the ask must name: none where there is nothing to pay and nothing was asked for. */
const needed = (asked: number | undefined, total: number): number | undefined =>
  asked === undefined && Math.abs(total) < tolerance ? undefined : Math.round(total);

/** Whether the ask is what the costs inside it come to, by how much it is not, and what would mend it. */
export const askCheck = (businessCase: BusinessCase, flows: CaseFlows, formats: Formats): AskCheck | null => {
  const { ask, costs } = businessCase;
  if (costs.length === 0) return null;
  const { inside } = costSums(businessCase, flows);
  const [oneOff, yearly] = [needed(ask.oneOff, inside.oneOff), needed(ask.yearly, inside.yearly)];
  const mended = {
    ...(oneOff === undefined ? {} : { oneOff }),
    ...(yearly === undefined ? {} : { yearly }),
  };
  const before = optimismOf(businessCase).ofCosts === 0 ? '' : ', before optimism,';
  const come = `costs inside the ask${before} come to ${both(formats, oneOff, yearly)}`;
  if (ask.oneOff === undefined && ask.yearly === undefined)
    return oneOff === undefined && yearly === undefined
      ? null
      : { agrees: false, sentence: `The ask names no amount yet; the ${come}.`, mended };
  const differing = [
    ...askReconciliation(businessCase, flows).map(({ path, difference }) => {
      const amount = formats.money(Math.abs(difference), 'exact');
      return `the ${words[path]} amount is ${amount} too ${difference < 0 ? 'low' : 'high'}`;
    }),
    ...(ask.oneOff === undefined && oneOff !== undefined ? ['the one-off amount is missing'] : []),
    ...(ask.yearly === undefined && yearly !== undefined ? ['the yearly amount is missing'] : []),
  ];
  const asked = both(formats, ask.oneOff, ask.yearly);
  return differing.length === 0
    ? { agrees: true, sentence: `The ask, ${asked}, is what the costs inside it come to.`, mended }
    : {
        agrees: false,
        sentence: `You ask for ${asked}, and the ${come}: ${formats.list(differing)}.`,
        mended,
      };
};
