import { defineSection } from './define-section.ts';

export const technicalNote = defineSection({
  id: 'technical-note',
  name: 'Technical note',
  needs: ['hasChances'],
  words: 250,
});
