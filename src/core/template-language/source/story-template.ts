import '../../quantities/zod-settings.ts';
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u));
const limit = z.optional(z.int().check(z.positive()));

/** More than any document has sections. */
const mostNames = 500;

const names = <Schema extends z.ZodMiniType>(schema: Schema) => z.array(schema).check(z.maxLength(mostNames));

/** How many pages a text fills is for Word to say. */
const limitsSchema = z.strictObject({ words: limit, slides: limit, titleWords: limit, minutes: limit });

const placeSchema = z.union([
  z.enum(['first', 'last']),
  z.strictObject({ before: id }),
  z.strictObject({ after: id }),
]);

/** One document that a template makes; its text is the file `<id>.md.hbs`. */
const documentSchema = z.strictObject({
  title: z.string(),
  kind: z.enum(['paper', 'deck']),
  /** They bind the template's own words; what a case types is never counted. */
  limits: z.optional(limitsSchema),
  /** Where sections move to, by id; those that it does not name stay where they are. */
  place: z.optional(
    z.record(id, placeSchema).check(z.refine((places) => Object.keys(places).length <= mostNames)),
  ),
  /** Sections of the extended template that this one leaves out. */
  without: z.optional(names(id)),
});

/** `template.json`: who wrote the template, for whom, and which documents it makes. */
export const manifestSchema = z.strictObject({
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/u)),
  title: z.string(),
  author: z.string(),
  licence: z.string(),
  audience: z.string(),
  framework: z.string(),
  language: z.string(),
  /** Paths that a case must fill before the template can tell it. */
  needs: names(z.string()),
  documents: z.record(id, documentSchema),
  /** The id of the template whose sections this one takes over, replaces, adds to and reorders. */
  extends: z.optional(id),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TemplateDocument = z.infer<typeof documentSchema>;
export type Limits = z.infer<typeof limitsSchema>;

/**
 * A story template. `files` holds one text a document, `paper.md.hbs`, and parts that several sections share,
 * `_finance-card.md.hbs`, used as `{{> finance-card}}`.
 */
export interface StoryTemplate {
  manifest: Manifest;
  files: Readonly<Record<string, string>>;
}
