import { ofUnit } from './spoken.ts';
import { inRoles, sentences, shown, textOf, wordsIn } from './passages.ts';
import { both, each, type FileRule, isEnglish, isPaper, once, share } from './rule.ts';
import type { ToldFile } from './told-file.ts';

const matches = (file: ToldFile, pattern: RegExp): string[] =>
  file.passages.flatMap(({ text }) =>
    [...text.matchAll(pattern)].map((match) => text.slice(Math.max(0, match.index - 20), match.index + 30)),
  );

const without = (id: string, holds: string, pattern: RegExp, more: Partial<FileRule> = {}): FileRule => ({
  id,
  holds,
  severity: 'must',
  judge: (file) => ({ of: file.passages.length, faults: matches(file, pattern) }),
  ...more,
});

/** Words that say nothing, each as it is found in its forms. */
const emptyWords =
  /\b(?:leverag(?:e|ed|ing)|utili[sz]e\w*|synerg\w+|holistic\w*|robust\w*|seamless\w*|streamlin\w+|empower\w*|going forward|in order to|key learnings|learnings|deep dive|best-in-class|world-class|game-chang\w+|cutting-edge|low-hanging fruit|move the needle|touchpoints?|stakeholder buy-in|headcount reduction|deflect\w* calls|voice of the customer|actionable insights?|omnichannel|circa|per annum|whilst|commenc\w+|facilitat\w+|significant(?:ly)?|substantial(?:ly)?|optimal)\b/giu;

const american =
  /\b(?:organiz|prioritiz|analyz|optimiz|recogniz|behavior|color(?!ado)|favor|labor\b|fulfill\b|canceled|modeling|judgment|aging\b|installment|enroll\b)\w*/giu;
const british =
  /\b(?:organis|prioritis|analys(?=e\b|ed\b|ing\b)|optimis|recognis|behaviour|colour|favour|labour|fulfil\b|cancelled|modelling|judgement|ageing|instalment|enrol\b)\w*/giu;

/** In English “1 week”, “2 weeks”. */
const unitsOfTime =
  'week|month|year|day|hour|minute|call|customer|person|claim|order|visit|case|team|slide|page|option|risk';

/** Where a sentence names what was measured beside it. */
const abbreviationsKnown =
  /^(?:UK|US|USA|EU|IT|HR|CX|ID|OK|PDF|SMS|GBP|EUR|USD|PLN|CHF|NPS|NHS|VAT|II|III|IV|AM|PM|MB)$/u;

const abbreviations = (file: ToldFile): string[] => [
  ...new Set(file.passages.flatMap(({ text }) => text.match(/\b[A-Z]{2,6}\b/gu) ?? [])),
];

const spelledOut = (file: ToldFile, short: string): boolean =>
  abbreviationsKnown.test(short) ||
  new RegExp(`\\(${short}\\)|${short} \\(`, 'u').test(textOf(file.passages)) ||
  // A word that is shouted elsewhere in small letters is no abbreviation.
  new RegExp(`\\b${short.toLowerCase()}\\b`, 'iu').test(
    textOf(file.passages.filter(({ text }) => text !== text.toUpperCase())).replaceAll(short, ''),
  );

const syllables = (word: string): number => {
  const groups =
    word
      .toLowerCase()
      .replace(/e\b/u, '')
      .match(/[aeiouy]+/gu)?.length ?? 0;
  return Math.max(1, groups);
};

/** Reading level by Flesch and Kincaid, with numbers as they are spoken. */
export const gradeOf = (texts: readonly string[]): number => {
  const words = texts.flatMap((text) => ofUnit(text).match(/\p{L}+/gu) ?? []);
  const sum = words.reduce((total, word) => total + syllables(word), 0);
  return texts.length === 0 ? 0 : (0.39 * words.length) / texts.length + (11.8 * sum) / words.length - 15.59;
};

/** Headings that a table of contents calls the summary. */
const summaryOf = (file: ToldFile): ToldFile => {
  const start = file.passages.findIndex(
    ({ role, text }) => role === 'heading' && /summary|in brief/iu.test(text),
  );
  const level = file.passages[start]?.level ?? 1;
  const rest = start === -1 ? [] : file.passages.slice(start + 1);
  const end = rest.findIndex((passage) => passage.role === 'heading' && passage.level <= level);
  return { ...file, passages: end === -1 ? rest : rest.slice(0, end) };
};

const passive = /\b(?:is|are|was|were|been|being|be)\b (?:\w+ly )?\w+(?:ed|en|wn|lt)\b/iu;
const vague =
  /\b(?:many|several|various|numerous|huge|great deal|a lot|far (?:more|less)|better|improved)\b/iu;

/** The ask is one sentence for the minutes, the same wherever it stands. */
const isAsk = (sentence: string): boolean => /\bis asked to\b|\bwird gebeten\b/u.test(sentence);

const normal = (sentence: string): string => sentence.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');

const repeated = (file: ToldFile): string[] => {
  const all = sentences(file, ['body', 'item'])
    .filter((it) => wordsIn(it).length >= 12)
    .filter((it) => !isAsk(it))
    .map(normal);
  return [...new Set(all.filter((it, index) => all.indexOf(it) !== index))];
};

