/// <reference types="vite/types/importMeta.d.ts" />
import { librariesOf } from './library.ts';

export const libraries = librariesOf(
  import.meta.glob<string>('/templates/phrases/en-*/*.md.hbs', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
