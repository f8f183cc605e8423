import { actualFields } from '../facts/actual-fields.ts';
import { factFields } from '../facts/define-fact.ts';
import { definePhrase } from './define-phrase.ts';

export const actualStanding = definePhrase({
  id: 'actual-standing',
  meaning: 'Where a measure stands beside its target. It is called with the measure.',
  shape: 'clause',
  takes: { actual: factFields(actualFields) },
  facts: [],
  needs: ['actual'],
});
