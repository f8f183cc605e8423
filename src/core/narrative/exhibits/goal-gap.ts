import { startUpper } from '../../data/letter-case.ts';
import { defineExhibit } from './define-exhibit.ts';

export const goalGap = defineExhibit({
  id: 'goal-gap',
  answers: 'How far are we from the goal that the board set?',
  chart: ({ businessCase, formats }) => {
    const { goalNow, goalTarget, goalMeasure, goalSource } = businessCase.situation;
    if (goalNow === undefined || goalTarget === undefined) return null;
    const measure = goalMeasure === '' ? 'The measure' : goalMeasure;
    const values = [goalNow, goalTarget];
    return {
      id: 'goal-gap',
      kind: 'column',
      message: `The goal is ${formats.number(goalTarget)}; we stand at ${formats.number(goalNow)}.`,
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
      source: goalSource === '' ? 'Source: the goal of this case.' : `Source: ${goalSource}.`,
      figures: [],
    };
  },
});
