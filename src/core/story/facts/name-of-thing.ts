/** What the names for things are called among the facts. */
export const namesOfThings = 'names';

/** Whether a value is what something is called: a word of ours or of the house, which has no field in the case. */
export const isNameOfThing = (path: string): boolean => path.split('.')[0] === namesOfThings;
