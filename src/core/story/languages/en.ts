/// <reference types="vite/types/importMeta.d.ts" />
import { britishLabels } from '../labels/en-GB/index.ts';
import type { LanguageWords } from './index.ts';
import { librariesOf } from './library.ts';

export const words: LanguageWords = {
  labels: britishLabels,
  libraries: librariesOf(
    import.meta.glob<string>('/templates/phrases/en-*/*.md.hbs', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  ),
  whole: 'en-GB',
};
