import './zod-settings.ts';
import * as z from 'zod/mini';
import { askedSchema } from './asked.ts';
import { naming, type Wording } from './field.ts';

/**
 * What the range of an estimate means, where it is not the usual: sources that speak of limits give the least, the most
 * likely and the greatest value.
 */
export const rangeMeanings = {
  percentiles: 'One time in ten it is below low, one time in ten above high',
  pert: 'Least, most likely and greatest value, the ends rare (PERT)',
  triangular: 'Least, most likely and greatest value, in straight lines',
  uniform: 'Anything from low to high, all as likely',
  lognormal: 'One time in ten beyond each end, with a long tail upwards; its middle follows (lognormal)',
} as const;

export type RangeMeaning = keyof typeof rangeMeanings;

/**
 * A number that somebody stands for. `low` and `high` of an input are the values that one time in ten it will be
 * less than, or more than (P10 and P90); `base` is as likely to be too high as too low (P50). "I do not have this
 * number" is an answer too: then `asked` says of whom it was asked, and by when.
 */
export const estimateSchema = z.looseObject({
  low: z.optional(z.number()),
  base: z.optional(z.number()),
  high: z.optional(z.number()),
  /** What low and high mean; one time in ten beyond each where nothing is said. */
  range: z.optional(z.enum(Object.keys(rangeMeanings) as RangeMeaning[])),
  unit: z._default(z.string(), ''),
  period: z._default(z.string(), ''),
  source: z._default(z.string(), ''),
  asOf: z._default(z.string(), ''),
  owner: z._default(z.string(), ''),
  /** Ids of the evidence it rests on. */
  evidence: naming('evidence', z._default(z.array(z.string()), [])),
  /** Its three values are not typed: they are what the pilot of the case showed. */
  takes: z.optional(z.enum(['pilot'])),
  asked: askedSchema,
});

export type Estimate = z.infer<typeof estimateSchema>;

/** An input of a benefit: an estimate of its own, or one that several benefits share. */
export const inputSchema = z.union([
  z.looseObject({ shared: naming('sharedInputs', z.string()) }),
  estimateSchema,
]);

export type Input = z.infer<typeof inputSchema>;

/** An estimate as a field of its own. `unit` is `money`, `share`, or what is counted. */
export const estimate = (wording: Wording & { unit: string }) => {
  const schema = z.optional(estimateSchema);
  z.globalRegistry.add(schema, { control: 'estimate', ...wording });
  return schema;
};

/** Which of the three values: a case is computed with all inputs at one of them. */
export type Level = 'low' | 'base' | 'high';

/** Whether a number is asked for and has a range to stand in for it meanwhile: low and high count, a base there is not. */
export const isStanding = ({ low, base, high, asked }: Estimate): boolean =>
  base === undefined && asked !== undefined && low !== undefined && high !== undefined;

/** Whether a number is asked for, and nobody has answered yet. */
export const isAsked = ({ base, asked }: Estimate): boolean => base === undefined && asked !== undefined;

/**
 * The value at a level; where no range was given, the base value is the range. Null without a base: a low and a high
 * value alone are no estimate, and count at no level. Of a number that is asked for they do, and the middle between them
 * is where the simulation starts from; no figure says it.
 */
export const valueAt = (estimate: Estimate, level: Level): number | null => {
  const { low, base, high } = estimate;
  if (base !== undefined) return estimate[level] ?? base;
  if (!isStanding(estimate) || low === undefined || high === undefined) return null;
  return level === 'base' ? (low + high) / 2 : level === 'low' ? low : high;
};

/** Whether low, base and high are in order, as far as they are given. */
export const isOrdered = ({ low, base, high }: Pick<Estimate, Level>): boolean => {
  const given = [low, base, high].filter((value) => value !== undefined);
  return given.every((value, index) => index === 0 || value >= (given[index - 1] ?? value));
};
