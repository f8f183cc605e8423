import { orHereAre } from '../../data/nearest-name.ts';
import { type DocumentOutline, type partOutline, sectionsThatStay } from '../source/outline.ts';
import { reasonGiven } from '../source/locks.ts';
import type { Manifest, StoryTemplate } from '../source/story-template.ts';
import { TemplateFault } from '../source/template-fault.ts';
import { type Declarations, inManifest } from './declarations.ts';

/** Sections and blocks that keepers name and no document has. */
export const strayKeepers = (
  { sectionsThatStay: stays = [], locked = [] }: Manifest,
  outlines: ReadonlyMap<string, DocumentOutline>,
  declared: Declarations,
): TemplateFault[] => {
  const meant = (document: string | undefined): DocumentOutline[] =>
    [...outlines].filter(([id]) => document === undefined || id === document).map(([, outline]) => outline);
  const ids = [...outlines.values()].flatMap(({ all }) => all.map(({ id }) => id));
  return [
    ...stays.flatMap(({ section, document }, index) =>
      meant(document).some(({ all }) => all.some(({ id }) => id === section))
        ? []
        : [
            inManifest(
              declared,
              ['sectionsThatStay', index],
              `No document has the section "${section}", which should stay.${orHereAre(section, new Set(ids))}`,
            ),
          ],
    ),
    ...locked.flatMap(({ block, document }, index) =>
      meant(document).some(({ unlockable }) => !unlockable.includes(block))
        ? []
        : [
            inManifest(
              declared,
              ['locked', index],
              `No document has the block "${block}", which should be locked. After the section comes the number of its filled line in which the block begins.`,
            ),
          ],
    ),
  ];
};

const dropped = (
  line: readonly StoryTemplate[],
  documentId: string,
  declared: Declarations,
): TemplateFault[] => {
  const without = line.at(-1)?.manifest.documents[documentId]?.without ?? [];
  return sectionsThatStay(line, documentId)
    .filter(({ section }) => without.includes(section))
    .map(({ section, because }) =>
      inManifest(
        declared,
        ['documents', documentId, 'without'],
        `The section "${section}" stays, because ${reasonGiven(because)}. Take it out of "without".`,
      ),
    );
};

const reworded = ({ refused }: DocumentOutline): TemplateFault[] =>
  refused.map(
    ({ section: { id, origin }, lock }) =>
      new TemplateFault(
        { file: origin.file, line: origin.line - 1 },
        `The block "${lock.block}" of the section "${id}" is locked, because ${reasonGiven(lock.because)}. Keep its lines as they are in the template below: ${lock.text.split('\n')[0]}`,
      ),
  );

/** Parts that would change the words of a locked block. */
export const partFaults = (refused: ReturnType<typeof partOutline>['refused']): TemplateFault[] =>
  refused.map(
    ({ part, lock }) =>
      new TemplateFault(
        part.origin,
        `The part "${part.name}" stands in the block "${lock.block}", which is locked, because ${reasonGiven(lock.because)}. Delete this file: the words below it stand.`,
      ),
  );

/** What a document has against the keepers of its templates: sections that stay, words that are locked. */
export const keeperFaults = (
  line: readonly StoryTemplate[],
  documentId: string,
  outline: DocumentOutline,
  declared: Declarations,
): TemplateFault[] => [...dropped(line, documentId, declared), ...reworded(outline)];
