import type { RangeMeaning } from '../../quantities/estimate.ts';
import { pointCount } from '../../statistics/sobol.ts';
import type { DrawnInput } from './drawn-inputs.ts';
import { quoted } from '../../quantities/quoted.ts';

const listed = (inputs: readonly DrawnInput[]): string =>
  inputs.map(({ input }) => quoted(input.name)).join(', ');

/** How the inputs are drawn whose range means something else than usual. */
const meant: Record<Exclude<RangeMeaning, 'percentiles'>, string> = {
  pert: 'are given by their least, most likely and greatest value, and drawn by PERT',
  triangular: 'are given by their least, most likely and greatest value, and drawn from a triangle',
  uniform: 'may be anything in their range, all as likely',
  lognormal: 'are drawn from a lognormal through their ends',
};

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
    `${pointCount.toLocaleString('en-GB')} fixed cases (Sobol points, Owen-scrambled, seed ${seed}): the same numbers at every repeat.`,
    'Low and high of an input are what it is less than, and more than, one time in ten; between and beyond them it follows a three-term metalog distribution, cut at one in ten thousand.',
    'Inputs that benefits share are one.',
    strength === 0
      ? 'Nothing else moves together.'
      : `One input of each benefit, its effect, leans on a common factor of strength ${strength}${isStated ? '' : ', which is assumed, since the case states none'}; everything else is independent.`,
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
