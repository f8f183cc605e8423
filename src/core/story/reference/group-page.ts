import { type ReferenceEntry, type ReferenceGroup, referenceGroups } from './entry.ts';
import { asCode, codeBlock, page, plainly, table } from './markdown.ts';
import type { ToldFact } from '../facts/fact-names.ts';
import { factTable, ourWordsOf } from './phrase-words.ts';
import { choiceParts, estimateParts, figureParts } from './shape-words.ts';
import { type CaseValues, explained, partsTable, valueTable } from './tables.ts';

type Entries = readonly ReferenceEntry[];

const byHeading = (entries: Entries): [string, ReferenceEntry[]][] =>
  [...new Set(entries.map(({ heading }) => heading))]
    .toSorted((one, other) => Number(one !== '') - Number(other !== ''))
    .map((heading) => [heading, entries.filter((entry) => entry.heading === heading)]);

/** The names under one heading; within a list the repeat around them is said once. */
const underHeading = (heading: string, entries: Entries, all: Entries, values: CaseValues): string[] => {
  const written = valueTable(
    entries.filter(({ write }) => write !== ''),
    values,
  );
  const owner = all.find(({ name }) => name === heading);
  if (owner === undefined) return [written];
  const around = entries[0]?.write.split(entries[0].within)[0] ?? '';
  return [
    `## ${plainly(owner.title)}: ${asCode(heading)}`,
    plainly(owner.hint),
    around === '' ? '' : `Within ${asCode(around)} … ${asCode('{{/each}}')}:`,
    written,
  ];
};

const valuePage = (entries: Entries, values: CaseValues): string[] => [
  `The examples are those of “${plainly(values.title)}”, and where it says nothing, of another case.`,
  ...byHeading(entries).flatMap(([heading, under]) => underHeading(heading, under, entries, values)),
];

/** Variants of a figure are computed by one formula: the first of them explains it for all. */
const computedTable = (entries: Entries): string =>
  table(
    ['Figure', 'How it is computed'],
    entries
      .filter(({ formula }, index) => entries.findIndex((other) => other.formula === formula) === index)
      .map(({ title, hint }) => [plainly(title), plainly(hint)]),
  );

const explainedWithCode = (entries: Entries): string[] =>
  entries.flatMap((entry) => [
    `## ${asCode(entry.name)}`,
    plainly(explained(entry)),
    codeBlock(entry.write),
    entry.example === '' ? '' : `It writes: ${plainly(entry.example)}`,
  ]);

const nameTable = (entries: Entries): string[] => [
  table(
    ['Name', 'What it is', 'How to write it'],
    entries.map((entry) => [asCode(entry.name), plainly(explained(entry)), asCode(entry.write)]),
  ),
];

const limitTable = (entries: Entries): string[] => [
  table(
    ['What', 'Limit'],
    entries.map(({ name, title }) => [plainly(name), plainly(title)]),
  ),
];

const isOfCase = ({ names }: ToldFact): boolean => names.some(({ place }) => place !== null);

/** A phrase with all that somebody needs who words it otherwise; facts of the case are told below, once for all. */
const reworded = (entry: ReferenceEntry, values: CaseValues): string[] => {
  const { id = '', facts = [] } = entry.phrase ?? {};
  const said = values.say(id);
  return [
    `## ${asCode(id)}`,
    plainly(entry.title),
    `- Shape: ${entry.shape}${entry.shape.startsWith('claim') ? ', of 15 words at most' : ''}${said === '' ? '' : `\n- In “${plainly(values.title)}”: ${plainly(said)}`}`,
    ...ourWordsOf(entry),
    facts.length === 0 ? '' : 'They may write:',
    facts
      .map((fact) =>
        isOfCase(fact)
          ? `- ${asCode(fact.id)}: ${plainly(fact.meaning)}`
          : `- ${fact.names.map(({ name, is }) => `${asCode(name)} (${is})`).join(', ')}: ${plainly(fact.meaning)}`,
      )
      .join('\n'),
  ];
};

const phrasePage = (entries: Entries, values: CaseValues): string[] => {
  const all = entries.flatMap(({ phrase }) => phrase?.facts ?? []).filter(isOfCase);
  const facts = [...new Map(all.map((fact) => [fact.id, fact])).values()];
  return [
    ...valuePage(entries, values),
    'What follows has for each its words, and the facts that other words may use; below stand the names in each fact. [In the words of your house](house.md) says how to word a phrase otherwise without writing a template.',
    ...entries.flatMap((entry) => reworded(entry, values)),
    '## Names in a fact',
    ...facts.flatMap((fact) => [
      `## The fact ${asCode(fact.id)}`,
      plainly(fact.meaning),
      factTable(fact, values),
    ]),
  ];
};

/** How the names of each group are shown: one that lacks here does not compile. */
const bodies: Record<ReferenceGroup, (entries: Entries, values: CaseValues) => string[]> = {
  case: (entries, values) => [
    ...valuePage(entries, values),
    '## Parts of an estimate',
    'An estimate prints its base value. Its parts are written after it with a point.',
    partsTable(estimateParts),
    '## Parts of a choice',
    'A choice prints its words. Its parts are written after it with a point.',
    partsTable(choiceParts),
  ],
  figures: (entries, values) => [
    ...valuePage(entries, values),
    '## Parts of a figure',
    'They are written after it with a point. Where a figure may be below zero, its words say so: a net cost of £80,000.',
    partsTable(figureParts),
    '## How they are computed',
    computedTable(entries),
  ],
  sentences: valuePage,
  phrases: phrasePage,
  facts: valuePage,
  lists: valuePage,
  helpers: explainedWithCode,
  blocks: explainedWithCode,
  directives: explainedWithCode,
  layouts: nameTable,
  charts: nameTable,
  sections: nameTable,
  documents: nameTable,
  limits: limitTable,
};

/** One page: all names of a group. */
export const groupPage = (group: ReferenceGroup, entries: Entries, values: CaseValues): string => {
  const { title, lead } = referenceGroups[group];
  const own = entries.filter((entry) => entry.group === group);
  return page([`# ${title}`, lead, ...bodies[group](own, values)]);
};
