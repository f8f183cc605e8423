import { orHereAre } from '../../data/nearest-name.ts';
import { anchorOf, placeCircle } from '../source/place.ts';
import type { TemplateDocument } from '../source/story-template.ts';
import type { TemplateFault } from '../source/template-fault.ts';
import { type Declarations, inManifest } from './declarations.ts';

/** Whoever has put these right is told the others. */
const mostTold = 20;

/** Sections that a document moves, leaves out or puts under a heading and does not have, those under two headings, and those that wait for each other. */
export const placeFaults = (
  documentId: string,
  { place = {}, without = [], headings = [] }: TemplateDocument,
  known: readonly string[],
  declared: Declarations,
): TemplateFault[] => {
  const names = new Set(known);
  const underAll = headings.flatMap(({ sections }) => sections);
  const twice = underAll.find((id, index) => underAll.indexOf(id) !== index);
  const strangers = [
    ...Object.entries(place).flatMap(([id, where]) =>
      [id, anchorOf(where) ?? id].map((one) => [one, 'place']),
    ),
    ...without.map((id) => [id, 'without']),
    ...underAll.map((id) => [id, 'headings']),
  ] as [string, string][];
  const circle = placeCircle(place);
  return [
    ...strangers
      .filter(([id]) => !names.has(id))
      .slice(0, mostTold)
      .map(([id, field]) =>
        inManifest(
          declared,
          ['documents', documentId, field, id],
          `The document "${documentId}" has no section "${id}".${orHereAre(id, known)}`,
        ),
      ),
    ...(twice === undefined
      ? []
      : [
          inManifest(
            declared,
            ['documents', documentId, 'headings'],
            `In the document "${documentId}" the section "${twice}" stands under two headings. Leave it under one.`,
          ),
        ]),
    ...(circle === null
      ? []
      : [
          inManifest(
            declared,
            ['documents', documentId, 'place'],
            `In the document "${documentId}" sections wait for each other: ${circle.join(' → ')}. Place one of them "first", "last" or by another.`,
          ),
        ]),
  ];
};
