import '../quantities/zod-settings.ts';
import * as z from 'zod/mini';
import { vatKinds } from '../business-case/schema/costs.ts';
import { avoidedFields, namedFields, numberFields } from './house-fields.ts';

const filled = z.string().check(z.regex(/\S/u));
const share = z.number().check(z.gte(0), z.lte(1));

/** A language by its tag: `en-GB`, `de`. */
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u));

/** More than any house has a reason for. */
export const mostWords = 500;

const vatNames = Object.keys(vatKinds) as (keyof typeof vatKinds)[];

/** What a house decides of how a case counts. */
const settings = z.strictObject({
  rate: z.optional(
    z.strictObject({
      share,
      kind: z.optional(z.enum(['real', 'nominal'])),
      /** Where it comes from; without it, the house itself. */
      basis: z.optional(filled),
    }),
  ),
  vat: z.optional(z.strictObject({ kind: z.enum(vatNames), share: z.optional(share) })),
  capture: z.optional(z.strictObject({ share, because: z.optional(filled) })),
  stresses: z.optional(
    z.strictObject({
      benefitsLower: z.optional(share),
      costsHigher: z.optional(z.number().check(z.gte(0), z.lte(5))),
      monthsLater: z.optional(z.int().check(z.gte(0), z.lte(120))),
    }),
  ),
  appraisal: z.optional(z.enum(['own', 'public'])),
});

const names = z.strictObject({
  customer: z.optional(z.strictObject(namedFields.customer)),
  colleague: z.optional(z.strictObject(namedFields.colleague)),
  board: z.optional(z.strictObject(namedFields.board)),
});

/**
 * `<id>.house.json`: what a team says and counts alike in all its cases. Names for things and wordings of phrases stand
 * under the language that they are in.
 */
export const houseSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u)),
  name: filled,
  version: z.int().check(z.positive()),
  /** Who answers for it. */
  owner: filled,
  validUntil: z.iso.date(),
  words: z._default(z.record(language, names), {}),
  avoid: z._default(
    z.array(z.strictObject({ ...avoidedFields, word: filled })).check(z.maxLength(mostWords)),
    [],
  ),
  phrases: z._default(z.record(language, z.record(z.string(), z.string())), {}),
  numbers: z._default(z.strictObject(numberFields), {}),
  settings: z._default(settings, {}),
});

export type House = z.infer<typeof houseSchema>;
