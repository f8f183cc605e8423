import { opens } from './across.ts';
import { chartRules } from './charts.ts';
import { papers } from './papers.ts';
import type { FileRule } from './rule.ts';
import { slides } from './slides.ts';
import { wording } from './wording.ts';

/** Every rule that a finished file answers by itself. */
export const fileRules: readonly FileRule[] = [...opens, ...wording, ...slides, ...chartRules, ...papers];

export { across } from './across.ts';
export { toldFile } from './told-file.ts';
