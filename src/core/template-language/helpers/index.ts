import { a } from './a.ts';
import { absolute } from './absolute.ts';
import { capital } from './capital.ts';
import { and, eq, gt, lt, not, or } from './comparisons.ts';
import { date } from './date.ts';
import type { Helper } from './define-helper.ts';
import { duration } from './duration.ts';
import { first } from './first.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { month } from './month.ts';
import { number } from './number.ts';
import { plural } from './plural.ts';
import { sentence } from './sentence.ts';
import { share } from './share.ts';
import { where } from './where.ts';

const all = [
  money,
  number,
  share,
  date,
  month,
  duration,
  list,
  capital,
  sentence,
  plural,
  a,
  absolute,
  eq,
  lt,
  gt,
  and,
  or,
  not,
  first,
  where,
];

export const helpers: ReadonlyMap<string, Helper> = new Map(all.map((helper) => [helper.name, helper]));
