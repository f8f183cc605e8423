import { startUpper } from '../../data/letter-case.ts';
import { inputLabel, inputName } from '../story-view/input-value.ts';
import { leadingOf, worthNames } from '../story-view/leading.ts';
import { defineExhibit, label, modelSource, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

/** More bars than these say nothing to a board. */
const most = 7;

/** Thinner bars than this share of the widest cannot be told from the line, nor can their labels. */
const worthSeeing = 0.06;

const swing = ({ worthAtLow, worthAtHigh }: { worthAtLow: number; worthAtHigh: number }): number =>
  Math.abs(worthAtHigh - worthAtLow);

export const tornado = defineExhibit({
  id: 'tornado',
  answers: 'Which assumption moves the answer most?',
  chart: (view) => {
    const { results, formats } = view;
    const { measure } = leadingOf(view);
    const charts = chartWordsOf(view);
    const words = charts.tornado;
    const base = results.figures[measure]?.value ?? null;
    const [widest, next] = view.inputs;
    if (base === null || widest === undefined || swing(widest) === 0) return null;
    const isTied = next !== undefined && swing(widest) - swing(next) <= 1e-9 * swing(widest);
    const moving = view.inputs.filter((input) => swing(input) >= worthSeeing * swing(widest)).slice(0, most);
    const ends = moving.map(({ worthAtLow, worthAtHigh }) => ({
      low: Math.min(worthAtLow, worthAtHigh),
      high: Math.max(worthAtLow, worthAtHigh),
    }));
    const scale = scaleFor([base, ...ends.flatMap(({ low, high }) => [low, high])]);
    const series = (name: string, role: 'low' | 'high') => ({
      name,
      role,
      values: ends.map((end) => end[role]),
      labels: ends.map((end) => label(view, end[role], scale)),
    });
    const duration = formats.duration(results.months);
    return {
      id: 'tornado',
      kind: 'tornado',
      message: isTied ? words.message.tied : words.message.widest(inputLabel(view, widest)),
      title: words.title(startUpper(worthNames(view).fullName), duration, unitName(view, scale)),
      categories: moving.map((input) =>
        moving.filter((other) => other.label === input.label).length === 1
          ? inputLabel(view, input)
          : inputName(view, input),
      ),
      series: [series(words.worse, 'low'), series(words.better, 'high')],
      unit: 'money',
      currency: formats.currency,
      scale,
      reference: base,
      marks: [{ label: words.base(label(view, base, scale)), at: { value: base } }],
      period: charts.over(duration),
      source: modelSource(view),
      figures: [measure],
    };
  },
});
