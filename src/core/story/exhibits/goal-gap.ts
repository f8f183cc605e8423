import { startUpper } from '../../data/letter-case.ts';
import { defineExhibit } from './define-exhibit.ts';

export const goalGap = defineExhibit({
  id: 'goal-gap',
  answers: 'How far are we from the goal that the board set?',
  chart: ({ businessCase, formats }) => {
    const { now, target, measure: named, source } = businessCase.situation.goal;
    if (now === undefined || target === undefined) return null;
    const measure = named === '' ? 'The measure' : named;
    const values = [now, target];
    return {
      id: 'goal-gap',
      kind: 'column',
      message: `The goal is ${formats.number(target)}; we stand at ${formats.number(now)}.`,
      title: `${startUpper(measure)}: today and goal`,
      categories: ['Today', 'Goal'],
      compared: [0],
      series: [
        { name: measure, role: 'actual', values, labels: values.map((value) => formats.number(value)) },
      ],
      unit: 'count',
      currency: null,
      scale: values.every((value) => value < 100_000) ? 1 : 1000,
      reference: null,
      marks: [],
      period: 'today and at the goal',
      source: source === '' ? 'Source: the goal of this case.' : `Source: ${source}.`,
      figures: [],
    };
  },
});