export const wording: FileRule[] = [
  {
    id: 'WRD-01',
    holds: 'No sentence but the ask has more than 25 words, and their average is at most 17.',
    severity: 'must',
    judge: (file) => {
      const all = sentences(file).filter((it) => !isAsk(it));
      const counts = all.map((it) => wordsIn(it).length);
      const average = counts.reduce((sum, it) => sum + it, 0) / Math.max(1, counts.length);
      return {
        of: all.length + 1,
        faults: [
          ...all.filter((_, index) => (counts[index] ?? 0) > 25),
          ...(average > 17 ? [`average ${average.toFixed(1)}`] : []),
        ],
      };
    },
  },
  {
    id: 'WRD-02',
    holds: 'The summary reads at grade 10 or below.',
    severity: 'should',
    asks: both(isPaper, isEnglish, ({ document }) => document === 'paper'),
    judge: (file) => {
      const grade = gradeOf(sentences(summaryOf(file), ['body', 'item']));
      return once(grade > 0 && grade <= 10, `grade ${grade.toFixed(1)}`);
    },
  },
  without('WRD-03', 'No word that says nothing.', emptyWords, { asks: isEnglish }),
  {
    id: 'WRD-04',
    holds: 'At most 15 of 100 sentences are passive.',
    severity: 'should',
    asks: both(isPaper, isEnglish),
    judge: (file) => {
      const all = sentences(file);
      return share(
        all.filter((it) => passive.test(it)),
        all.length,
        0.15,
      );
    },
  },
  {
    id: 'WRD-05',
    holds: 'An abbreviation is spelled out where it is used first.',
    severity: 'should',
    judge: (file) => each(abbreviations(file), (short) => spelledOut(file, short), String),
  },
  without(
    'WRD-06',
    'Nothing that a template left behind.',
    // “Null” is a word in German.
    /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|[=(]null\b|: null[,}]|\bTB[CD]\b|lorem ipsum|Invalid Date|[\uE000-\uF8FF]/gu,
  ),
  without('WRD-07', 'No marks of HTML in text.', /&(?:amp|lt|gt|quot|#x?[0-9a-f]+);/giu),
  without(
    'WRD-08',
    'One is one, and several are several.',
    new RegExp(
      `(?<![\\d.,:£€$-])\\b1 (?:${unitsOfTime})s\\b|(?<![\\d.,])\\b(?:[02-9]|[1-9]\\d+) (?:${unitsOfTime})\\b(?![-‑’'])(?! (?:of|plan|gate|case)\\b)`,
      'gu',
    ),
    { asks: isEnglish },
  ),
  without(
    'WRD-09',
    'A and an fit the sound that follows.',
    /\b(?:[Aa] (?=[aeio]\w)(?!one\b|once\b|eu|ewe)|[Aa]n (?=[bcdfgjklmnpqrstvwyz]\w+)(?![A-Z]{2,}))\S+|\b[Aa] (?:8|11|18)(?!\d|,\d)\S*|\b[Aa] £(?:8|11|18)(?:,|0|\b)\S*/gu,
    { severity: 'should', asks: isEnglish },
  ),
  {
    id: 'WRD-10',
    holds: 'One spelling, that of the language of the file.',
    severity: 'must',
    asks: isEnglish,
    judge: (file) => ({
      of: file.passages.length,
      faults: matches(file, file.language === 'en-US' ? british : american),
    }),
  },
  without(
    'WRD-11',
    'Money has one style: no fraction of a million, no empty pennies.',
    /[£$€]0\.\d+ ?(?:m|million)\b|[£$€][\d,]+\.00\b/gu,
  ),
  {
    id: 'WRD-12',
    holds: 'Ranges in sentences say “to”, and both ends their unit.',
    severity: 'should',
    judge: (file) => {
      const all = sentences(file);
      return each(
        all,
        (it) =>
          !/[£$€]?\d[\d,.]*(?:%|k|m|bn)?\s?[–-]\s?[£$€]?\d/u.test(it.replace(/\b20\d\d[-–]\d\d\b/gu, '')),
        String,
      );
    },
  },
  without(
    'WRD-13',
    'Dates name day, month and year.',
    /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:next|last|this) (?:month|quarter|week)\b/giu,
    { asks: isEnglish },
  ),
  {
    id: 'WRD-14',
    holds: 'Where an amount is vague, a number stands in the same sentence.',
    severity: 'should',
    asks: isEnglish,
    judge: (file) => each(sentences(file), (it) => !vague.test(it) || /\d/u.test(it), String),
  },
  {
    id: 'WRD-16',
    holds: 'No long sentence stands twice, but for the ask.',
    severity: 'should',
    judge: (file) => ({ of: sentences(file, ['body', 'item']).length, faults: repeated(file) }),
  },
  without(
    'WRD-17',
    'No word twice, no space before a mark.',
    /\b(the|a|of|to|and|der|die|das|und|zu) \1\b| [.,;:](?=\s|$)|(?<!\.)\.\.(?!\.)|,,|;;|(?<!\d)\.,/giu,
  ),
  {
    id: 'WRD-18',
    holds: 'Items of a list end alike.',
    severity: 'should',
    judge: (file) => {
      const runs = shown(file).reduce<string[][]>((lists, passage, index, all) => {
        if (!inRoles('item')(passage)) return lists;
        const before = all[index - 1];
        const goes = before?.role === 'item' && before.slide === passage.slide;
        return goes
          ? [...lists.slice(0, -1), [...(lists.at(-1) ?? []), passage.text]]
          : [...lists, [passage.text]];
      }, []);
      const ends = (text: string): boolean => /[.!?]["”“)]?$/u.test(text);
      return each(
        runs.filter((list) => list.length > 1),
        (list) => list.every((item) => ends(item) === ends(list[0] ?? '')),
        (list) => list.slice(0, 3).join(' | ').slice(0, 160),
      );
    },
  },
];
