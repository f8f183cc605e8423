import type { PlotPlace } from '../../document/index.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { defineExhibit } from './define-exhibit.ts';

type Risk = CaseInNumbers['businessCase']['risks'][number];

/** How large an effect is, from the lowest. */
const bands = ['low', 'medium', 'high'] as const;

/** So many risks have room for their way from now to afterwards; of more it would be a knot. */
const MOST_WAYS = 8;

const placeOf = (chance: number | undefined, effect: Risk['effectBefore']): PlotPlace | null => {
  const band = bands.findIndex((one) => one === effect);
  return chance === undefined || band < 0 ? null : { across: chance, band };
};

/**
 * Risks by chance and effect, each with the number that it has in the list of risks. One whose chance or effect was not
 * judged stands in the list alone.
 */
export const riskPlot = defineExhibit({
  id: 'risk-plot',
  answers: 'How likely is each risk, how large is its effect, and what does the response change?',
  chart: (view) => {
    const { businessCase, formats } = view;
    const charts = chartWordsOf(view);
    const words = charts.riskPlot;
    const { term } = labelsOf(view);
    const placed = businessCase.risks.flatMap((risk, index) => {
      const at = placeOf(risk.chanceBefore, risk.effectBefore);
      const after = placeOf(risk.chanceAfter, risk.effectAfter);
      return at === null
        ? []
        : [{ name: risk.name || risk.event || risk.cause, number: index + 1, at, after }];
    });
    // One risk is told in the list: a plot shows how several stand to each other.
    if (placed.length < 2) return null;
    const showsWays = placed.length <= MOST_WAYS;
    const dots = placed.map(({ number, at, after }) => ({
      number: String(number),
      at,
      after: showsWays ? after : null,
    }));
    const largest = Math.max(...placed.map(({ at }) => at.band));
    const likeliest = Math.max(...placed.flatMap(({ at }) => (at.band === largest ? [at.across] : [])));
    const worst = placed.filter(({ at }) => at.band === largest && at.across === likeliest);
    const bandName = (band: number): string => term(bands[band] ?? '');
    const way = (now: string, later: string | null): string =>
      later === null || later === now ? now : `${now} → ${later}`;
    return {
      id: 'risk-plot',
      kind: 'plot',
      message: words.message(
        formats.list(worst.map(({ name }) => name)),
        formats.share(likeliest),
        bandName(largest),
        placed.length === 1,
      ),
      title: words.title,
      categories: placed.map(({ name }) => name),
      plot: {
        across: words.chance,
        up: words.effect,
        key: dots.some(({ after }) => after !== null) ? words.key : '',
        bands: bands.map(term),
        dots,
      },
      series: [
        {
          name: words.chance,
          role: 'actual',
          values: placed.map(({ at }) => at.across),
          labels: placed.map(({ at, after }) =>
            way(formats.share(at.across), after === null ? null : formats.share(after.across)),
          ),
        },
        {
          name: words.effect,
          role: 'base',
          values: placed.map(({ at }) => at.band + 1),
          labels: placed.map(({ at, after }) =>
            way(bandName(at.band), after === null ? null : bandName(after.band)),
          ),
        },
      ],
      unit: 'share',
      currency: null,
      scale: 1,
      reference: null,
      marks: [],
      period: '',
      source: '',
      figures: [],
    };
  },
});
