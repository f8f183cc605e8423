import '../../quantities/zod-settings.ts';
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u));
const limit = z.optional(z.int().check(z.positive()));

/** More names than any document has sections. */
const names = <Schema extends z.ZodMiniType>(schema: Schema) => z.array(schema).check(z.maxLength(500));

/** One document that a template makes; its text is the file `<id>.md.hbs`. */
const documentSchema = z.strictObject({
  title: z.string(),
  kind: z.enum(['paper', 'deck']),
  /** Outline limits that this template tightens. */
  limits: z.optional(
    z.strictObject({ words: limit, pages: limit, slides: limit, titleWords: limit, minutes: limit }),
  ),
  /** The order of sections, by id; sections that it does not name stay behind the one they followed. */
  order: z.optional(names(id)),
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

/**
 * A story template. `files` holds one text a document, `paper.md.hbs`, and parts that several sections share,
 * `_finance-card.md.hbs`, used as `{{> finance-card}}`.
 */
export interface StoryTemplate {
  manifest: Manifest;
  files: Readonly<Record<string, string>>;
}
