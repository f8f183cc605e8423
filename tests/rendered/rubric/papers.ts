import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
  elementOf,
} from '../../../src/core/exporters/pptx/elements.ts';
import { tooPale } from '../package/coloured-text.ts';
import { textsOfDeck } from '../package/deck-contrast.ts';
import { textsOfPaper } from '../package/paper-contrast.ts';
import { paragraphText } from '../package/texts.ts';
import { inRoles, shown, textOf, wordsIn } from './passages.ts';
import { both, each, type FileRule, isDeck, isOf, isPaper, once } from './rule.ts';
import type { ToldFile } from './told-file.ts';

const part = (file: ToldFile, path: string): Element | undefined => {
  const bytes = file.parts.get(path);
  return bytes === undefined ? undefined : elementOf(bytes);
};

const below = (file: ToldFile, path: string, name: string): Element[] => {
  const root = part(file, path);
  return root === undefined ? [] : descendantsOf(root, name);
};

const bodyOf = (file: ToldFile, name: string): Element[] => below(file, 'word/document.xml', name);

const pages = (file: ToldFile, kind: 'header' | 'footer'): string =>
  [...file.parts.keys()]
    .filter((path) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(path))
    .map((path) => part(file, path)?.textContent ?? '')
    .join(' ');

const fields = (file: ToldFile): string =>
  [...file.parts.keys()]
    .filter((path) => /^word\/(?:document|footer\d*|header\d*)\.xml$/u.test(path))
    .flatMap((path) => [
      ...below(file, path, 'instrText').map(({ textContent }) => textContent ?? ''),
      ...below(file, path, 'fldSimple').map((field) => attribute(field, 'w:instr') ?? ''),
    ])
    .join(' ');

const core = (file: ToldFile, name: string): string =>
  below(file, 'docProps/core.xml', name)[0]?.textContent?.trim() ?? '';

const stylesIn = (element: Element): (string | undefined)[] =>
  descendantsOf(element, 'pStyle').map((style) => attribute(style, 'w:val'));

const startOf = (element: Element): string => (element.textContent ?? '').slice(0, 60);

/** Tables of data have a row of heads; others only hold what stands side by side. */
const dataTables = (file: ToldFile): Element[] =>
  bodyOf(file, 'tbl').filter((table) => {
    const first = childrenOf(table, 'tr')[0];
    const styles = first === undefined ? [] : stylesIn(first);
    return styles.length > 0 && styles.every((style) => style === 'TableHeading');
  });

/** A year is a name. */
const isNumber = (text: string): boolean =>
  !/^20\d\d$/u.test(text.trim()) &&
  /^[−-]?[£$€]?\d[\d.,\u00A0\u202F ]*(?:%|million|Mio\.)?$/u.test(text.trim());

const alignment = (cell: Element): string =>
  attribute(childAt(descendantsOf(cell, 'p')[0], 'pPr', 'jc'), 'w:val') ?? 'left';

const paragraphsOutside = (file: ToldFile): Element[] => {
  const body = bodyOf(file, 'body')[0];
  return body === undefined ? [] : childrenOf(body, 'p');
};

const isEmpty = (paragraph: Element): boolean =>
  paragraphText(paragraph).trim() === '' &&
  descendantsOf(paragraph).every(
    ({ localName }) => !['drawing', 'br', 'sectPr', 'pict'].includes(localName ?? ''),
  );

const headings = (file: ToldFile) => file.passages.filter(inRoles('heading'));

