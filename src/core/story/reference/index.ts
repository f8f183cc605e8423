import type { ReferenceEntry } from './entry.ts';
import { figureEntries } from './figures.ts';
import { languageEntries } from './language.ts';
import { phraseEntries } from './phrases.ts';
import { toldEntries } from './told.ts';
import { variables } from './variables.ts';

export type { ReferenceEntry } from './entry.ts';

/** Everything that a template may write, from the declarations themselves. */
export const reference = (): ReferenceEntry[] => [
  ...variables(),
  ...figureEntries(),
  ...phraseEntries(),
  ...languageEntries(),
  ...toldEntries(),
];
