import { isRightToLeft, type Run, scriptPieces, textOf } from '../../document/index.ts';
import type { ListMark, Paragraph, TemplateProfile } from '../../layout/index.ts';
import { escapeXml, finite, languageTag } from '../office/xml-text.ts';
import { fillXml } from './colour-xml.ts';
import { EMU_PER_INCH } from './namespaces.ts';

/** What words need to know of the slide they stand on. */
export interface TextContext {
  profile: TemplateProfile;
  language: string;
  /** The id of the slide's relationship to an address. */
  linkId: (address: string) => string;
}

/** Line ends inside a run are breaks; nothing else may stand between runs. */
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/u;

interface RunLook {
  /** In hundredths of a point; null takes the size of the placeholder. */
  size: number | null;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  /** Fill and font, as elements. */
  more: string;
}

const runProperties = (
  run: Exclude<Run, { kind: 'footnote' }>,
  look: RunLook,
  context: TextContext,
  language = context.language,
): string => {
  const bold = look.bold || run.bold === true ? ' b="1"' : '';
  const italic = look.italic || run.italic === true ? ' i="1"' : '';
  const size = look.size === null ? '' : ` sz="${look.size}"`;
  const capitals = look.capitals ? ' cap="all" spc="100"' : '';
  const link = run.link === undefined ? '' : `<a:hlinkClick r:id="${context.linkId(run.link)}"/>`;
  return `<a:rPr lang="${languageTag(language)}"${size}${bold}${italic}${capitals}>${look.more}${link}</a:rPr>`;
};

const runXml = (run: Run, look: RunLook, context: TextContext): string => {
  if (run.kind === 'footnote' || run.text === '') return '';
  const properties = runProperties(run, look, context);
  return run.text
    .split(LINE_ENDS)
    .map((line) =>
      line === ''
        ? ''
        : scriptPieces(line)
            .map(({ text, language }) => {
              const own = language === undefined ? properties : runProperties(run, look, context, language);
              return `<a:r>${own}<a:t>${escapeXml(text)}</a:t></a:r>`;
            })
            .join(''),
    )
    .join(`<a:br>${properties.replace(/<a:hlinkClick[^>]*>/u, '')}</a:br>`);
};

const emu = (inches: number): number => Math.round(finite(inches) * EMU_PER_INCH);

const ALIGN: Readonly<Record<Paragraph['align'], string>> = { start: 'l', middle: 'ctr', end: 'r' };
/** Of text that is read from the right. */
const ENDS: Readonly<Record<Paragraph['align'], string>> = { start: 'r', middle: 'ctr', end: 'l' };

/** Which side a paragraph begins at, and from which it is read. */
const directionXml = (runs: readonly Run[], align: Paragraph['align']): string =>
  isRightToLeft(textOf(runs)) ? `algn="${ENDS[align]}" rtl="1"` : `algn="${ALIGN[align]}"`;

/** The same for words that begin where their placeholder says, unless they are read from the right. */
export const inheritedDirectionXml = (runs: readonly Run[]): string =>
  isRightToLeft(textOf(runs)) ? '<a:pPr algn="r" rtl="1"/>' : '';

const bulletXml = (mark: ListMark | null): string => {
  if (mark === null) return '<a:buNone/>';
  const font = '<a:buFont typeface="Arial"/>';
  if (mark.kind === 'bullet') return `${font}<a:buChar char="${mark.depth === 0 ? '•' : '–'}"/>`;
  return `${font}<a:buAutoNum type="arabicPeriod"${mark.number === 1 ? '' : ` startAt="${mark.number}"`}/>`;
};

const paragraphXml = (paragraph: Paragraph, isFirst: boolean, context: TextContext): string => {
  const { mark, indent, align, size, bold, italic, capitals, colour, font, spaceBefore, runs } = paragraph;
  const hanging = mark === null ? 0 : indent / (mark.depth + 1);
  const before = isFirst ? 0 : Math.round(finite(spaceBefore) * 100);
  const level = mark === null || mark.depth === 0 ? '' : ` lvl="${Math.min(8, mark.depth)}"`;
  const face = font === 'heading' ? '<a:latin typeface="+mj-lt"/>' : '<a:latin typeface="+mn-lt"/>';
  const look = {
    size: Math.round(finite(size) * 100),
    bold,
    italic,
    capitals,
    more: fillXml(colour, context.profile) + face,
  };
  const words = runs.map((run) => runXml(run, look, context)).join('');
  // What a paragraph without words would be set in; behind words it is the last of them that says it.
  const end = words === '' ? `<a:endParaRPr lang="${languageTag(context.language)}" sz="${look.size}"/>` : '';
  return (
    `<a:p><a:pPr marL="${emu(indent)}"${level} indent="${-emu(hanging)}" ${directionXml(runs, align)}>` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${before}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>` +
    `${bulletXml(mark)}</a:pPr>${words}${end}</a:p>`
  );
};

/** Paragraphs as layout set them. There is always one: PowerPoint repairs a text without any. */
export const paragraphsXml = (paragraphs: readonly Paragraph[], context: TextContext): string =>
  paragraphs.length === 0
    ? `<a:p><a:endParaRPr lang="${languageTag(context.language)}"/></a:p>`
    : paragraphs.map((paragraph, index) => paragraphXml(paragraph, index === 0, context)).join('');

/** Words that look as their placeholder says, but for a size that layout had to change. */
export const inheritedXml = (runs: readonly Run[], size: number | null, context: TextContext): string => {
  const look = {
    size: size === null ? null : Math.round(size * 100),
    bold: false,
    italic: false,
    capitals: false,
    more: '',
  };
  return runs.map((run) => runXml(run, look, context)).join('');
};
