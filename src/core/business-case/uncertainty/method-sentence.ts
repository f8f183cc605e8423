import type { RangeMeaning } from '../../quantities/estimate.ts';
import type { UncertainInput } from '../calculation/uncertain-inputs.ts';
import type { DrawnInput } from './drawn-inputs.ts';
import { quoted } from '../../data/quoted.ts';

/** What an input may follow that is told by its name: another meaning of its range, or what takes the place of a metalog. */
type Told = Exclude<RangeMeaning, 'percentiles'> | 'two-halves' | 'disordered' | 'replaced';

/** How the inputs were drawn, for a statistician: points, seed, what follows what, what moves together. */
export interface Drawing {
  points: number;
  seed: number;
  /** Of any two effects; zero where nothing moves together. */
  correlation: number;
  /** Whether the case says so. */
  isStated: boolean;
  told: Readonly<Record<Told, readonly UncertainInput[]>>;
}

/** The same as it is read: names of inputs in a row, empty where none is told, and numbers written. */
export interface DrawingInWords {
  points: string;
  seed: number;
  /** Empty where nothing moves together. */
  correlation: string;
  isStated: boolean;
  names: Readonly<Record<Told, string>>;
  isOneReplaced: boolean;
}

/** Which inputs a statistician must be told of by name. */
export const toldInputs = (inputs: readonly DrawnInput[]): Drawing['told'] => {
  const shaped = (shape: DrawnInput['shape']): UncertainInput[] =>
    inputs.filter((drawn) => drawn.shape === shape).map(({ input }) => input);
  return {
    pert: shaped('pert'),
    triangular: shaped('triangular'),
    uniform: shaped('uniform'),
    lognormal: shaped('lognormal'),
    'two-halves': shaped('two-halves'),
    disordered: shaped('disordered'),
    replaced: inputs
      .filter(
        ({ input, shape }) =>
          input.meaning === 'lognormal' && (shape === 'metalog' || shape === 'two-halves'),
      )
      .map(({ input }) => input),
  };
};

export const drawingInWords = (
  { told, points, seed, correlation, isStated }: Drawing,
  nameOf: (input: UncertainInput) => string,
  written: (value: number) => string,
): DrawingInWords => {
  const names = (which: Told): string => told[which].map(nameOf).join(', ');
  return {
    points: written(points),
    seed,
    correlation: correlation === 0 ? '' : written(correlation),
    isStated,
    names: {
      pert: names('pert'),
      triangular: names('triangular'),
      uniform: names('uniform'),
      lognormal: names('lognormal'),
      'two-halves': names('two-halves'),
      disordered: names('disordered'),
      replaced: names('replaced'),
    },
    isOneReplaced: told.replaced.length === 1,
  };
};

/** How the inputs are drawn whose range means something else than usual. */
const meant: Record<Exclude<RangeMeaning, 'percentiles'>, string> = {
  pert: 'are given by their least, most likely and greatest value, and drawn by PERT',
  triangular: 'are given by their least, most likely and greatest value, and drawn from a triangle',
  uniform: 'may be anything in their range, all as likely',
  lognormal: 'are drawn from a lognormal through their ends',
};

/** Which distribution an input follows, so that a statistician can draw it again. */
const metalogWords =
  'Low, base and high of an input are its 10th, 50th and 90th percentile; through them goes a three-term metalog distribution (Keelin 2016), cut at one in ten thousand: the log metalog with the bound 0 for amounts and counts, the logit metalog with the bounds 0 and 1 for shares and points, and −1 and 1 for points that may be negative, each without a bound that the range itself crosses.';

/** How effects move together: the correlation of any two. */
const commonWords = ({ correlation, isStated }: DrawingInWords): string =>
  `The effects of the benefits, one input of each, move together by a one-factor Gaussian copula: the normal scores of any two correlate by ${correlation}${isStated ? '' : ', which is assumed, since the case states none'}, each counted towards the good of the case; everything else is independent.`;

/** How the chances were found, in words for an appendix. */
export const methodSentence = (drawing: DrawingInWords): string => {
  const { points, seed, correlation, names, isOneReplaced } = drawing;
  const told = (which: Told, words: (names: string) => string): string[] =>
    names[which] === '' ? [] : [words(names[which])];
  return [
    `${points} fixed cases (Sobol points, Owen-scrambled, seed ${seed}): the same numbers at every repeat.`,
    metalogWords,
    'Inputs that benefits share are one.',
    correlation === '' ? 'Nothing else moves together.' : commonWords(drawing),
    ...told(
      'two-halves',
      (halves) =>
        `No metalog passes through ${halves}: two half distributions that meet in the base stand for it.`,
    ),
    ...Object.entries(meant).flatMap(([shape, words]) =>
      told(shape as Told, (drawn) => `${drawn} ${words}.`),
    ),
    ...told(
      'replaced',
      (replaced) =>
        `No lognormal has a low of zero or below: ${replaced} ${isOneReplaced ? 'is' : 'are'} drawn as the others are.`,
    ),
    ...told('disordered', (disordered) => `Out of order, and held at base: ${disordered}.`),
  ].join(' ');
};

/** The same with the names that the case gives. */
export const methodOf = (drawing: Drawing): string =>
  methodSentence(drawingInWords(drawing, ({ name }) => quoted(name), String));
