import { attribute, descendantsOf, elementOf } from '../../../src/core/exporters/pptx/elements.ts';
import { slideTexts, textOf, shown, wordsIn } from './passages.ts';
import { each, type FileRule, isEnglish, type Judged, once } from './rule.ts';
import type { ToldFile } from './told-file.ts';

/** A rule about all files of one case. */
export interface SetRule extends Omit<FileRule, 'judge' | 'asks'> {
  judge: (files: readonly ToldFile[], known: Known) => Judged;
}

/** What the case says: its own text with all numbers in it, and every figure that was computed from it. */
export interface Known {
  numbers: readonly number[];
  texts: string;
}

const normal = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Papers and decks that ask for the decision. */
const asking = (files: readonly ToldFile[]): ToldFile[] =>
  files.filter(({ document }) => ['paper', 'summary', 'deck', 'pitch'].includes(document));

/** From who is asked to what it is for. */
const askIn = (file: ToldFile): string | undefined =>
  file.passages
    .map(
      ({ text }) =>
        /[^.]*\b(?:is|are) asked to\b[^.]*\.|Am [^,]* ist zu entscheiden .*? sind\. Der Zweck: [^.]*\./u.exec(
          normal(text),
        )?.[0],
    )
    .find((ask) => ask !== undefined);

const numeral = /\d[\d.,\u00A0\u202F]*\d|\d/gu;

const valueOf = (text: string, language: string): { value: number; decimals: number } => {
  const isGerman = language.startsWith('de');
  const bare = text.replace(/[\u00A0\u202F]/gu, '');
  const plain = isGerman ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
};

const SCALES = [1, 100, 1 / 1000, 1 / 1_000_000, 1 / 12, 12, 10] as const;

/** Whether a printed number is one of the case, at the precision at which it is printed. */
const comesFrom = (value: number, decimals: number, known: readonly number[]): boolean => {
  const digits = String(Math.round(value * 10 ** decimals)).replace(/0+$/u, '').length;
  return known.some((number) =>
    SCALES.some((scale) => {
      const scaled = Math.abs(number * scale);
      const rounded = Number(scaled.toPrecision(Math.max(1, Math.min(15, Math.max(digits, 1)))));
      return (
        Math.abs(rounded - value) <= 1e-9 * Math.max(1, value) ||
        Math.abs(Math.round(scaled * 10 ** decimals) / 10 ** decimals - value) < 1e-9 ||
        [Math.floor(scaled), Math.ceil(scaled)].includes(value)
      );
    }),
  );
};

/** What the method says of itself: points of the simulation, its seed, the width of an interval. */
const OF_THE_METHOD: readonly number[] = [8192, 20_270_218, 95, 0.5, 50, 90];

/** Small counts, years and the places of lists: nobody computed them. */
const isCount = (value: number): boolean =>
  OF_THE_METHOD.includes(value) ||
  (Number.isInteger(value) && (value <= 31 || (value >= 1990 && value <= 2100)));

