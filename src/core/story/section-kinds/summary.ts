import { defineSection } from './define-section.ts';

export const summary = defineSection({
  id: 'summary',
  name: 'Executive summary',
  needs: ['situation.asIs'],
  words: 250,
});
