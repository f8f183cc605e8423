import { expect, it } from 'vitest';
import { businessCaseSchema } from '../../../../src/core/business-case/schema/index.ts';
import { findable, found } from '../../../../src/web/app/find/findable.ts';
import { shippedCase } from '../../../fixtures/example-case.ts';

const all = findable(shippedCase(), null);
const names = (asked: string): string[] => found(all, asked).map(({ name }) => name);

it('finds rooms, steps, fields and rows by any of their words, the nearest name first', () => {
  expect(names('export')[0]).toBe('Export');
  expect(names('finance dir')[0]).toBe('Finance Director');
  expect(names('who decides')[0]).toBe('Who decides?');
  expect(found(all, 'stakeholders finance director')[0]?.field).toMatch(/^stakeholders\[/u);
});

it('finds whatever the accents, and nothing where no word fits', () => {
  expect(names('ëxport')[0]).toBe('Export');
  expect(names('zzz')).toEqual([]);
  expect(names('').length).toBe(all.filter(({ isOnlyTyped }) => isOnlyTyped !== true).length);
});

it('has every place once', () => {
  const ids = all.map(({ id, of }) => `${id} ${of}`);
  expect(new Set(ids).size).toBe(ids.length);
});

it('finds a field by what people call it in either language, and by what was typed into it', () => {
  const first = (asked: string, from = all): string | undefined => found(from, asked)[0]?.field;
  for (const asked of ['language', 'German', 'Deutsch', 'Sprache'])
    expect(first(asked), asked).toBe('basics.language');
  for (const asked of ['currency', 'euro', 'Währung']) expect(first(asked), asked).toBe('basics.currency');
  expect(names('undo')[0]).toBe('Copies and history');
  const typed = findable(
    businessCaseSchema.parse({
      id: 'typed',
      hypothesis: { baseline: 410_000, forWhom: 'the team of Frau Berger' },
      benefits: [{ id: 'calls', name: 'Fewer calls', budget: { holder: 'Berger' } }],
      costs: [{ id: 'post', name: 'Post', amount: { base: 6.8, unit: 'money' } }],
      basics: { language: 'de-DE' },
    }),
    null,
  );
  expect(first('410.000', typed)).toBe('hypothesis.baseline');
  expect(first('6,8', typed)).toBe('costs[post].amount');
  expect(found(typed, 'Berger').map(({ field }) => field)).toEqual(
    expect.arrayContaining(['hypothesis.forWhom', 'benefits[calls].budget.holder']),
  );
});
