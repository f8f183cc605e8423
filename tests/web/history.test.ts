import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyCase } from '../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { type History, edited, redone, startOf, undone } from '../../src/web/store/history.ts';

const start = emptyCase('a-case');

const edit = fc.record({
  path: fc.constantFrom('basics.title', 'basics.author', ''),
  text: fc.string({ maxLength: 5 }),
  pause: fc.integer({ min: 0, max: 3000 }),
});

const times = (count: number, change: (history: History) => History, history: History): History =>
  Array.from({ length: count }).reduce<History>((current) => change(current), history);

it('goes all the way back to the start, and all the way forth to the end', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      let at = 0;
      const end = edits.reduce<History>((history, { path, text, pause }) => {
        at += pause;
        const next = withValueAt(history.businessCase, path || 'basics.role', text);
        return edited(history, { label: 'Edit', path, place: path, at }, next);
      }, startOf(start));
      const back = times(edits.length, undone, end);
      expect(back.businessCase).toEqual(start);
      expect(back.past).toEqual([]);
      const forth = times(edits.length, redone, back);
      expect(forth.businessCase).toEqual(end.businessCase);
      expect(forth.future).toEqual([]);
    }),
  );
});

it('takes what is typed into one field within a second as one step, and another field as the next', () => {
  const typed = (path: string, text: string, at: number, history: History): History =>
    edited(history, { label: path, path, place: path, at }, withValueAt(history.businessCase, path, text));
  const one = typed('basics.title', 'Cl', 400, typed('basics.title', 'C', 0, startOf(start)));
  expect(one.past).toHaveLength(1);
  expect(typed('basics.title', 'Cla', 2000, one).past).toHaveLength(2);
  expect(typed('basics.author', 'P', 500, one).past).toHaveLength(2);
});

it('forgets what could be done again once something else is done', () => {
  const once = edited(
    startOf(start),
    { label: 'a', path: '', place: '', at: 0 },
    withValueAt(start, 'basics.title', 'A'),
  );
  const other = edited(
    undone(once),
    { label: 'b', path: '', place: '', at: 1 },
    withValueAt(start, 'basics.title', 'B'),
  );
  expect(redone(other)).toBe(other);
});
