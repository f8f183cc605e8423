import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import { pathOfInput } from '../../business-case/results/input-path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { Pair } from './pair.ts';

/** A number is of a day before they decide on it. */
export const pairsOfNumbers = (businessCase: BusinessCase): Pair[] => {
  const { meeting, situation } = businessCase;
  const numbers = [
    ...listedInputs(businessCase).map(({ id, name, estimate }) => ({
      name,
      asOf: estimate.asOf,
      path: pathOfInput(id),
    })),
    ...situation.facts.map(({ id, fact, asOf }) => ({
      name: fact,
      asOf,
      path: `situation.facts[${id}].asOf`,
    })),
  ];
  return numbers.map(({ name, asOf, path }) => ({
    first: asOf,
    second: meeting.date,
    message: (of, met) =>
      `${quoted(name)} is as of ${of}, and they decide on ${met}. Nobody knows it yet: correct the day.`,
    path,
  }));
};
