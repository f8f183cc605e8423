import * as z from 'zod/mini';
import { choice, day, group, list, month, number, prose, text, words } from '../../quantities/field.ts';

export const tracking = group(
  { title: 'After the decision', gate: 'board', hint: 'What was decided, what happened, what we learnt.' },
  {
    outcome: choice(
      { approved: 'Approved', conditions: 'Approved with conditions', later: 'Later', refused: 'No' },
      { title: 'What was decided?' },
    ),
    outcomeDate: day({ title: 'When?' }),
    outcomeWords: prose({ title: 'In their words' }),
    measures: list(
      { title: 'Measures', hint: 'What will be reported, from where to where.', one: 'measure' },
      {
        name: text({ title: 'Measure', example: 'Status calls a month' }),
        unit: text({ title: 'Unit' }),
        baseline: number({ title: 'Today' }),
        target: number({ title: 'Target' }),
        by: month({ edge: 'last', title: 'By' }),
        owner: text({ title: 'Who reports it?' }),
        source: text({ title: 'Source' }),
      },
    ),
    actuals: list(
      { title: 'Actual values', one: 'value' },
      {
        measure: text({ title: 'Measure' }),
        month: month({ title: 'Month' }),
        value: number({ title: 'Value' }),
      },
    ),
    lessons: words({ title: 'What did we learn?', one: 'lesson' }),
  },
);

/**
 * Each export is an edition: when it was made, which documents, and what the figures were then, by their ids; null for
 * one that there was not. An edition without figures is one that was made before they were kept, or so long ago that
 * they were let go: they are unknown, not zero. The case as it was is kept on the device, not in the file.
 */
const edition = z.looseObject({
  number: z.number(),
  date: z.string(),
  hash: z.string(),
  documents: z._default(z.array(z.string()), []),
  figures: z._default(z.record(z.string(), z.nullable(z.number())), {}),
});

export const editions = z._default(z.array(edition), []);

/** The whole of the last edition that was approved, so that what changed since can be said. */
export const approved = z.optional(z.looseObject({ number: z.number(), case: z.looseObject({}) }));

/** One block of one document, told in other words. The numbers in it stay live. */
export const wordingOverrides = z._default(
  z.array(
    z.looseObject({
      template: z.string(),
      /** Empty: in every document of the template. */
      document: z.string(),
      /** The block that it rewords, or else the phrase. */
      block: z._default(z.string(), ''),
      phrase: z.optional(z.string()),
      /** Empty: whatever the language of the template. */
      language: z._default(z.string(), ''),
      text: z.string(),
      /** What stood there when it was reworded: it is found by that where its place has gone. */
      was: z._default(z.string(), ''),
    }),
  ),
  [],
);

/** Which sections of a template this case uses, and in which order. */
export const documentChoices = z._default(
  z.array(
    z.looseObject({
      template: z.string(),
      document: z.string(),
      order: z._default(z.array(z.string()), []),
      off: z._default(z.array(z.string()), []),
    }),
  ),
  [],
);

/** More than the name of any template has. */
const longestTemplateId = 100;

/** The id of the story template that tells this case; none is the usual one. What it names may not be there. */
export const storyTemplate = z.optional(
  z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u), z.maxLength(longestTemplateId)),
);

/** A review rule that does not fit this case: kept, and told in the workbook. */
export const notForUs = z._default(
  z.array(z.looseObject({ rule: z.string(), because: z._default(z.string(), '') })),
  [],
);

/**
 * What was typed as an amount and cannot be read as one, by its place in the case: it stays until it is corrected, and
 * nothing is computed from it.
 */
export const unreadAmounts = z._default(z.record(z.string(), z.string()), {});

/**
 * Two dates that stand in an order which nobody expects, and why they stay: the reason by the name of the pair, as the
 * review calls it.
 */
export const datesBecause = z._default(z.record(z.string(), z.string()), {});
