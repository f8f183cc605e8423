import { formatsFor } from '../../quantities/format.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';
import { withOwnOn } from '../plants.ts';

/** More than all of one shared amount cannot be taken: the last ones get what is left, and it is told. */
export const poolsClaimed = defineRule({
  id: 'pools-claimed',
  gate: 'draft',
  severity: 'should',
  answers: ['EVD-12'],
  reads: ['benefits'],
  over: 'case',
  statement: 'Nobody claims more of one amount than there is.',
  reason: 'A hundred and fifty per cent of the calls cannot go.',
  planted: [(it) => withOwnOn('claims-per-year', it, [1, 1, 1])],
  faults: ({ basics }, { base }) => {
    const formats = formatsFor(basics.language, basics.currency);
    return base.pools
      .filter(({ claimedShare }) => claimedShare > 1 + 1e-9)
      .map(({ draws, exists, counted, claimedShare, takenShare }) => ({
        message: `${formats.list(draws.map(({ name }) => quoted(name)))} together claim ${formats.share(claimedShare)} of the same ${formats.number(exists, 'exact')} ${counted}: ${formats.share(takenShare)} is counted. Lower the shares, or name different work for each.`,
        path: `benefits[${draws.at(-1)?.benefit}].inputs`,
      }));
  },
});
