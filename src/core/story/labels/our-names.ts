import { languageOf } from '../../data/language-of.ts';
import { germanNames } from './de/names.ts';
import { britishNames } from './en-GB/names.ts';
import type { Names } from './labels.ts';

/** They are few, and are asked for before the other words of a language come. */
const named: Readonly<Record<string, Names>> = { en: britishNames, de: germanNames };

/** What we call things in a language, before a house names them; null where we have no words. */
export const ourNames = (language: string): Names | null => named[languageOf(language)] ?? null;
