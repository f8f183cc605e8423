import { startUpper } from '../../data/letter-case.ts';
import { defineExhibit } from './define-exhibit.ts';

export const pilotResult = defineExhibit({
  id: 'pilot-result',
  answers: 'What did the pilot show?',
  chart: ({ businessCase, results, formats }) => {
    const groups = businessCase.pilot.groups.flatMap(({ name, people, events, role }) =>
      people === undefined || events === undefined || people <= 0
        ? []
        : [{ name, role, rate: events / people, people }],
    );
    const effect = results.figures['pilot.effect'];
    if (groups.length < 2 || effect === undefined || effect.value === null) return null;
    const ordered = groups.toSorted((a, b) => b.rate - a.rate);
    const rate = (value: number): string => formats.number(Number(value.toPrecision(3)));
    const measure = businessCase.pilot.measure === '' ? 'Events for each case' : businessCase.pilot.measure;
    const size = formats.number(ordered.reduce((sum, { people }) => sum + people, 0));
    const evidence = businessCase.evidence.find(({ kind }) => kind === 'controlled-test');
    const when =
      evidence === undefined || evidence.from === ''
        ? ''
        : `, ${formats.day(evidence.from)} to ${formats.day(evidence.until)}`;
    return {
      id: 'pilot-result',
      kind: 'column',
      message: `${startUpper(measure)}: ${ordered.map(({ name, rate: value }) => `${rate(value)} ${name.toLowerCase()}`).join(', ')}.`,
      title: `${startUpper(measure)}, by group of the test`,
      categories: ordered.map(({ name }) => name),
      compared: ordered.flatMap(({ role }, index) => (role === 'comparison' ? [index] : [])),
      series: [
        {
          name: measure,
          role: 'actual',
          values: ordered.map(({ rate: value }) => value),
          labels: ordered.map(({ rate: value }) => rate(value)),
        },
      ],
      unit: 'count',
      currency: null,
      scale: 1,
      reference: null,
      marks: [],
      period: 'in the test period',
      source: `Source: ${evidence?.title ?? 'pilot'}${when}; ${size} ${evidence?.sampleUnit ?? 'cases'}.`,
      figures: ['pilot.effect'],
    };
  },
});
