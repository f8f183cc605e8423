import { describe, expect, it } from 'vitest';
import {
  isNamedIn,
  isNameUnsure,
  nameParts,
  withoutNames,
} from '../../../../src/core/exporters/consent/names.ts';

describe('the name of somebody', () => {
  it.each([
    ['Marta, motor customer', ['Marta']],
    ['Marta Kowalska', ['Marta', 'Kowalska']],
    ['Mrs Kowalska from Leeds', ['Kowalska']],
    ['marta', ['marta']],
    ['Dana Cole’s Motor team, Leeds', ['Dana', 'Cole']],
    ['Our customer Jean-Luc Picard (42)', ['Jean-Luc', 'Picard']],
    ['王芳', ['王芳']],
    ['A customer, Leeds', []],
    ['Claims handler', []],
    ['', []],
  ])('in “%s” is %j', (person, names) => {
    expect(nameParts(person)).toEqual(names);
  });
});

describe('a text without a name', () => {
  const told = (text: string, person = 'Marta Kowalska') => withoutNames(text, nameParts(person), 'customer');
  it.each([
    ['Marta rang eleven times.', 'A customer rang eleven times.'],
    ['Then Marta rang. MARTA was angry.', 'Then a customer rang. The customer was angry.'],
    ["It was marta’s car, and Marta's leak.", 'It was a customer’s car, and the customer’s leak.'],
    ['We rang Mrs Kowalska back.', 'We rang a customer back.'],
    ['Interview with Marta Kowalska, 3 November', 'Interview with a customer, 3 November'],
    ['**Marta**: “I waited”', '**a customer**: “I waited”'],
    ['#MartaStory', '#a customerStory'],
    ['Samartan and Martabak are food.', 'Samartan and Martabak are food.'],
  ])('%s', (text, without) => {
    expect(told(text)).toBe(without);
  });

  it('finds a name with or without its marks', () => {
    expect(told('Jose and JOSÉ', 'José')).toBe('A customer and the customer');
    expect(told('我们问了王芳的意见。', '王芳')).not.toContain('王芳');
  });

  it('takes an ordinary word for a name only with its capital, and says where it cannot know', () => {
    expect(told('Then Will rang; it will rain.', 'Will')).toBe('Then a customer rang; it will rain.');
    expect(isNameUnsure('Will they ring?', ['Will'])).toBe(true);
    expect(isNameUnsure('Will Smith rang.', ['Will', 'Smith'])).toBe(false);
    expect(isNameUnsure('Then Will rang.', ['Will'])).toBe(false);
    expect(isNameUnsure('Marta rang.', ['Marta'])).toBe(false);
  });

  it('is not taken for one with it', () => {
    expect(isNamedIn('Martabak', ['Marta'])).toBe(false);
    expect(isNamedIn('ask marta', ['Marta'])).toBe(true);
    expect(isNamedIn('ask', [])).toBe(false);
  });
});
