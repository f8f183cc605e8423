/// <reference types="vite/types/importMeta.d.ts" />
import { germanLabels } from '../labels/de/index.ts';
import { germanCharts } from '../labels/de/charts.ts';
import { germanNotes } from '../labels/de/notes.ts';
import type { LanguageWords } from './language-words.ts';
import { librariesOf } from './library.ts';

export const words: LanguageWords = {
  labels: germanLabels,
  notes: germanNotes,
  charts: germanCharts,
  libraries: librariesOf(
    import.meta.glob<string>('/templates/phrases/de/*.md.hbs', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  ),
};
