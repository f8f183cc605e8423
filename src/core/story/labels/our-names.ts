import { languageOf } from '../../data/language-of.ts';
import { britishNames } from './en-GB/names.ts';
import type { Names } from './labels.ts';

const kept = new Map<string, Names>([['en', britishNames]]);

export const keepNames = (language: string, names: Names): void => {
  kept.set(language, names);
};

/** What we call things in a language, before a house names them; null where we have no words, or they are not here yet. */
export const ourNames = (language: string): Names | null => kept.get(languageOf(language)) ?? null;
