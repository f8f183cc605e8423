import { defineSection } from './define-section.ts';

export const questions = defineSection({
  id: 'questions',
  name: 'Questions this paper answers',
  needs: ['questions'],
  words: 150,
});
