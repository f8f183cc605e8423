import { defineSection } from './define-section.ts';

export const signOff = defineSection({
  id: 'sign-off',
  name: 'Agreements and signatures',
  needs: [],
  words: 250,
});
