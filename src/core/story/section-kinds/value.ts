import { defineSection } from './define-section.ts';

export const value = defineSection({
  id: 'value',
  name: 'Value',
  needs: ['leading.said'],
  words: 60,
});
