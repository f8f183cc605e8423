import { expect, it } from 'vitest';
import {
  nameFault,
  unknownNames,
  withName,
  withTimesSigns,
} from '../../../src/core/drivers/formula/names.ts';

it('finds what a formula names and nobody has entered, with the name that may have been meant', () => {
  expect(unknownNames('calls × munites × cost', ['calls', 'minutes'])).toEqual([
    { name: 'munites', near: 'minutes' },
    { name: 'cost', near: undefined },
  ]);
  expect(unknownNames('min + max × if', [])).toEqual([]);
  expect(unknownNames('max(calls, 2) / minutesPerHour +', ['calls'])).toEqual([]);
  expect(unknownNames('if(größe > 3, größe, 0)', [])).toEqual([{ name: 'größe', near: undefined }]);
});

it('takes an x between two others as ×, unless an input is called so', () => {
  expect(unknownNames('letters x cost', ['letters'])).toEqual([{ name: 'cost', near: undefined }]);
  expect(unknownNames('letters x cost', ['letters', 'x', 'cost'])).toEqual([]);
  for (const [typed, meant] of [
    ['letters x cost', 'letters × cost'],
    ['20x cost X (a + 2) x .5', '20× cost × (a + 2) × .5'],
    ['(a + b)x(c)', '(a + b)×(c)'],
    ['x + max x', 'x + max x'],
    ['box x tax x2', 'box × tax x2'],
  ] as const)
    expect(withTimesSigns(typed, ['box', 'x2'])).toBe(meant);
});

it('writes one name otherwise and leaves longer ones alone', () => {
  expect(withName('cost × costPerCall + max(cost, 1)', 'cost', 'price')).toBe(
    'price × costPerCall + max(price, 1)',
  );
});

it('says why an input cannot be called so', () => {
  expect(nameFault('costPerCall', ['calls'])).toBeUndefined();
  expect(nameFault('cost per call', [])).toBe(
    'A name is one word that begins with a letter: write costPerCall.',
  );
  expect(nameFault('2nd', [])).toContain('write nd');
  expect(nameFault('', [])).toContain('Give it a name');
  expect(nameFault('max', [])).toContain('already means something');
  expect(nameFault('minutesPerHour', [])).toContain('already means something');
  expect(nameFault('calls', ['calls'])).toBe('There is already an input “calls”. Choose another name.');
});
