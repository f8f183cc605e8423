import * as z from 'zod/mini';

const said = z._default(z.string(), '');
const words = z._default(z.array(z.string()), []);

const people = z.looseObject({ one: said, many: said, insteadOf: words });

const names = z.looseObject({
  customer: z.optional(people),
  colleague: z.optional(people),
  board: z.optional(
    z.looseObject({ name: said, isMany: z.optional(z.boolean()), member: said, insteadOf: words }),
  ),
});

/**
 * The house whose words and numbers this case uses. Its words travel here, and its numbers stand in the fields of the
 * case: without the file of the house it says the same and is worth the same. What its fields are called is said in
 * `core/house`, which comes when somebody looks at a house.
 */
export const house = z.optional(
  z.looseObject({
    id: z.string(),
    name: said,
    version: z._default(z.number(), 1),
    owner: said,
    validUntil: said,
    /** Names for things, by language. */
    words: z._default(z.record(z.string(), names), {}),
    avoid: z._default(z.array(z.looseObject({ id: z.string(), word: said, say: said })), []),
    /** Wordings of phrases, by language. */
    phrases: z._default(z.record(z.string(), z.record(z.string(), z.string())), {}),
    numbers: z.prefault(z.looseObject({ counts: z.optional(z.enum(['words', 'digits'])) }), {}),
    /** What its file says, as a hash; empty while it has none. */
    filed: said,
    /** What was taken from the house into fields of the case. */
    took: z._default(
      z.array(z.looseObject({ path: z.string(), value: z.union([z.number(), z.string()]) })),
      [],
    ),
  }),
);
