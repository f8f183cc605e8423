import { constantValues } from './constants.ts';
import { nearestName } from '../../data/nearest-name.ts';

const names = /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?!\s*\(|[\p{L}\p{N}_])/gu;
const functions = new Set(['min', 'max', 'if']);

const loneX =
  /(?<=[\p{L}_][\p{L}\p{N}_]*\s+|(?<![\p{L}\p{N}_])[\d.]+\s*|\)\s*)[xX](?=\s*\(|\s+[\p{L}_.\d])/gu;

/** "letters x cost" as it is meant: an x between two others is ×, unless an input is called so. As long as before. */
export const withTimesSigns = (formula: string, inputs: readonly string[]): string =>
  formula.replaceAll(loneX, (x) => (inputs.includes(x) ? x : '×'));

/** The names that a formula speaks of, once each, also of one that is not finished; functions are none. */
const namesIn = (formula: string): string[] => [...new Set(formula.match(names) ?? [])];

/** What a formula names and nobody has entered, with the known name that may have been meant. */
export const unknownNames = (
  formula: string,
  inputs: readonly string[],
): { name: string; near: string | undefined }[] => {
  const known = [...inputs, ...Object.keys(constantValues)];
  return namesIn(withTimesSigns(formula, inputs))
    .filter((name) => !known.includes(name) && !functions.has(name))
    .map((name) => ({ name, near: nearestName(name, known) }));
};

/** A formula with one name written otherwise. */
export const withName = (formula: string, from: string, to: string): string =>
  formula.replaceAll(names, (name) => (name === from ? to : name));

/** Several words as one: "cost per call" is costPerCall. */
const asOneWord = (text: string): string =>
  (text.match(/[\p{L}\p{N}_]+/gu) ?? [])
    .map((word, index) => (index === 0 ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`))
    .join('')
    .replace(/^\p{N}+/u, '');

/** Why an input cannot be called so; undefined when it can. */
export const nameFault = (name: string, others: readonly string[]): string | undefined => {
  if (name === '') return 'Give it a name, like calls or costPerCall.';
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
    const word = asOneWord(name);
    return `A name is one word that begins with a letter${word === '' ? '' : `: write ${word}`}.`;
  }
  if (functions.has(name) || Object.hasOwn(constantValues, name))
    return `“${name}” already means something in a formula. Choose another name.`;
  return others.includes(name) ? `There is already an input “${name}”. Choose another name.` : undefined;
};
