import { type PoolResult } from '../../business-case/results/pools.ts';
import { poolWords } from '../story-view/pool-words.ts';
import type { ChartSpecification } from '../../document/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { defineExhibit, modelSource } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** What each benefit takes of one workload, what it claims beyond that, and what nobody takes. */
export const poolChart = (view: CaseInNumbers, pool: PoolResult): ChartSpecification => {
  const { formats } = view;
  const words = chartWordsOf(view).pools;
  const taken = pool.draws.map(({ takenShare }) => takenShare);
  const beyond = pool.draws.map(({ claimedShare, takenShare }) => Math.max(0, claimedShare - takenShare));
  const left = Math.max(0, 1 - pool.takenShare);
  const label = (value: number): string => (value < 0.0005 ? '' : formats.share(value));
  const whole = `${formats.number(pool.exists, 'exact')} ${labelsOf(view).term(pool.counted)}`;
  const [takes, claims] = [
    [...taken, 0],
    [...beyond, 0],
  ];
  const rest = [...taken.map(() => 0), left];
  return {
    id: `pool-${pool.id}`,
    kind: 'stacked-bar',
    message: poolWords(view, pool),
    title: words.title(whole),
    categories: [...pool.draws.map(({ name }) => name), words.notTouched],
    series: [
      { name: words.counted, role: 'actual', values: takes, labels: takes.map(label) },
      {
        name: words.claimed,
        role: 'forecast',
        values: claims,
        labels: claims.map(label),
      },
      { name: words.nobody, role: 'plan', values: rest, labels: rest.map(label) },
    ],
    unit: 'share',
    currency: null,
    scale: 1,
    reference: null,
    marks: [],
    period: words.period,
    source: modelSource(view),
    figures: pool.draws.map(({ benefit }) => `benefit.${benefit}.annual`),
  };
};

/** The workload of which most is claimed. */
export const pools = defineExhibit({
  id: 'pools',
  answers: 'Is the same work counted twice?',
  chart: (view) => {
    const [most] = view.results.base.pools
      .filter(({ draws }) => draws.length > 1)
      .toSorted((a, b) => b.claimedShare - a.claimedShare);
    return most === undefined ? null : poolChart(view, most);
  },
});
