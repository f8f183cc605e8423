import type { Shape } from '../../template-language/shape.ts';
import type { ToldFact } from '../facts/fact-names.ts';

/** The pages of the reference, in the order in which a writer needs them. */
export const referenceGroups = {
  case: {
    title: 'The case',
    lead: 'What somebody has entered. Where a case lacks a name, the sentence that it stands in is left out.',
  },
  figures: {
    title: 'Figures',
    lead: 'What is computed. A figure prints its value at base; where it does not exist it is empty, and its `.reason` says why. Many stand three times: for the whole, with `-cash` for released plus margin alone, and with `-own-budget` for our own budget alone.',
  },
  sentences: {
    title: 'Sentences and clauses',
    lead: 'Words that the program writes from the case, with the numbers in them. A sentence brings its full stop; a clause and a claim do not. Where nothing can be said they are empty.',
  },
  phrases: {
    title: 'Phrases',
    lead: 'Sentences, clauses and claims that have a name and words of their own. Each is put in as a part, and says nothing where the case lacks what it needs. A template may word one otherwise, in a file of that name, such as `_net-claim.md.hbs`, with the facts of the phrase and no other names.',
  },
  facts: {
    title: 'Facts',
    lead: 'What follows from the case: single words, groups of values, and what is yes or no, to ask for in `{{#if …}}`.',
  },
  lists: {
    title: 'Lists',
    lead: 'Rows that the program makes of the case. Repeat for them with `{{#each …}}`; within it write the names of the row.',
  },
  helpers: {
    title: 'Helpers',
    lead: 'A helper stands before a value and writes it otherwise, or picks from a list, or compares. In brackets it can stand within another.',
  },
  blocks: {
    title: 'Blocks and signs',
    lead: 'A block begins with `{{#…}}` and ends with `{{/…}}`. Within a repeat, `../` leads to the names outside it.',
  },
  directives: {
    title: 'Directives',
    lead: 'What Markdown has no sign for. With two colons a directive has a line to itself; with three it stands around text and is closed with `:::`.',
  },
  layouts: {
    title: 'Layouts of slides',
    lead: 'The shape of a slide, named below its title. Without one the program chooses by what stands on the slide.',
  },
  charts: {
    title: 'Charts',
    lead: 'Drawn from the case, natively in Word and PowerPoint. Where a case lacks what a chart shows, it is left out.',
  },
  sections: {
    title: 'Kinds of section',
    lead: 'A section is what is switched, ordered and replaced as one. One of these ids brings what it needs, and how many words a board reads; any other id may be used too.',
  },
  documents: {
    title: 'Documents of a template',
    lead: 'What template.json says of each document: its kind, who reads it, what stands on each of its pages, what it may be at most, and whether there is one for each row of a list. Its text is the file of its name, `brief.md.hbs`.',
  },
  limits: {
    title: 'Limits',
    lead: 'What a template may be at most, so that checking and telling it always ends.',
  },
} as const;

export type ReferenceGroup = keyof typeof referenceGroups;

export const groupNames = Object.keys(referenceGroups) as ReferenceGroup[];

/** A part of a value, written after it with a point. */
export interface ReferencePart {
  name: string;
  title: string;
}

/** Something that a template may write, with everything about it. */
export interface ReferenceEntry {
  group: ReferenceGroup;
  /** As it is written; `risks[].cause` for a name within the rows of a list. */
  name: string;
  title: string;
  /** Why it is asked, how it is computed, or what it needs; empty where the title says all. */
  hint: string;
  /** The heading it stands under on its page. */
  heading: string;
  shape: string;
  /** An answer someone else gave, or what it looks like. */
  example: string;
  /** How to write it, whole; empty for a group that is only its parts. */
  write: string;
  /** The same where the list around it is repeated already. */
  within: string;
  parts: readonly ReferencePart[];
  /** What people say for it, beside its title. */
  saidAs?: readonly string[];
  /** Of a choice its words, by the ids that they are compared by. */
  choices?: Readonly<Record<string, string>>;
  /** Entries of one formula are explained once; none where each is explained by itself. */
  formula?: string;
  /** Where its value stands in what a template sees; null for what is no value. */
  place: Place | null;
  /** Of a phrase its id, our words, and the facts that its words may use. */
  phrase?: { id: string; words: string; facts: readonly ToldFact[] };
}

/** The way to a value: names, and `[]` for any row. */
export interface Place {
  steps: readonly string[];
  shape: Shape;
}

/** An entry that is no value of the case. */
export const ofLanguage = (
  group: ReferenceGroup,
  entry: Pick<ReferenceEntry, 'name' | 'title' | 'write'> & Partial<ReferenceEntry>,
): ReferenceEntry => ({
  hint: '',
  heading: '',
  shape: '',
  example: '',
  within: entry.write,
  parts: [],
  place: null,
  ...entry,
  group,
});
