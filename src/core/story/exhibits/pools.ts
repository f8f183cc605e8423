import { type PoolResult } from '../../business-case/results/pools.ts';
import { poolSentence } from '../../business-case/results/pool-sentence.ts';
import type { ChartSpecification } from '../../document/index.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { defineExhibit, modelSource } from './define-exhibit.ts';

/** What each benefit takes of one workload, what it claims beyond that, and what nobody takes. */
export const poolChart = (view: CaseInNumbers, pool: PoolResult): ChartSpecification => {
  const { formats } = view;
  const taken = pool.draws.map(({ takenShare }) => takenShare);
  const beyond = pool.draws.map(({ claimedShare, takenShare }) => Math.max(0, claimedShare - takenShare));
  const left = Math.max(0, 1 - pool.takenShare);
  const label = (value: number): string => (value < 0.0005 ? '' : formats.share(value));
  const whole = `${formats.number(pool.exists, 'exact')} ${pool.counted}`;
  const [takes, claims] = [
    [...taken, 0],
    [...beyond, 0],
  ];
  const rest = [...taken.map(() => 0), left];
  return {
    id: `pool-${pool.id}`,
    kind: 'stacked-bar',
    message: poolSentence(pool, formats),
    title: `Share of ${whole}`,
    categories: [...pool.draws.map(({ name }) => name), 'Not touched'],
    series: [
      { name: 'Counted', role: 'actual', values: takes, labels: takes.map(label) },
      {
        name: 'Claimed, already taken by others',
        role: 'forecast',
        values: claims,
        labels: claims.map(label),
      },
      { name: 'Nobody takes it', role: 'plan', values: rest, labels: rest.map(label) },
    ],
    unit: 'share',
    currency: null,
    scale: 1,
    reference: null,
    marks: [],
    period: 'a year at full effect',
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
