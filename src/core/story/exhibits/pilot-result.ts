import { pilotEvidence } from '../../business-case/pilot-evidence.ts';
import { pilotKindOf } from '../../business-case/results/pilot-kinds.ts';
import { startUpper } from '../../data/letter-case.ts';
import { rateText } from '../story-view/pilot-words.ts';
import { defineExhibit } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

export const pilotResult = defineExhibit({
  id: 'pilot-result',
  answers: 'What did the pilot show?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const words = chartWordsOf(view).pilotResult;
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
    const measure = businessCase.pilot.measure === '' ? words.measure : businessCase.pilot.measure;
    const size = formats.number(ordered.reduce((sum, { people }) => sum + people, 0));
    const evidence =
      pilotEvidence(businessCase) ?? businessCase.evidence.find((one) => one.kind === 'controlled-test');
    return {
      id: 'pilot-result',
      kind: 'column',
      message: words.message(
        startUpper(measure),
        ordered.map(({ name, rate: value }) => words.group(rate(value), name)).join(', '),
      ),
      title: words.title(startUpper(measure)),
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
      period: words.period,
      source: words.source({
        title: evidence?.title ?? words.pilot,
        from: formats.day(evidence?.from ?? ''),
        until: formats.day(evidence?.until ?? ''),
        size,
        unit: evidence?.sampleUnit ?? words.cases,
      }),
      figures: ['pilot.effect'],
    };
  },
});
