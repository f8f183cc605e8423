/** What holds for a section wherever a template tells it. Its wording is the template's, never ours. */
export interface SectionKind {
  /** The id that templates give it. */
  id: string;
  /** What a person calls it. */
  name: string;
  /** Names that the case must fill, or there is nothing to tell; a template may ask for more. */
  needs: readonly string[];
  /** More words than this and a board stops reading; tables count too. A template may tell it in fewer. */
  words: number;
}

export const defineSection = (section: SectionKind): SectionKind => section;
