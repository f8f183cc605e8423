import { beyondWords } from '../facts/beyond-words.ts';
import { cashWords } from '../facts/cash-words.ts';
import { britishLabels } from '../labels/en-GB.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { type BenefitPart, partsOfWorth } from './parts-of-worth.ts';

/** What a sum holds beyond released plus margin: "time set free and cost avoided"; empty where it holds nothing else. */
export const beyondMoney = (view: CaseInNumbers, parts: readonly BenefitPart[]): string =>
  beyondWords({ ...view, labels: britishLabels }, parts, false);

/** What released plus margin is called in this case. */
export const cashName = (view: CaseInNumbers): string =>
  cashWords({ labels: britishLabels }, partsOfWorth(view)).name;
