import { storyNames } from '../story-view/index.ts';
import type { ReferenceEntry } from './entry.ts';
import { figureEntries } from './figures.ts';
import { languageEntries } from './language.ts';
import { phraseEntries } from './phrases.ts';
import { toldEntries } from './told.ts';
import { variables } from './variables.ts';

export type { ReferenceEntry } from './entry.ts';

const declared = (): ReferenceEntry[] => [
  ...variables(),
  ...figureEntries(),
  ...phraseEntries(),
  ...languageEntries(),
  ...toldEntries(),
];

/** Everything that a template may write, from the declarations themselves. */
export const reference = (): ReferenceEntry[] => {
  const called = storyNames();
  return declared().map((entry) => ({
    ...entry,
    saidAs: entry.place === null ? [] : (called[entry.place.steps.join('.')] ?? []),
  }));
};
