/** The few words that Word's own furniture needs: field captions, page numbers, headings of layout tables. */
export interface FurnitureWords {
  table: string;
  figure: string;
  contents: string;
  page: string;
  of: string;
  edition: string;
  exported: string;
  when: string;
  what: string;
  note: string;
}

const english: FurnitureWords = {
  table: 'Table',
  figure: 'Figure',
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  edition: 'Edition',
  exported: 'exported',
  when: 'When',
  what: 'What',
  note: 'Note',
};

const byLanguage: Record<string, FurnitureWords> = {
  en: english,
  de: {
    table: 'Tabelle',
    figure: 'Abbildung',
    contents: 'Inhalt',
    page: 'Seite',
    of: 'von',
    edition: 'Ausgabe',
    exported: 'exportiert am',
    when: 'Wann',
    what: 'Was',
    note: 'Anmerkung',
  },
  fr: {
    table: 'Tableau',
    figure: 'Figure',
    contents: 'Sommaire',
    page: 'Page',
    of: 'sur',
    edition: 'Édition',
    exported: 'exportée le',
    when: 'Quand',
    what: 'Quoi',
    note: 'Remarque',
  },
};

/** English where we have no translation, as the rest of the document then is too. */
export const furnitureWords = (language: string): FurnitureWords =>
  byLanguage[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
