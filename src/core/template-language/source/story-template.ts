import '../../quantities/zod-settings.ts';
import * as z from 'zod/mini';
import { documentKindNames } from './document-kinds.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u));
const limit = z.optional(z.int().check(z.positive()));

/** More than any document has sections. */
const mostNames = 500;

const names = <Schema extends z.ZodMiniType>(schema: Schema, most = mostNames) =>
  z.array(schema).check(z.maxLength(most));

/** More than anybody has a reason for. */
const mostLocks = 100;

/** How many pages a text fills is for Word to say. */
const limitsSchema = z.strictObject({ words: limit, slides: limit, titleWords: limit, minutes: limit });

const placeSchema = z.union([
  z.enum(['first', 'last']),
  z.strictObject({ before: id }),
  z.strictObject({ after: id }),
]);

/** Longer than anything that fits on one line of a page. */
const mostInLine = 120;

/** Words that stand on each page: in one line, and without names, which only texts have. */
const line = z.string().check(z.regex(/^(?!.*\{\{)\P{Cc}*\S\P{Cc}*$/u), z.maxLength(mostInLine));

/** One document that a template makes, or one for each row of a list; its text is the file `<id>.md.hbs`. */
const documentSchema = z.strictObject({
  title: z.string(),
  kind: z.enum(documentKindNames),
  /** Who reads it. */
  audience: z.optional(line),
  /** What stands at the head of each page, beside how confidential it is. A deck has none. */
  header: z.optional(line),
  /** What stands at the foot in the place of organisation and meeting; the edition stays. */
  footer: z.optional(line),
  /** Whether sections and paragraphs have numbers, so that a reader can point at one. A deck has none. */
  numbered: z.optional(z.boolean()),
  /** How confidential it is, where that is otherwise than the case. */
  classification: z.optional(line),
  /** The list of which each row gets a document of its own. */
  forEach: z.optional(z.string().check(z.regex(/^[a-z][A-Za-z]*$/u))),
  /** They bind the template's own words; what a case types is never counted. */
  limits: z.optional(limitsSchema),
  /** Where sections move to, by id; those that it does not name stay where they are. */
  place: z.optional(
    z.record(id, placeSchema).check(z.refine((places) => Object.keys(places).length <= mostNames)),
  ),
  /** Sections of the extended template that this one leaves out. */
  without: z.optional(names(id)),
  /** The headings that a house asks for, in their order, and the sections that stand under each. A deck has none. */
  headings: z.optional(
    z
      .array(z.strictObject({ title: line, sections: names(id) }))
      .check(z.refine((headings) => headings.length <= mostNames)),
  ),
});

const because = z.string().check(z.regex(/\S/u));
const name = because;
const day = z.iso.date();

/** Where a template stands in its life. An approved one says until when, so that nobody relies on it for ever. */
const stateSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('draft') }),
  z.strictObject({ is: z.literal('approved'), by: name, until: day }),
  z.strictObject({ is: z.literal('superseded'), replacedBy: id, because: z.optional(because) }),
  z.strictObject({ is: z.literal('withdrawn'), because, replacedBy: z.optional(id) }),
]);

/** In one document, or in each that has it. */
const staySchema = z.strictObject({ section: id, document: z.optional(id), because });

/** A block by its section and the filled line of it in which it begins: `ask/3`. */
const lockSchema = z.strictObject({
  block: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[1-9]\d*$/u)),
  document: z.optional(id),
  because,
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
  /** Who answers for it, and who does when they are away. */
  owner: z.optional(name),
  deputy: z.optional(name),
  /** What it is for: when to take it, and when another. */
  purpose: z.optional(z.string()),
  state: z.optional(stateSchema),
  /** What this version has otherwise than the one before. */
  changeNote: z.optional(z.string()),
  /** Sections that nobody who extends it, and no case, may leave out. */
  sectionsThatStay: z.optional(names(staySchema, mostLocks)),
  /** Blocks that nobody may word otherwise. */
  locked: z.optional(names(lockSchema, mostLocks)),
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
