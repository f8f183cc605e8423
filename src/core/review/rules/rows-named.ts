import { namelessRows } from '../../business-case/named-rows.ts';
import { withValueAt } from '../../business-case/path.ts';
import { defineRule } from '../define-rule.ts';

/** Lists whose own rules ask who or what a row is. */
const askedElsewhere: ReadonlySet<string> = new Set(['agreements', 'ask.team', 'evidence']);

/** A row that nobody has named is left out of every document: it is named, or taken out. */
export const rowsNamed = defineRule({
  id: 'rows-named',
  gate: 'draft',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'Every row of every list has a name.',
  reason: 'What nobody has named stands in no document, and nobody misses it.',
  planted: [
    (it) => withValueAt(it, 'risks[fade].name', ''),
    (it) => withValueAt(it, 'benefits[turnover].name', ' '),
    (it) => withValueAt(it, 'costs[licences].name', ''),
  ],
  faults: (businessCase) =>
    namelessRows(businessCase)
      .filter(({ list }) => !askedElsewhere.has(list))
      .map(({ one, path }) => ({
        message: `Name this ${one}, or take it out: without a name it is left out of every document.`,
        path,
        cause: 'missing',
      })),
});
