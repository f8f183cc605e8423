import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueFunction } from '../../../src/core/drivers/formula/evaluate.ts';
import { formulaOf } from '../../../src/core/drivers/formula/parse.ts';
import { unitFault } from '../../../src/core/drivers/formula/unit-of-formula.ts';
import { unitOf } from '../../../src/core/drivers/units.ts';

const names = ['calls', 'cost', 'minutes'];

const treeOf = (text: string) => {
  const read = formulaOf(text, names);
  if ('fault' in read) throw new Error(`${read.fault.position}: ${read.fault.message}`);
  return read.formula;
};

const valueOf = (text: string, values: Record<string, number> = {}) => valueFunction(treeOf(text))(values);

const faultOf = (text: string) => {
  const read = formulaOf(text, names);
  return 'fault' in read ? read.fault : undefined;
};

describe('a formula of one’s own', () => {
  it('computes with signs, brackets and powers in the order of mathematics', () => {
    expect(valueOf('2 + 3 × 4 − 6 ÷ 2')).toBe(11);
    expect(valueOf('(2 + 3) * (4 - 1)')).toBe(15);
    expect(valueOf('-2^2')).toBe(-4);
    expect(valueOf('2^3^2')).toBe(512);
    expect(valueOf('10 - 4 - 3')).toBe(3);
    expect(valueOf('2 * -3')).toBe(-6);
    expect(valueOf('2 ^ -1')).toBe(0.5);
  });

  it('knows min, max and if with each comparison', () => {
    expect(valueOf('min(3, 1, 2) + max(3, 1, 2)')).toBe(4);
    expect(valueOf('if(calls > 1000, 1, 2)', { calls: 1000 })).toBe(2);
    expect(valueOf('if(calls ≥ 1000, 1, 2)', { calls: 1000 })).toBe(1);
    expect(valueOf('if(calls <> 5, if(calls < 5, 10, 20), 30)', { calls: 7 })).toBe(20);
    expect(valueOf('if(calls = 5, 10, 20)', { calls: 5 })).toBe(10);
  });

  it('names an input that does not exist, where it stands, and the one that was meant', () => {
    expect(faultOf('2 × callz')).toEqual({
      position: 4,
      message: 'There is no input “callz”. Did you mean “calls”?',
    });
    expect(faultOf('something')?.message).toBe('There is no input “something”.');
  });

  it('says each typing error in one sentence', () => {
    const said = (text: string) => faultOf(text)?.message;
    expect(said('')).toContain('stops here');
    expect(said('calls +')).toContain('stops here');
    expect(said('(calls')).toContain('closing bracket is missing');
    expect(said('calls)')).toContain('closes none');
    expect(said('calls cost')).toContain('A sign is missing');
    expect(said('calls × 20%')).toContain('0.2 for 20%');
    expect(said('£8.75 * calls')).toContain('without its currency');
    expect(said('calls > 3')).toContain('yes or no');
    expect(said('if(calls, 1, 2)')).toContain('begins with a comparison');
    expect(said('if(calls > 1, 2)')).toContain('second value');
    expect(said('sum(calls)')).toContain('no function “sum”');
    expect(said('1, 2')).toContain('comma');
    expect(said('calls ; 2')).toContain('“;” means nothing');
  });

  it('has a limit of length and of depth', () => {
    expect(faultOf('1+'.repeat(600))?.message).toContain('1000 characters');
    expect(faultOf(`${'('.repeat(200)}1${')'.repeat(200)}`)?.message).toContain('nested');
    expect(faultOf('-'.repeat(900))?.message).toContain('nested');
    expect(faultOf('2^'.repeat(400))?.message).toContain('nested');
  });

  it('reads any text without falling over', () => {
    const sign = fc.constantFrom(
      '1',
      '.5',
      'calls',
      '+',
      '-',
      '×',
      '÷',
      '^',
      '(',
      ')',
      ',',
      'if',
      'min',
      '<',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const read = formulaOf(signs.join(''), names);
        if ('fault' in read) expect(read.fault.message).toMatch(/[.?]$/u);
        else expect(typeof valueFunction(read.formula)({ calls: 2 })).toBe('number');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the units of a formula', () => {
  const units = {
    calls: unitOf('contacts'),
    minutes: unitOf('minutes per contact'),
    cost: unitOf('money/minute'),
  };
  const money = [unitOf('money/year'), unitOf('money')] as const;
  const said = (text: string, own = units) => unitFault(treeOf(text), own, money)?.message;

  it('are carried through', () => {
    expect(said('calls × minutes × cost')).toBeUndefined();
    expect(said('if(calls > 0, min(calls × minutes × cost, 2 × calls × minutes × cost), 0)')).toBeUndefined();
  });

  it('name a mismatch and what mends it', () => {
    expect(said('minutes × calls')).toBe(
      'minutes per contact times contacts gives minutes; to get money, multiply by money per minute.',
    );
    expect(said('calls + minutes')).toBe(
      'contacts and minutes per contact cannot be added: they count different things.',
    );
    expect(said('calls × minutes × cost', { ...units, cost: unitOf('money/hour') })).toBe(
      'contacts times minutes per contact times money per hour gives minutes × money per hour; to get money, divide by minutesPerHour.',
    );
  });

  it('are not checked where an input does not say what it counts', () => {
    const open: Record<string, ReturnType<typeof unitOf> | null> = { ...units, minutes: null };
    expect(unitFault(treeOf('calls × minutes'), open, money)).toBeUndefined();
  });
});
