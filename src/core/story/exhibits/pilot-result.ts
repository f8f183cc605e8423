import { pilotEvidence } from '../../business-case/pilot-evidence.ts';
import { pilotKindOf } from '../../business-case/results/pilot-kinds.ts';
import { startUpper } from '../../data/letter-case.ts';
import { rateText } from '../story-view/pilot-words.ts';
import { defineExhibit } from './define-exhibit.ts';

export const pilotResult = defineExhibit({
  id: 'pilot-result',
  answers: 'What did the pilot show?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const kind = pilotKindOf(businessCase.pilot);
    const groups = businessCase.pilot.groups.flatMap((group) => {
      const value = kind.rate(group);
      return value === null || group.people === undefined
        ? []
        : [{ name: group.name, role: group.role, rate: value, people: group.people }];
    });
    const effect = results.figures['pilot.effect'];
    if (groups.length < 2 || effect === undefined || effect.value === null) return null;
    const ordered = groups.toSorted((a, b) => b.rate - a.rate);
    const rate = (value: number): string => rateText(view, value, kind.rateUnit);
    const measure = businessCase.pilot.measure === '' ? 'What was measured' : businessCase.pilot.measure;
    const size = formats.number(ordered.reduce((sum, { people }) => sum + people, 0));
    const evidence =
      pilotEvidence(businessCase) ?? businessCase.evidence.find((one) => one.kind === 'controlled-test');
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
      unit: kind.rateUnit === 'share' ? 'share' : 'count',
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
