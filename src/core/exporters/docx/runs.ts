import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { type Counted, type Marks, type Run, type ScriptPiece, scriptPieces } from '../../document/index.ts';
import { xmlSafe } from '../office/xml-text.ts';
import type { Target } from './bookmarks.ts';
import type { PaperContext } from './paper-context.ts';

const LINK = /^(https?:\/\/|mailto:)/i;

const followable = (link: string): string => {
  if (!LINK.test(link)) throw new Error(`Not an address that may stand in a document: ${link}`);
  return xmlSafe(link);
};

const inScript = ({ language, isRightToLeft }: ScriptPiece): IRunOptions => {
  if (language === undefined) return {};
  return isRightToLeft === true
    ? { rightToLeft: true, language: { bidirectional: language } }
    : { language: { value: language, eastAsia: language } };
};

/** One text, its line ends as line breaks and each script in its language. */
export const textRuns = (text: string, look: IRunOptions = {}): TextRun[] =>
  xmlSafe(text)
    .split(/\r\n|[\r\n]/)
    .flatMap((line, index) =>
      scriptPieces(line).map(
        (piece, place) =>
          new TextRun({
            ...look,
            ...inScript(piece),
            text: piece.text,
            ...(index > 0 && place === 0 && { break: 1 }),
          }),
      ),
    );

const marked = ({ bold, italic }: Marks): IRunOptions => ({
  ...(bold === true && { bold }),
  ...(italic === true && { italics: italic }),
});

/** A caption's number is its text; that of a heading is the number of its paragraph. */
const switches: Record<Counted, string> = {
  figure: '',
  table: '',
  section: '\\r ',
  paragraph: '\\r ',
  appendix: '\\r ',
  'appendix-paragraph': '\\r ',
};

const referenceTo = ({ bookmark, number }: Target): string => `REF ${bookmark} ${switches[number.of]}\\h`;

/**
 * Words and the number they refer to, as a field. The number of an appendix has a word before it, which the field
 * brings along: where a text says another, the number is a link.
 */
const referenceRuns = (
  text: string,
  target: Target,
  look: IRunOptions,
  { words }: PaperContext,
): ParagraphChild[] => {
  const { bookmark, number } = target;
  const isAppendix = number.of === 'appendix';
  if (isAppendix && text.replace('\u00a0', ' ') === `${words.appendix} ${number.number}`)
    return [new SimpleField(referenceTo(target), text)];
  const said = textRuns(text.slice(0, -number.number.length), look);
  return isAppendix
    ? [...said, new InternalHyperlink({ anchor: bookmark, children: textRuns(number.number, look) })]
    : [...said, new SimpleField(referenceTo(target), number.number)];
};

/** Runs as Word has them. `look` is for the whole text, where no style can say it: a chosen row, say. */
export const wordRuns = (
  runs: readonly Run[],
  context: PaperContext,
  look: IRunOptions = {},
): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] => {
    if (run.kind === 'footnote') {
      const { footnotes, notes } = context.gathered;
      const known = notes.get(run.number);
      if (known !== undefined) return [new SimpleField(`NOTEREF ${known} \\f \\h`, `${run.number}`)];
      const id = Object.keys(footnotes).length + 1;
      const bookmark = `_Ref8${String(id).padStart(7, '0')}`;
      notes.set(run.number, bookmark);
      footnotes[id] = { children: [] };
      footnotes[id] = {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun(' '), ...wordRuns(run.runs, context)],
          }),
        ],
      };
      return [new Bookmark({ id: bookmark, children: [new FootnoteReferenceRun(id)] })];
    }
    const drawn = { ...look, ...marked(run) };
    const target = run.refersTo === undefined ? null : context.places.target(run.refersTo);
    if (target !== null && run.text.endsWith(target.number.number))
      return referenceRuns(run.text, target, drawn, context);
    if (run.link === undefined) return textRuns(run.text, drawn);
    return [
      new ExternalHyperlink({
        link: followable(run.link),
        children: textRuns(run.text, { ...drawn, style: 'Hyperlink' }),
      }),
    ];
  });
