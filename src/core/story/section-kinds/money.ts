import { defineSection } from './define-section.ts';

export const money = defineSection({
  id: 'money',
  name: 'Money',
  needs: ['tells.money'],
  words: 800,
});