export const across: SetRule[] = [
  {
    id: 'ASK-03',
    holds: 'The ask is one sentence, the same in each document.',
    severity: 'must',
    judge: (files) => {
      const all = asking(files).map((file) => ({ file, ask: askIn(file) }));
      const first = all.find(({ ask }) => ask !== undefined)?.ask ?? '';
      return each(
        all,
        ({ file }) => first !== '' && normal(textOf(file.passages)).includes(first),
        ({ file, ask }) => `${file.document}: ${ask ?? 'no ask'}`,
      );
    },
  },
  {
    id: 'EVD-02',
    holds: 'Each number is one of the case or of its figures.',
    severity: 'must',
    judge: (files, { numbers, texts }) => {
      const typed = new Set(texts.match(numeral) ?? []);
      const printed = files.flatMap((file) =>
        shown(file)
          .filter(({ role }) => role !== 'furniture' && role !== 'contents')
          .flatMap(({ text }) => (text.match(numeral) ?? []).map((number) => ({ number, file, text }))),
      );
      return each(
        printed,
        ({ number, file }) => {
          const { value, decimals } = valueOf(number, file.language);
          return typed.has(number) || isCount(value) || comesFrom(value, decimals, numbers);
        },
        ({ number, file, text }) => `${file.document}: ${number} in “${text.slice(0, 80)}”`,
      );
    },
  },
  {
    id: 'XDC-03',
    holds: 'Each part is sound XML, and its kind is declared.',
    severity: 'must',
    judge: (files) =>
      each(
        files.flatMap((file) => [...file.parts].map(([path, bytes]) => ({ file, path, bytes }))),
        ({ file, path, bytes }) => {
          if (!/\.(?:xml|rels)$/u.test(path)) return true;
          const declared = elementOf(file.parts.get('[Content_Types].xml') ?? new Uint8Array());
          const isDeclared =
            path === '[Content_Types].xml' ||
            descendantsOf(declared, 'Override').some((it) => attribute(it, 'PartName') === `/${path}`) ||
            descendantsOf(declared, 'Default').some((it) =>
              path.endsWith(`.${attribute(it, 'Extension') ?? ''}`),
            );
          return isDeclared && elementOf(bytes).localName !== null;
        },
        ({ file, path }) => `${file.name}: ${path}`,
      ),
  },
  {
    id: 'XDC-04',
    holds: 'No telephone number, address of mail or number of a contract.',
    severity: 'must',
    judge: (files) =>
      each(
        files.flatMap((file) => file.passages.map((passage) => ({ file, ...passage }))),
        ({ text }) =>
          !/[\w.+-]+@[\w-]+\.\w+|\b0\d{3,4} ?\d{3} ?\d{3,4}\b|\b(?:policy|claim) (?:no|number)\.? ?\d/iu.test(
            text,
          ),
        ({ file, text }) => `${file.document}: ${text.slice(0, 80)}`,
      ),
  },
  {
    id: 'XDC-05',
    holds: 'All files name one edition of one case.',
    severity: 'should',
    judge: (files) => {
      const marks = files.map((file) => {
        const bytes = file.parts.get('docProps/custom.xml');
        const values =
          bytes === undefined
            ? []
            : descendantsOf(elementOf(bytes), 'property').filter((it) =>
                /Edition|Hash/u.test(attribute(it, 'name') ?? ''),
              );
        return values.map(({ textContent }) => textContent ?? '').join(' ');
      });
      return each(
        files,
        (_, index) => marks[index] !== '' && marks[index] === marks[0],
        ({ name }) => name,
      );
    },
  },
];

/** What stands first in a file: the start of a paper, the first two slides of a deck. */
const opening = (file: ToldFile): string =>
  file.kind === 'deck'
    ? textOf(slideTexts(file).slice(0, 2).flat())
    : textOf(file.passages.filter(({ role }) => role !== 'furniture'))
        .split(/\s+/u)
        .slice(0, 400)
        .join(' ');

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const opens: FileRule[] = [
  {
    id: 'ASK-01',
    holds: 'The decision, its amount, its day and who takes it stand first.',
    severity: 'must',
    asks: (file) => isEnglish(file) && ['paper', 'summary', 'deck', 'pitch'].includes(file.document),
    judge: (file) => {
      const text = opening(file);
      return each(
        [
          ['a decision', /\b(?:approve|agree|authori[sz]e|endorse|note|release)\b/iu.test(text)],
          ['an amount', /[£$€]\d|\d (?:pounds|euros|dollars)/u.test(text)],
          ['a day', new RegExp(`\\d{1,2} (?:${month}) \\d{4}|(?:${month}) \\d{1,2}, \\d{4}`, 'u').test(text)],
          ['who decides', /board|committee|executive|trustees|partner|council|group/iu.test(text)],
        ] as const,
        ([, holds]) => holds,
        ([what]) => `${what} does not stand first`,
      );
    },
  },
  {
    id: 'STR-03',
    holds: 'The summary has 150 to 250 words with money, range and what is not known.',
    severity: 'must',
    asks: (file) => isEnglish(file) && file.document === 'paper',
    judge: (file) => {
      const start = file.passages.findIndex(({ role, text }) => role === 'heading' && /summary/iu.test(text));
      const rest = start === -1 ? [] : file.passages.slice(start + 1);
      const end = rest.findIndex(
        ({ role, level }) => role === 'heading' && level <= (file.passages[start]?.level ?? 1),
      );
      const own = (end === -1 ? rest : rest.slice(0, end)).filter(
        ({ role }) => role !== 'contents' && role !== 'furniture',
      );
      const text = textOf(own);
      const count = wordsIn(text).length;
      return each(
        [
          [`${count} words`, count >= 150 && count <= 280],
          ['no money', /[£$€]\d/u.test(text)],
          ['no low case', /\blow\b/iu.test(text)],
          ['nothing that is not known', /not (?:yet )?know|unknown|open question/iu.test(text)],
        ] as const,
        ([, holds]) => holds,
        ([what]) => what,
      );
    },
  },
  {
    id: 'STR-01',
    holds: 'A document has its parts.',
    severity: 'must',
    judge: (file) =>
      once(
        file.kind === 'deck'
          ? file.slides.length >= 1
          : file.passages.some(({ role }) => role === 'heading' || role === 'title'),
        'no part',
      ),
  },
];
