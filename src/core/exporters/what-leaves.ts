import type { BusinessCase } from '../business-case/schema/index.ts';
import type { StoryDocument } from '../document/index.ts';
import { type FormatId, formats as known } from './index.ts';
import { mayBeTold } from './consent/told-story.ts';
import { leavingCase } from './leaving-case.ts';

/** A file that is handed over: a document in a format, or the case itself. */
export type LeavingFormat = FormatId | 'case';

/** Something that somebody who is given the files can read in them, in sight or not. */
export interface LeavingThing {
  what:
    | 'author'
    | 'organisation'
    | 'sponsor'
    | 'classification'
    | 'edition'
    | 'figures'
    | 'people'
    | 'stories-named'
    | 'stories-anonymous'
    | 'stories-imagined'
    | 'stories-withheld'
    | 'stories-left-out'
    | 'editions';
  /** The words themselves, as they stand in the case. */
  values: string[];
  /** How many there are, where only the number is of interest. */
  count: number;
  formats: LeavingFormat[];
}

const withHiddenPart: readonly LeavingFormat[] = known
  .filter(({ hasHiddenPart }) => hasHiddenPart)
  .map(({ id }) => id);
const documents: readonly LeavingFormat[] = known.map(({ id }) => id);
const all: readonly LeavingFormat[] = [...documents, 'case'];
const caseAlone: readonly LeavingFormat[] = ['case'];

const filled = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value.trim() !== ''))] as string[];

const ownersOf = (estimates: Readonly<Record<string, object>>): (string | undefined)[] =>
  Object.values(estimates).map((estimate) =>
    'owner' in estimate && typeof estimate.owner === 'string' ? estimate.owner : undefined,
  );

/** Everybody who is named as somebody that stands for something, checks it or must do it. */
const peopleIn = (it: BusinessCase): string[] =>
  filled([
    ...it.agreements.map(({ who }) => who),
    it.pilot.judge,
    it.pilot.owner,
    it.engagement.storyTeller,
    ...it.engagement.champions,
    ...it.benefits.flatMap(({ owner, inputs }) => [owner, ...ownersOf(inputs)]),
    ...ownersOf(it.sharedInputs),
    ...it.costs.map(({ amount }) => amount?.owner),
    ...it.plainSense.map(({ owner }) => owner),
    ...it.earlyWins.map(({ owner }) => owner),
    ...it.governance.seats.map(({ person }) => person),
    ...it.rollOut.gates.map(({ owner }) => owner),
    ...it.risks.map(({ owner }) => owner),
    ...it.unknowns.map(({ owner }) => owner),
    ...it.dependencies.map(({ owner }) => owner),
    ...it.duties.map(({ owner }) => owner),
    ...it.tracking.measures.map(({ owner }) => owner),
  ]);

type Story = BusinessCase['successStories'][number];

const storyThings = ({ successStories }: BusinessCase): Omit<LeavingThing, 'count'>[] => {
  const said = (stories: readonly Story[], withPerson: boolean): string[] =>
    stories.map(({ headline, person }) => filled([headline, withPerson ? person : '']).join(', '));
  const real = successStories.filter(({ kind }) => kind !== 'imagined');
  const agreed = (consent: Story['consent']): Story[] => real.filter((story) => story.consent === consent);
  return [
    { what: 'stories-named', values: said(agreed('named'), true), formats: [...all] },
    { what: 'stories-anonymous', values: said(agreed('anonymous'), false), formats: [...documents] },
    {
      what: 'stories-imagined',
      values: said(
        successStories.filter(({ kind }) => kind === 'imagined'),
        true,
      ),
      formats: [...all],
    },
    {
      what: 'stories-withheld',
      values: said(
        successStories.filter((story) => !mayBeTold(story)),
        true,
      ),
      formats: [...caseAlone],
    },
    {
      what: 'stories-left-out',
      values: said(
        successStories.filter((story) => !mayBeTold(story)),
        false,
      ),
      formats: [...documents],
    },
  ];
};

/** The figures that the hidden part of some files repeats, with their values, each once. */
const figuresIn = (told: readonly StoryDocument[]): string[] => [
  ...new Set(told.flatMap(({ figures }) => figures.map(({ id }) => id))),
];

/**
 * What leaves with the files of some formats, as far as a person might not think of it. `told` are the documents as they
 * are written. Private notes are no part of a case, and nothing here can reach them.
 */
export const whatLeaves = (
  businessCase: BusinessCase,
  formats: readonly LeavingFormat[],
  told: readonly StoryDocument[],
): LeavingThing[] => {
  const { basics, editions } = businessCase;
  const number = (editions.at(-1)?.number ?? 0) + 1;
  const things: (Omit<LeavingThing, 'count'> & { count?: number })[] = [
    { what: 'author', values: filled([basics.author, basics.role]), formats: [...all] },
    { what: 'organisation', values: filled([basics.organisation]), formats: [...all] },
    { what: 'sponsor', values: filled([basics.sponsor]), formats: [...all] },
    { what: 'classification', values: filled([basics.classification]), formats: [...all] },
    { what: 'edition', values: [String(number)], formats: [...documents] },
    { what: 'figures', values: figuresIn(told), formats: [...withHiddenPart] },
    { what: 'people', values: peopleIn(leavingCase(businessCase)), formats: [...all] },
    ...storyThings(businessCase),
    { what: 'editions', values: editions.map((one) => String(one.number)), formats: [...caseAlone] },
  ];
  return things
    .map((thing) => ({
      ...thing,
      count: thing.values.length,
      formats: thing.formats.filter((format) => formats.includes(format)),
    }))
    .filter(({ count, formats: inThese }) => count > 0 && inThese.length > 0);
};
