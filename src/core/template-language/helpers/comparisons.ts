import { exists, literal } from '../interpreter/value.ts';
import { leafShape } from '../shape.ts';
import { argument, defineHelper, type Helper, numberOf, rawOf } from './define-helper.ts';

const yesNo = () => leafShape('boolean');

const comparison = (
  name: string,
  words: string,
  holds: (one: number, other: number) => boolean,
  examples: Helper['examples'],
): Helper =>
  defineHelper({
    name,
    description: `Whether the first number is ${words} the second. A number that is not there compares with nothing.`,
    takes: [2, 2],
    gives: yesNo,
    examples,
    apply: (call) => {
      const [one, other] = [numberOf(argument(call, 0)), numberOf(argument(call, 1))];
      return literal(one !== null && other !== null && holds(one, other));
    },
  });

export const eq = defineHelper({
  name: 'eq',
  description: 'Whether two values are the same.',
  takes: [2, 2],
  takesYesNo: true,
  gives: yesNo,
  examples: [
    { template: '{{#if (eq kind "legal")}}by law{{/if}}', data: { kind: 'legal' }, result: 'by law' },
    { template: '{{#if (eq list.length 1)}}one{{else}}several{{/if}}', data: { list: ['x'] }, result: 'one' },
  ],
  apply: (call) => literal(rawOf(argument(call, 0)) === rawOf(argument(call, 1))),
});

export const lt = comparison('lt', 'less than', (one, other) => one < other, [
  { template: '{{#if (lt net 0)}}a net cost{{else}}a gain{{/if}}', data: { net: -5 }, result: 'a net cost' },
  { template: '{{#if (lt net 0)}}a net cost{{else}}a gain{{/if}}', data: { net: 0 }, result: 'a gain' },
]);

export const gt = comparison('gt', 'more than', (one, other) => one > other, [
  { template: '{{#if (gt people.length 1)}}they{{else}}she{{/if}}', data: { people: [1] }, result: 'she' },
]);

export const and = defineHelper({
  name: 'and',
  description: 'Whether all values are there and none is "no".',
  takes: [2, 8],
  takesGroups: true,
  gives: yesNo,
  examples: [{ template: '{{#if (and a b)}}both{{/if}}', data: { a: 0, b: 'x' }, result: 'both' }],
  apply: (call) => literal(call.arguments.every(exists)),
});

export const or = defineHelper({
  name: 'or',
  description: 'Whether any of the values is there.',
  takes: [2, 8],
  takesGroups: true,
  gives: yesNo,
  examples: [{ template: '{{#if (or a b)}}one{{else}}none{{/if}}', data: { a: '', b: [] }, result: 'none' }],
  apply: (call) => literal(call.arguments.some(exists)),
});

export const not = defineHelper({
  name: 'not',
  description: 'Whether a value is not there, or is "no".',
  takes: [1, 1],
  takesGroups: true,
  gives: yesNo,
  examples: [{ template: '{{#if (not pilot)}}untested{{/if}}', data: {}, result: 'untested' }],
  apply: (call) => literal(!exists(argument(call, 0))),
});
