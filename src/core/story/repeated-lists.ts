import type { BusinessCase } from '../business-case/schema/index.ts';
import type { Shape } from '../template-language/shape.ts';

/** A list of which each row can have a document of its own. */
export interface RepeatedList {
  /** What a text calls the row that it is told of. */
  variable: string;
  /** For the reference. */
  title: string;
  /** The list in what a template sees. */
  list: string;
  rows: (businessCase: BusinessCase) => readonly { id: string; name: string }[];
}

/** By the name that `forEach` gives in template.json. The rows stand in the order of the list. */
export const repeatedLists: Readonly<Record<string, RepeatedList>> = {
  stakeholders: {
    variable: 'stakeholder',
    title: 'One document for each stakeholder, who is “stakeholder” in its text.',
    list: 'stakeholders',
    rows: ({ stakeholders }) => stakeholders.map(({ id, who }) => ({ id, name: who })),
  },
  successStories: {
    variable: 'story',
    title: 'One document for each success story that may be told, which is “story” in its text.',
    list: 'successStories',
    rows: ({ successStories }) => successStories.map(({ id, headline }) => ({ id, name: headline })),
  },
  gates: {
    variable: 'gate',
    title: 'One document for each gate of the plan, which is “gate” in its text.',
    list: 'planGates',
    rows: ({ rollOut }) => rollOut.gates.map(({ id, name }) => ({ id, name })),
  },
};

/** What a text may write of the row in hand, by list. */
export const rowShapes = (shape: Shape): Record<string, { variable: string; shape: Shape }> =>
  Object.fromEntries(
    Object.entries(repeatedLists).flatMap(([name, { variable, list }]) => {
      const listShape = shape.kind === 'object' ? shape.fields[list] : undefined;
      return listShape?.kind === 'list' ? [[name, { variable, shape: listShape.item }]] : [];
    }),
  );
