import { defineSection } from './define-section.ts';

export const ask = defineSection({
  id: 'ask',
  name: 'The ask',
  needs: ['ask.isAsked'],
  words: 100,
});
