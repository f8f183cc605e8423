import type { Section } from './sections.ts';
import type { TemplateDocument } from './story-template.ts';

/** A line that places something with a number: the name it is given, or for a chart that of the thing. */
const placing = /^[ \t]*:{2,}(?:chart|image|table|timeline)\{.*$/gmu;

const given = /[\s{](?:id|of)="([^"{}]+)"/gu;

const namesIn = (text: string): string[] =>
  [...text.matchAll(placing)].flatMap(([line]) =>
    [...line.matchAll(given)].flatMap(([, name]) => (name === undefined ? [] : [name])),
  );

/** What a text of a document may refer to, told or not: its sections where they have numbers, charts, named tables. */
export const namesToReferTo = (
  sections: readonly Section[],
  parts: readonly string[],
  { numbered = false }: Pick<TemplateDocument, 'numbered'>,
): ReadonlySet<string> =>
  new Set([
    ...(numbered ? sections.map(({ id }) => id) : []),
    ...[...sections.map(({ source }) => source), ...parts].flatMap(namesIn),
  ]);
