/** How a run looks. Only true is stored, so that equal runs are equal data. */
export interface Marks {
  bold?: true;
  italic?: true;
  /** An address that a reader can follow: http, https or mailto, nothing else. */
  link?: string;
  /** The name of the section, figure or table whose number ends the words: `figure 3`. */
  refersTo?: string;
  /** The phrase whose words it belongs to. */
  phrase?: string;
  /** Whose words those are, where they are not ours. */
  wordedBy?: 'house' | 'template' | 'case';
}

/** Words that stand in the template, or that a person typed into a block's own wording. */
export interface TextRun extends Marks {
  kind: 'text';
  text: string;
}

/** A value filled in from the case or its results. It keeps its origin in every document. */
export interface ValueRun extends Marks {
  kind: 'value';
  /** As the reader sees it, in the language of the document. */
  text: string;
  /** Where it comes from, as in `stakeholders[finance-director].wiifm`. */
  path: string;
  /** The id of the figure, when the value is one. */
  figure?: string;
  value: number | string | boolean | null;
  format: string;
}

/** A reference to a note at the foot of the page; where there is no foot, the words follow the text. */
export interface FootnoteRun {
  kind: 'footnote';
  number: number;
  runs: Run[];
}

export type Run = TextRun | ValueRun | FootnoteRun;

/** What a reader reads, without looks and origins; footnotes are left out. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('');

export const isBlank = (runs: readonly Run[]): boolean => textOf(runs).trim() === '';
