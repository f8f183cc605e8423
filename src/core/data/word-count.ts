const isNumber = (word: string): boolean => /^[-−+]?[\d.,'’]*\d$/u.test(word);

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What an amount is in: `€`, `%`, `EUR`. */
const isUnit = (word: string): boolean => {
  const bare = word.replaceAll(/[.,;:!?)]+$/gu, '');
  return /^(?:\p{Sc}|[%‰°]\p{L}?)$/u.test(bare) || currencies.has(bare);
};

/** The hundreds of a number whose thousands stand apart: `12 000`. */
const isGroup = (word: string): boolean => /^\d{3}(?!\d)/u.test(word);

interface Spaced {
  word: string;
  /** Whether no line breaks between it and the word before it. */
  isHeld: boolean;
}

const spaced = (text: string): Spaced[] =>
  [...text.matchAll(/(\s*)(\S+)/gu)].map(([, space = '', word = '']) => ({
    word,
    isHeld: /^[\u00A0\u2007\u2009\u202F]+$/u.test(space),
  }));

/** Whether a word is a part of the amount that the word before it begins or goes on with. */
const goesOn = (words: readonly Spaced[], index: number): boolean => {
  const at = (step: number): string => words[index + step]?.word ?? '';
  const here = at(0);
  if (isNumber(at(-1)))
    return words[index]?.isHeld === true || isUnit(here) || isGroup(here) || isUnit(at(1));
  return (isUnit(at(-1)) && isNumber(here)) || (isNumber(at(-2)) && isUnit(here));
};

/** How many words a text has. An amount is one, whatever space stands before its unit: `320.000 €`, `1,2 Mio. €`. */
export const wordCount = (text: string): number => {
  const words = spaced(text);
  return words.filter((_, index) => index === 0 || !goesOn(words, index)).length;
};
