import { pointCount } from '../../statistics/sobol.ts';
import type { DrawnInput } from './drawn-inputs.ts';

const listed = (inputs: readonly DrawnInput[]): string =>
  inputs.map(({ input }) => `“${input.name}”`).join(', ');

/** How the chances were found, in words for an appendix: points, seed, what low and high mean, what moves together. */
export const methodSentence = (
  inputs: readonly DrawnInput[],
  seed: number,
  strength: number,
  isStated: boolean,
): string => {
  const shaped = (shape: DrawnInput['shape']) => inputs.filter((input) => input.shape === shape);
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
    ...(disordered.length === 0 ? [] : [`Out of order, and held at base: ${listed(disordered)}.`]),
  ].join(' ');
};
