import { defineSection } from './define-section.ts';

export const money = defineSection({
  id: 'money',
  name: 'Money',
  needs: ['costs'],
  words: 650,
});
