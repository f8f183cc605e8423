import type { Rule } from './define-rule.ts';
import { essentials } from './rules/essentials.ts';
import { rowsNamed } from './rules/rows-named.ts';
import { amountsRead } from './rules/amounts-read.ts';
import { askComplete } from './rules/ask-complete.ts';
import { purpose } from './rules/purpose.ts';
import { askReconciles } from './rules/ask-reconciles.ts';
import { askInWords } from './rules/ask-in-words.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { insideThePlan } from './rules/inside-the-plan.ts';
import { fullEffectInPlan } from './rules/full-effect-in-plan.ts';
import { hypothesisSize } from './rules/hypothesis-size.ts';
import { figuresExist } from './rules/figures-exist.ts';
import { baseCaseLoses } from './rules/base-case-loses.ts';
import { ranges } from './rules/ranges.ts';
import { rangesOrder } from './rules/ranges-order.ts';
import { rangesForChances } from './rules/ranges-for-chances.ts';
import { rangeShapes } from './rules/range-shapes.ts';
import { yearlyRanges } from './rules/yearly-ranges.ts';
import { unusualNumbers } from './rules/unusual-numbers.ts';
import { settingsInBounds } from './rules/settings-in-bounds.ts';
import { guardrails } from './rules/guardrails.ts';
import { pools } from './rules/pools.ts';
import { poolsClaimed } from './rules/pools-claimed.ts';
import { poolsSharesSaid } from './rules/pools-shares-said.ts';

/** What the figures are counted from, and whether they can be. */
export const figureRules: readonly Rule[] = [
  essentials,
  rowsNamed,
  amountsRead,
  askComplete,
  purpose,
  askReconciles,
  askInWords,
  datesInOrder,
  insideThePlan,
  fullEffectInPlan,
  hypothesisSize,
  figuresExist,
  baseCaseLoses,
  ranges,
  rangesOrder,
  rangesForChances,
  rangeShapes,
  yearlyRanges,
  unusualNumbers,
  settingsInBounds,
  guardrails,
  pools,
  poolsClaimed,
  poolsSharesSaid,
];
