import type { RangeMeaning } from '../../quantities/estimate.ts';
import { pointCount } from '../../statistics/sobol.ts';
import type { DrawnInput } from './drawn-inputs.ts';
import { quoted } from '../../data/quoted.ts';

const listed = (inputs: readonly DrawnInput[]): string =>
  inputs.map(({ input }) => quoted(input.name)).join(', ');

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
const commonWords = (correlation: number, isStated: boolean): string =>
  `The effects of the benefits, one input of each, move together by a one-factor Gaussian copula: the normal scores of any two correlate by ${correlation}${isStated ? '' : ', which is assumed, since the case states none'}, each counted towards the good of the case; everything else is independent.`;

/** How the chances were found, in words for an appendix: points, seed, what low and high mean, what moves together. */
export const methodSentence = (
  inputs: readonly DrawnInput[],
  seed: number,
  strength: number,
  isStated: boolean,
): string => {
  const shaped = (shape: DrawnInput['shape']) => inputs.filter((input) => input.shape === shape);
  const replaced = inputs.filter(
    ({ input, shape }) => input.meaning === 'lognormal' && (shape === 'metalog' || shape === 'two-halves'),
  );
  const [halves, disordered] = [shaped('two-halves'), shaped('disordered')];
  return [
    `${pointCount} fixed cases (Sobol points, Owen-scrambled, seed ${seed}): the same numbers at every repeat.`,
    metalogWords,
    'Inputs that benefits share are one.',
    strength === 0 ? 'Nothing else moves together.' : commonWords(strength, isStated),
    ...(halves.length === 0
      ? []
      : [
          `No metalog passes through ${listed(halves)}: two half distributions that meet in the base stand for it.`,
        ]),
    ...Object.entries(meant).flatMap(([shape, words]) => {
      const drawn = shaped(shape as DrawnInput['shape']);
      return drawn.length === 0 ? [] : [`${listed(drawn)} ${words}.`];
    }),
    ...(replaced.length === 0
      ? []
      : [
          `No lognormal has a low of zero or below: ${listed(replaced)} ${replaced.length === 1 ? 'is' : 'are'} drawn as the others are.`,
        ]),
    ...(disordered.length === 0 ? [] : [`Out of order, and held at base: ${listed(disordered)}.`]),
  ].join(' ');
};