export const papers: FileRule[] = [
  {
    id: 'DOC-01',
    holds: 'Headings are headings: no bold line takes their place.',
    severity: 'must',
    asks: isPaper,
    judge: (file) =>
      each(
        paragraphsOutside(file).filter(
          (it) => paragraphText(it).trim() !== '' && childAt(it, 'pPr', 'pStyle') === undefined,
        ),
        (paragraph) => {
          const runs = descendantsOf(paragraph, 'r').filter((run) => childAt(run, 't') !== undefined);
          const text = paragraphText(paragraph).trim();
          return !(
            runs.every((run) => childAt(run, 'rPr', 'b') !== undefined) &&
            wordsIn(text).length <= 10 &&
            !/[.:!?]$/u.test(text)
          );
        },
        paragraphText,
      ),
  },
  {
    id: 'DOC-02',
    holds: 'Levels of headings do not skip.',
    severity: 'must',
    asks: isPaper,
    judge: (file) => {
      const all = headings(file);
      return each(
        all,
        ({ level }, index) => level <= (all[index - 1]?.level ?? 1) + 1,
        ({ text, level }) => `level ${level}: ${text}`,
      );
    },
  },
  {
    id: 'DOC-03',
    holds: 'A long paper has its contents, filled in.',
    severity: 'must',
    asks: both(isPaper, isOf('paper')),
    judge: (file) => {
      const listed = file.passages.filter(inRoles('contents')).length;
      const asked = headings(file).filter(({ level }) => level === 1).length;
      return once(/\bTOC\b/u.test(fields(file)) && listed >= asked, `${listed} lines for ${asked} headings`);
    },
  },
  {
    id: 'DOC-04',
    holds: 'Tables repeat their head, and rows do not part.',
    severity: 'must',
    asks: isPaper,
    judge: (file) =>
      each(
        dataTables(file),
        (table) => {
          const first = childrenOf(table, 'tr')[0];
          return (
            childAt(first, 'trPr', 'tblHeader') !== undefined &&
            childrenOf(table, 'tr').every((row) => childAt(row, 'trPr', 'cantSplit') !== undefined)
          );
        },
        startOf,
      ),
  },
  {
    id: 'DOC-05',
    holds: 'No merged cells, no tables in tables, no empty rows.',
    severity: 'should',
    asks: isPaper,
    judge: (file) =>
      each(
        dataTables(file),
        (table) =>
          descendantsOf(table, 'gridSpan').length +
            descendantsOf(table, 'vMerge').length +
            descendantsOf(table, 'tbl').length ===
            0 && childrenOf(table, 'tr').every((row) => (row.textContent ?? '').trim() !== ''),
        startOf,
      ),
  },
  {
    id: 'DOC-06',
    holds: 'Pictures and charts are told in words.',
    severity: 'must',
    asks: isPaper,
    judge: (file) =>
      each(
        bodyOf(file, 'docPr'),
        (picture) => {
          const told = attribute(picture, 'descr') ?? '';
          return (
            (told.length >= 15 && !/\.(?:png|jpe?g|svg)$/iu.test(told)) ||
            descendantsOf(picture, 'decorative').length > 0
          );
        },
        (picture) => attribute(picture, 'descr') ?? '',
      ),
  },
  {
    id: 'DOC-07',
    holds: 'A chart has a caption.',
    severity: 'must',
    asks: both(isPaper, isOf('paper')),
    judge: (file) =>
      once(
        file.passages.filter(inRoles('caption')).length >= file.charts.length,
        `${file.passages.filter(inRoles('caption')).length} captions for ${file.charts.length} charts`,
      ),
  },
  {
    id: 'DOC-08',
    holds: 'The foot says page x of y.',
    severity: 'must',
    asks: isPaper,
    judge: (file) =>
      once(/\bPAGE\b/u.test(fields(file)) && /\bNUMPAGES\b/u.test(fields(file)), 'no page x of y'),
  },
  {
    id: 'DOC-09',
    holds: 'The file says its language.',
    severity: 'must',
    judge: (file) => once(/^[a-z]{2}-[A-Z]{2}$|^[a-z]{2}$/u.test(file.language), file.language),
  },
  {
    id: 'DOC-10',
    holds: 'Title, author and subject are those of the document.',
    severity: 'must',
    judge: (file) =>
      each(
        ['title', 'creator', 'subject'],
        (name) =>
          core(file, name) !== '' &&
          !/^(?:pptxgenjs|un-?named|untitled|presentation|word document)$/iu.test(core(file, name)),
        (name) => `${name}: ${core(file, name)}`,
      ),
  },
  {
    id: 'DOC-11',
    holds: 'Body text has 11 points, nothing less than 9.',
    severity: 'must',
    asks: isPaper,
    judge: (file) => {
      const usual = Number(
        attribute(
          childAt(part(file, 'word/styles.xml'), 'docDefaults', 'rPrDefault', 'rPr', 'sz'),
          'w:val',
        ) ?? 0,
      );
      const sizes = ['word/document.xml', 'word/styles.xml'].flatMap((path) =>
        below(file, path, 'sz').map((size) => Number(attribute(size, 'w:val'))),
      );
      return each(
        [usual >= 22 ? 22 : usual, ...sizes],
        (size, index) => size >= (index === 0 ? 22 : 18),
        (size) => `${size / 2} pt`,
      );
    },
  },
  {
    id: 'DOC-12',
    holds: 'Lists are lists.',
    severity: 'must',
    judge: (file) =>
      each(
        shown(file),
        ({ text }) => !/^(?:[-–•*] |\d{1,2}[.)] \S)/u.test(text),
        ({ text }) => text.slice(0, 60),
      ),
  },
  {
    id: 'DOC-13',
    holds: 'No empty paragraphs for space.',
    severity: 'should',
    asks: isPaper,
    judge: (file) => {
      const all = paragraphsOutside(file);
      return each(
        all,
        (paragraph, index) => {
          const next = all[index + 1];
          return !(
            isEmpty(paragraph) &&
            next !== undefined &&
            isEmpty(next) &&
            paragraph.nextSibling === next
          );
        },
        (_, index) => `paragraph ${index + 1}`,
      );
    },
  },
  {
    id: 'DOC-14',
    holds: 'The words of a link say where it goes.',
    severity: 'should',
    asks: isPaper,
    judge: (file) =>
      each(
        bodyOf(file, 'hyperlink').filter((link) => attribute(link, 'r:id') !== undefined),
        (link) => !/^(?:here|click here|link|hier|https?:)/iu.test(paragraphText(link).trim()),
        paragraphText,
      ),
  },
  {
    id: 'DOC-15',
    holds: 'Each text can be read on what is behind it.',
    severity: 'must',
    asks: isPaper,
    judge: (file) => ({ of: file.passages.length, faults: tooPale(textsOfPaper(file.bytes)) }),
  },
  {
    id: 'SLD-06',
    holds: 'Each text of a slide can be read on what is behind it.',
    severity: 'must',
    asks: isDeck,
    judge: (file) => ({ of: file.passages.length, faults: tooPale(textsOfDeck(file.bytes)) }),
  },
  {
    id: 'DOC-16',
    holds: 'Numbers of a table stand at its right.',
    severity: 'should',
    asks: isPaper,
    judge: (file) =>
      each(
        dataTables(file)
          .flatMap((table) => childrenOf(table, 'tr'))
          // What begins a row names it.
          .flatMap((row) => childrenOf(row, 'tc').slice(1))
          .filter((cell) => isNumber(cell.textContent ?? '')),
        (cell) => ['right', 'end', 'center'].includes(alignment(cell)),
        (cell) => cell.textContent ?? '',
      ),
  },
  {
    id: 'DOC-17',
    holds: 'No tracked changes, comments or hidden text.',
    severity: 'must',
    asks: isPaper,
    judge: (file) =>
      each(
        ['ins', 'del', 'vanish', 'moveFrom'],
        (name) => bodyOf(file, name).length === 0,
        (name) => name,
      ),
  },
  {
    id: 'DOC-18',
    holds: 'Who may see it and which edition it is stands on each page.',
    severity: 'should',
    asks: isPaper,
    judge: (file) => {
      const all = `${pages(file, 'header')} ${pages(file, 'footer')}`;
      return each(
        [
          /confidential|restricted|internal|within|passing on|public|official|vertraulich|intern|innerhalb|weitergabe|öffentlich/iu,
          /edition|version|ausgabe|fassung/iu,
        ],
        (pattern) => pattern.test(all),
        (pattern) => `${pattern.source.slice(0, 20)}: ${all.slice(0, 80)}`,
      );
    },
  },
  {
    id: 'DOC-19',
    holds: 'The paper has the size that its language uses.',
    severity: 'should',
    asks: isPaper,
    judge: (file) =>
      each(
        bodyOf(file, 'pgSz').map((size) =>
          [attribute(size, 'w:w'), attribute(size, 'w:h')]
            .map(Number)
            .sort((a, b) => a - b)
            .join('x'),
        ),
        (size) => size === (file.language === 'en-US' ? '12240x15840' : '11906x16838'),
        String,
      ),
  },
  {
    id: 'DOC-20',
    holds: 'Opening the file asks nothing.',
    severity: 'should',
    asks: isPaper,
    judge: (file) => once(below(file, 'word/settings.xml', 'updateFields').length === 0, 'updateFields'),
  },
  {
    id: 'STR-05',
    holds: 'At least half of the headings of the second level claim something or ask.',
    severity: 'should',
    asks: both(isPaper, isOf('paper', 'summary')),
    judge: (file) => {
      const all = headings(file).filter(({ level }) => level === 2);
      const claims = all.filter(({ text }) => text.endsWith('?') || wordsIn(text).length >= 5);
      return once(claims.length * 2 >= all.length, `${claims.length} of ${all.length}`);
    },
  },
  {
    id: 'STR-06',
    holds: 'Each appendix is named before it begins.',
    severity: 'should',
    asks: both(isPaper, isOf('paper')),
    judge: (file) => {
      const all = file.passages;
      return each(
        all.flatMap((passage, index) =>
          passage.role === 'heading' && /^(?:Appendix|Anhang) [A-Z]\b/u.test(passage.text)
            ? [{ name: /^\S+ [A-Z]/u.exec(passage.text)?.[0] ?? '', index }]
            : [],
        ),
        ({ name, index }) =>
          textOf(all.slice(0, index).filter(({ role }) => role !== 'contents'))
            .replaceAll('\u00a0', ' ')
            .includes(name),
        ({ name }) => name,
      );
    },
  },
];
