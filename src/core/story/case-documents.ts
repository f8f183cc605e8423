import type { BusinessCase } from '../business-case/schema/index.ts';
import type { StoryDocument } from '../document/index.ts';
import { rowDocumentId, type StoryRow } from '../template-language/compose/compose-story.ts';
import { type DocumentKind, drawnAs } from '../template-language/source/document-kinds.ts';
import type { StoryTemplate } from '../template-language/source/story-template.ts';
import { repeatedLists } from './repeated-lists.ts';

/** A document that a template can make of a case. */
export interface CaseDocument {
  /** `paper`, or `brief@finance-director`. */
  id: string;
  /** The name of its text in the template. */
  document: string;
  title: string;
  kind: DocumentKind;
  drawnAs: StoryDocument['kind'];
  /** Whether the template makes it for each row of a list. */
  isForEach: boolean;
  row?: StoryRow;
}

const rowsOf = (forEach: string, businessCase: BusinessCase): StoryRow[] => {
  const repeated = Object.hasOwn(repeatedLists, forEach) ? repeatedLists[forEach] : undefined;
  return (repeated?.rows(businessCase) ?? []).map((row, index) => ({
    ...row,
    variable: repeated?.variable ?? '',
    at: [repeated?.list ?? '', String(index)] as const,
  }));
};

/** The documents of a template and those below it, by their names. */
const documentsIn = (line: readonly StoryTemplate[]) =>
  Object.entries(
    Object.assign(
      {},
      ...line.map(({ manifest }) => manifest.documents),
    ) as StoryTemplate['manifest']['documents'],
  );

/** Every document that the templates make of a case, in the order in which they name them. */
export const caseDocuments = (line: readonly StoryTemplate[], businessCase: BusinessCase): CaseDocument[] =>
  documentsIn(line).flatMap(([id, { title, kind, forEach }]): CaseDocument[] => {
    const own = { document: id, kind, drawnAs: drawnAs(kind), isForEach: forEach !== undefined };
    return forEach === undefined
      ? [{ id, title, ...own }]
      : rowsOf(forEach, businessCase).map((row) => ({
          id: rowDocumentId(id, row.id),
          title: row.name === '' ? title : `${title}: ${row.name}`,
          ...own,
          row,
        }));
  });

/** Those of a name: one document, or all that there are of the rows of a list. */
export const documentsNamed = (documents: readonly CaseDocument[], name: string): CaseDocument[] =>
  documents.filter(({ id, document }) => id === name || document === name);
