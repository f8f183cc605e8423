import { expect, it } from 'vitest';
import {
  hasHeads,
  matched,
  mostRows,
  rowsOf,
  tableOf,
  targetsOf,
} from '../../../src/web/steps/form/pasted-rows.ts';
import { partsOf } from '../../../src/web/steps/form/schema-parts.ts';

const context = { locale: 'en-GB', currency: 'GBP' };
const targets = (list: string) => targetsOf(partsOf(`${list}[row]`));

const read = (list: string, typed: string) => {
  const table = tableOf(typed) ?? [];
  const own = targets(list);
  const columns = matched(table, own, context);
  const lines = table.slice(hasHeads(table, own) ? 1 : 0);
  return { columns, ...rowsOf(list, lines, columns, own, context, [{ id: 'row-1' }]) };
};

it('reads columns by their heads, quotes, thousands, signs of money, and lines in a cell', () => {
  const { columns, rows, refused } = read(
    'costs',
    [
      'Amount\tCost\tWhat should finance know?\tNothing of ours\tKind',
      '£180,000\t"Coaching, for ""team leads"""\t"two\nlines"\tx\tTraining and coaching',
      '45k\tLicences\t\t\ttechnology',
    ].join('\r\n'),
  );
  expect(columns).toEqual(['amount', 'name', 'note', null, 'kind']);
  expect(rows).toMatchObject([
    {
      id: 'row-2',
      name: 'Coaching, for "team leads"',
      note: 'two\nlines',
      kind: 'training',
      amount: { base: 180_000, unit: 'money' },
    },
    { id: 'row-3', name: 'Licences', kind: 'technology', amount: { base: 45_000 } },
  ]);
  expect(refused).toEqual([]);
});

it('without heads gives each column the next field that can take all of it', () => {
  expect(read('costs', 'Licences\t£180,000\tyearly').columns).toEqual(['name', 'amount', 'timing']);
  expect(read('situation.facts', 'Status calls\t240,000\tcalls\tin 2026\tTelephony report').columns).toEqual([
    'fact',
    'value',
    'unit',
    'period',
    'source',
  ]);
  expect(read('earlyWins', 'A text\t30 April 2027\tdelivery report').columns).toEqual([
    'win',
    'by',
    'measure',
  ]);
});

it('fills the fields of a group in a row', () => {
  const { rows } = read('stakeholders', 'Role\tTheir measure\tHow much\nFinance Director\tbudget\t£160,000');
  expect(rows).toMatchObject([{ who: 'Finance Director', gain: { measure: 'budget', amount: '£160,000' } }]);
});

it('leaves empty what cannot be read, and says which cell it is and why', () => {
  const { rows, refused } = read('costs', 'Cost\tAmount\tKind\nLicences\tlots\tMagic\nMore\t1\tOther');
  expect(rows[0]).not.toHaveProperty('amount');
  expect(rows[0]).not.toHaveProperty('kind');
  expect(rows[1]).toMatchObject({ name: 'More', kind: 'other', amount: { base: 1 } });
  expect(refused.map(({ row, title, cell }) => [row, title, cell])).toEqual([
    [1, 'Amount', 'lots'],
    [1, 'Kind', 'Magic'],
  ]);
  expect(refused[1]?.reason).toContain('Choose one of these: People, Technology');
});

it('asks instead of guessing what can be read in two ways', () => {
  const { refused } = read('costs', 'Cost\tAmount\nLicences\t1.250');
  expect(refused).toHaveLength(1);
});

it('takes nothing from an empty table, and refuses more than a list holds', () => {
  expect(tableOf('')).toEqual([]);
  expect(tableOf('\t\t\n\n')).toEqual([]);
  expect(tableOf('a\n'.repeat(mostRows + 2))).toBeNull();
});

it.each([
  'costs',
  'risks',
  'unknowns',
  'dependencies',
  'duties',
  'questions',
  'options',
  'earlyWins',
  'stakeholders',
  'evidence',
  'successStories',
  'transfers',
  'plainSense',
  'benefits',
  'situation.facts',
  'ask.team',
  'ask.tranches',
  'governance.seats',
  'engagement.audiences',
  'engagement.skills',
  'rollOut.waves',
  'rollOut.gates',
  'tracking.measures',
  'tracking.actuals',
])('takes rows into %s', (list) => {
  const [first] = targets(list);
  const { rows } = read(list, `${first?.title}\n7`);
  expect(rows).toHaveLength(1);
});
