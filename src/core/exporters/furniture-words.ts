import { languageOf } from '../data/language-of.ts';
import { type BlockNumber, type Paper, paperNumbers } from '../document/index.ts';

/** The few words that stand in files beside what a story says: field captions, page numbers, headings of layout tables. */
export interface FurnitureWords {
  table: string;
  figure: string;
  contents: string;
  /** Over the lists of them. */
  figures: string;
  tables: string;
  appendix: string;
  page: string;
  of: string;
  edition: string;
  exported: string;
  when: string;
  what: string;
  note: string;
  /** What a speaker says beside a slide, in a text. */
  notes: string;
}

const english: FurnitureWords = {
  table: 'Table',
  figure: 'Figure',
  contents: 'Contents',
  figures: 'Figures',
  tables: 'Tables',
  appendix: 'Appendix',
  page: 'Page',
  of: 'of',
  edition: 'Edition',
  exported: 'exported',
  when: 'When',
  what: 'What',
  note: 'Note',
  notes: 'Notes',
};

const byLanguage: Record<string, FurnitureWords> = {
  en: english,
  de: {
    table: 'Tabelle',
    figure: 'Abbildung',
    contents: 'Inhalt',
    figures: 'Abbildungen',
    tables: 'Tabellen',
    appendix: 'Anhang',
    page: 'Seite',
    of: 'von',
    edition: 'Ausgabe',
    exported: 'exportiert am',
    when: 'Wann',
    what: 'Was',
    note: 'Anmerkung',
    notes: 'Notizen',
  },
};

/** English where we have no translation, as the rest of the document then is too. */
export const furnitureWords = (language: string): FurnitureWords =>
  byLanguage[languageOf(language)] ?? english;

/** A number as it stands before what it counts: `Figure 4`, `Appendix B`, and bare for a section and a paragraph. */
export const numberLabel = ({ of, number }: BlockNumber, words: FurnitureWords): string =>
  of === 'figure' || of === 'table' || of === 'appendix' ? `${words[of]} ${number}` : number;

/** The labels of everything in a paper that has a number, by the ids of its blocks. */
export const numberLabels = (
  paper: Pick<Paper, 'sections' | 'numbered' | 'language'>,
): Map<string, string> => {
  const words = furnitureWords(paper.language);
  return new Map([...paperNumbers(paper)].map(([id, number]) => [id, numberLabel(number, words)]));
};
