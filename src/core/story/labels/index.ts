import { britishLabels } from './en-GB.ts';
import type { Labels } from './labels.ts';

const labels: Readonly<Record<string, Labels>> = { en: britishLabels };

/** The names of a language, by its tag: regions share them. */
export const labelsIn = (language: string): Labels => {
  const own = language.replace(/[-_].*$/u, '').toLowerCase();
  return labels[own] ?? britishLabels;
};
