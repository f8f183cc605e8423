import { expect, it } from 'vitest';
import { type CaseCard, cardsIn, keepCard } from '../../../src/web/persistence/case-cards.ts';
import { memoryRecords } from '../../../src/web/persistence/memory-records.ts';
import { type ListedCase, inOrder } from '../../../src/web/app/listed-cases.ts';

const card = (date: string): CaseCard => ({
  slide: null,
  language: 'en-GB',
  worth: 'Worth today £1m',
  decider: 'The board',
  date,
  standing: 'Nothing the board would stop at',
  isReady: true,
});

const listed = (id: string, savedAt: string, date: string | null): ListedCase => ({
  id,
  title: id,
  organisation: '',
  savedAt,
  since: savedAt,
  alone: null,
  hasCopy: false,
  card: date === null ? null : card(date),
});

it('lists the next meeting first, then what was written last; a meeting that is over counts for none', () => {
  const cases = [
    listed('old', '2026-01-01', null),
    listed('over', '2026-02-01', '2026-01-10'),
    listed('later', '2025-01-01', '2026-09-01'),
    listed('soon', '2025-02-01', '2026-06-01'),
    listed('undated', '2026-03-01', ''),
  ];
  expect(inOrder(cases, '2026-05-01').map(({ id }) => id)).toEqual([
    'soon',
    'later',
    'undated',
    'over',
    'old',
  ]);
});

it('keeps a card beside its case, and shows none that another version wrote', async () => {
  const records = memoryRecords();
  await keepCard(records, 'a', card('2026-06-01'));
  await records.write({
    put: [
      [['card', 'b'], { ...card(''), version: 99 }],
      [['card', 'c'], 'broken'],
    ],
  });
  const cards = await cardsIn(records);
  expect([...cards.keys()]).toEqual(['a']);
  expect(cards.get('a')).toMatchObject({ date: '2026-06-01', worth: 'Worth today £1m' });
});
