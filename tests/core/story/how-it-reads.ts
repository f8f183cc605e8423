import { type Run, textOf } from '../../../src/core/document/index.ts';
import { phrases } from '../../../src/core/story/phrases/index.ts';

/** What is particular to a language in how a phrase reads. */
export interface Grammar {
  /** "1 weeks". */
  severalOfOne: RegExp;
  /** Whether words within a sentence are small, so that a clause never begins with a capital. */
  isSmallWithin: boolean;
  /** A stop that ends no sentence: "18. Februar". */
  stopWithin?: RegExp;
  /** What stands in no words of ours. */
  never?: Readonly<Record<string, RegExp>>;
}

const holes = [
  / {2}|^\s|\s$/u,
  /\s[.,;:)]|\(\s|\(\)|“”|„“/u,
  /[,;:]\s*[,;:.]|\.\./u,
  /undefined|(?<!unter )null|NaN|Infinity|\[object/u,
];
const doubled = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu;

/** What somebody typed, or a name, counts as one word: it is not for the phrase to shorten. */
const withTypedAsOne = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'value' && run.format === 'text' ? 'typed' : textOf([run]))).join('');

/** Without what somebody typed: names, and units behind a number. */
export const ownWords = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'value' && /^(?:text|number)$/u.test(run.format) ? '…' : textOf([run])))
    .join('');

const mostWords = { sentence: 25, claim: 15, clause: 25, 'noun-phrase': 25 } as const;

const longest = (runs: readonly Run[], { stopWithin }: Grammar): number => {
  const words = withTypedAsOne(runs);
  return Math.max(
    ...(stopWithin === undefined ? words : words.replaceAll(stopWithin, ''))
      .split(/[.?!](?:\s|$)/u)
      .map((sentence) => sentence.trim().split(/[ \n]+/u).length),
  );
};

const begins = new Set(['sentence', 'claim']);

/** The letter that a phrase begins with. What somebody typed begins as it was typed, but at the start of a sentence. */
const firstLetter = (runs: readonly Run[], isStart: boolean): string => {
  const [first] = runs;
  return isStart || first?.kind === 'text' ? (/^\p{L}/u.exec(textOf(runs))?.[0] ?? '') : '';
};

const hasWrongStart = (runs: readonly Run[], isStart: boolean, grammar: Grammar): boolean => {
  const letter = firstLetter(runs, isStart);
  const isCapital = letter !== letter.toLowerCase();
  return letter !== '' && (isStart ? !isCapital : isCapital && grammar.isSmallWithin);
};

/** What is wrong with how a phrase reads. */
export const faultsOf = (id: string, runs: readonly Run[], grammar: Grammar): string[] => {
  const shape = phrases.get(id)?.shape ?? 'clause';
  const text = textOf(runs);
  const words = longest(runs, grammar);
  return [
    ...holes.filter((hole) => hole.test(text)).map((hole) => `a hole, ${String(hole)}`),
    ...(doubled.test(text) ? ['a doubled word'] : []),
    ...(grammar.severalOfOne.test(text) ? ['several of one'] : []),
    ...(hasWrongStart(runs, begins.has(shape), grammar) ? ['the wrong letter at its start'] : []),
    ...((shape === 'sentence') === text.endsWith('.') ? [] : ['the wrong mark at its end']),
    ...(words > mostWords[shape] ? [`${words} words in a ${shape}`] : []),
    ...Object.entries(grammar.never ?? {})
      .filter(([, wrong]) => wrong.test(ownWords(runs)))
      .map(([what]) => what),
  ].map((fault) => `${id} has ${fault}: ${text}`);
};
