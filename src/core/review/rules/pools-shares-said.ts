import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';
import { withOwnOn } from '../plants.ts';

/** Who acts on an amount that others act on says which part of it is taken: without a share nothing is left out. */
export const poolsSharesSaid = defineRule({
  id: 'pools-shares-said',
  gate: 'finance',
  severity: 'should',
  answers: ['EVD-12'],
  reads: ['benefits'],
  over: 'case',
  statement: 'Who acts on a shared amount says which part of it is taken.',
  reason: 'Without a share nothing is left out for the next one.',
  planted: [(it) => withOwnOn('claims-per-year', it, [undefined, 0.1])],
  faults: (_, { base }) =>
    base.pools
      .filter(({ draws }) => draws.length > 1)
      .flatMap(({ draws, counted }) =>
        draws
          .filter(({ work }) => work.taken === null)
          .map(({ benefit, name }) => ({
            message: `${quoted(name)} acts on the same ${counted} as other benefits, and no share says which part of them it takes. Enter the share that changes.`,
            path: `benefits[${benefit}].inputs`,
          })),
      ),
});
