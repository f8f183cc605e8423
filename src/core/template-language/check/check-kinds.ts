import { orHereAre } from '../../data/nearest-name.ts';
import { drawnAs } from '../source/document-kinds.ts';
import type { TemplateDocument } from '../source/story-template.ts';
import type { TemplateFault } from '../source/template-fault.ts';
import { type Declarations, inManifest } from './declarations.ts';

/** Limits that count what only decks have. */
const ofDecks = ['slides', 'minutes'] as const;

/** The list of a document that there is for each of its rows, where no list has that name; and what a kind has not. */
export const kindFaults = (
  documentId: string,
  { kind, forEach, header, limits = {} }: TemplateDocument,
  declared: Declarations,
): TemplateFault[] => {
  const { rows = {} } = declared;
  const isDeck = drawnAs(kind) === 'deck';
  const at = (field: string, message: string): TemplateFault =>
    inManifest(declared, ['documents', documentId, ...field.split('.')], message);
  return [
    ...(forEach === undefined || Object.hasOwn(rows, forEach)
      ? []
      : [
          at(
            'forEach',
            `There is no list "${forEach}" that could have a document for each row.${orHereAre(forEach, Object.keys(rows))}`,
          ),
        ]),
    ...(isDeck && header !== undefined
      ? [at('header', `The document "${documentId}" is a deck, and slides have no header. Write "footer".`)]
      : []),
    ...ofDecks
      .filter((name) => !isDeck && limits[name] !== undefined)
      .map((name) =>
        at(`limits.${name}`, `The document "${documentId}" has no slides, so that "${name}" limits nothing.`),
      ),
  ];
};

/** What may be written in a document: where there is one for each row of a list, the row in hand too. */
export const documentWithRow = ({ forEach }: TemplateDocument, declared: Declarations): Declarations => {
  const row =
    forEach === undefined || !Object.hasOwn(declared.rows ?? {}, forEach)
      ? undefined
      : declared.rows?.[forEach];
  const { shape } = declared;
  return row === undefined || shape.kind !== 'object'
    ? declared
    : { ...declared, shape: { ...shape, fields: { ...shape.fields, [row.variable]: row.shape } } };
};
