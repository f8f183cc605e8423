import type { Rule } from './define-rule.ts';
import { houseWordsKept } from './rules/house-words-kept.ts';

/** Whether the case keeps to its house. */
export const houseRules: readonly Rule[] = [houseWordsKept];
