import { gateAmountFields } from '../facts/gate-amounts.ts';
import { definePhrase } from './define-phrase.ts';

export const gatePaid = definePhrase({
  id: 'gate-paid',
  meaning:
    'What a gate is worth as a place to stop. It is called with what is paid by then and what is left.',
  shape: 'sentence',
  takes: gateAmountFields,
  facts: [],
  needs: ['paid', 'left'],
});
