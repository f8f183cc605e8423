import { beyondWords } from '../facts/beyond-words.ts';
import { cashWords } from '../facts/cash-words.ts';
import { labelsIn } from '../labels/in-language.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { type BenefitPart, partsOfWorth } from './parts-of-worth.ts';

/** What a sum holds beyond released plus margin: "time set free and cost avoided"; empty where it holds nothing else. */
export const beyondMoney = (view: CaseInNumbers, parts: readonly BenefitPart[]): string =>
  beyondWords({ ...view, labels: labelsIn(view.formats.language) }, parts, false);

/** What released plus margin is called in this case. */
export const cashName = (view: CaseInNumbers): string =>
  cashWords({ labels: labelsIn(view.formats.language) }, partsOfWorth(view)).name;
