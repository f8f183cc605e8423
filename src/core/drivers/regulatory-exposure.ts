import { defineDriver } from './define-driver.ts';

export const regulatoryExposure = defineDriver({
  id: 'regulatory-exposure',
  title: 'Exposure to fines and redress',
  question: 'Does it lower the chance of a fine or of redress to many customers?',
  dimension: 'financial',
  formula: 'chance in a year × share by which it falls × size of the loss',
  inputs: {
    chance: {
      title: 'How likely is it in a year today?',
      label: 'Chance of the loss in a year',
      hint: 'One case in twenty years is 5%.',
      quantity: 'share/year',
      role: 'volume',
      favourable: 'high',
    },
    fallShare: {
      title: 'By what share will that chance fall?',
      label: 'Fall in that chance',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    loss: {
      title: 'How large would the loss be?',
      label: 'Size of the loss',
      hint: 'Published cases of your regulator; never the largest of them.',
      quantity: 'money',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'chance * fallShare * loss',
  pays: 'never',
  gives: 'money/year',
  word: 'shown',
  pool: 'risk',
  drawOrder: 210,
  offered: 'when-asked',
  excludes: [],
  guardrails: [
    {
      input: 'fallShare',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'A chance cannot fall by more than all.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'It is shown as a risk and stands in no total: a rare loss is no yearly saving.',
    'Do not lower it by its chance and then once more by caution.',
  ],
  examples: [
    {
      title: 'Half of a one in twenty chance of £2 million',
      inputs: { chance: 0.05, fallShare: 0.5, loss: 2_000_000 },
      result: 50_000,
      working: '5% × 50% × £2,000,000 = £50,000 a year of expected loss.',
      source: 'Invented',
    },
  ],
});
