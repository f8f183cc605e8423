import { orHereAre } from '../../data/nearest-name.ts';
import { anchorOf, placeCircle } from '../source/place.ts';
import type { TemplateDocument } from '../source/story-template.ts';
import type { TemplateFault } from '../source/template-fault.ts';
import { type Declarations, inManifest } from './declarations.ts';

/** Sections that a document moves or leaves out and does not have, and those that wait for each other. */
export const placeFaults = (
  documentId: string,
  { place = {}, without = [] }: TemplateDocument,
  known: readonly string[],
  declared: Declarations,
): TemplateFault[] => {
  const unknown = (id: string, field: string): TemplateFault[] =>
    known.includes(id)
      ? []
      : [
          inManifest(
            declared,
            ['documents', documentId, field, id],
            `The document "${documentId}" has no section "${id}".${orHereAre(id, known)}`,
          ),
        ];
  const circle = placeCircle(place);
  return [
    ...Object.entries(place).flatMap(([id, where]) => [
      ...unknown(id, 'place'),
      ...unknown(anchorOf(where) ?? id, 'place'),
    ]),
    ...without.flatMap((id) => unknown(id, 'without')),
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
