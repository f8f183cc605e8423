import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';

type Cost = BusinessCase['costs'][number];

/** What is bought: of these an organisation recovers VAT, or it does not. */
const isBought = ({ kind, from }: Cost): boolean =>
  (kind === 'technology' || kind === 'supplier') && from === undefined;

const isRecovered = ({ vat }: Cost): boolean => vat === 'recoverable';

/** Whether VAT can be recovered is a matter of who buys, not of what is bought. */
export const vatOneWay = defineRule({
  id: 'vat-one-way',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['costs'],
  over: 'costs',
  statement: 'What is bought says how its VAT is treated, and the same way in every row, or why not.',
  reason: 'A fifth of the price is the usual size of this mistake.',
  planted: [
    (it) => withValueAt(it, 'costs[licences].vat', undefined),
    (it) => withValueAt(it, 'costs[licences].vat', 'recoverable'),
  ],
  faults: ({ costs }): Fault[] => {
    const bought = costs.filter(isBought);
    const said = bought.filter(({ vat }) => vat !== undefined);
    const other = said.find((cost) => !isRecovered(cost));
    return [
      ...(said.length === 0 ? [] : bought).flatMap(({ id, name, vat }) =>
        needs(
          vat !== undefined,
          `Say whether the VAT of ${quoted(name)} can be recovered, as it is said of what else you buy.`,
          `costs[${id}].vat`,
        ),
      ),
      ...said
        .filter(isRecovered)
        .flatMap(({ id, name, note }) =>
          unless(
            other === undefined || isSentence(note),
            `VAT of ${quoted(name)} can be recovered, and of ${quoted(other?.name ?? '')} it cannot. Say the same of both, or say in its note why they differ.`,
            `costs[${id}].vat`,
          ),
        ),
    ];
  },
});
