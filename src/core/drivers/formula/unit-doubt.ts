import { unitOf } from '../units.ts';
import { nearestName } from '../../data/nearest-name.ts';

/** What service is counted in. Any other word is a unit too; these are what a mistyped one most likely meant. */
const usual =
  'year month week day hour minute second money person customer contact call case claim visit job order item sale quote return complaint letter email chat transfer escalation score error agent invoice payment'.split(
    ' ',
  );

const shortest = 4;

export interface UnitDoubt {
  /** As it stands in the unit, in the singular. */
  word: string;
  near: string;
}

const wordsOf = (quantity: string): string[] => Object.keys(unitOf(quantity));

/**
 * A word of a unit that only this input has and that is near to a usual one, or to one of another input: "yaer" would
 * be a unit of its own, and what it counts would never meet a year.
 */
export const unitDoubt = (quantity: string, others: readonly string[]): UnitDoubt | undefined => {
  const known = [...usual, ...others.flatMap(wordsOf)];
  for (const word of wordsOf(quantity)) {
    const near = known.includes(word) || word.length < shortest ? undefined : nearestName(word, known);
    if (near !== undefined) return { word, near };
  }
  return undefined;
};

/** The unit with the word that was meant: "vists a year" becomes "visits a year". */
export const withWord = (quantity: string, { word, near }: UnitDoubt): string =>
  quantity
    .split(/(\p{L}+)/u)
    .map((part) => (part === word || part === `${word}s` ? part.replace(word, near) : part))
    .join('');
