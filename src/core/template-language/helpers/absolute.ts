import { argument, defineHelper, numberOf } from './define-helper.ts';
import { leafShape } from '../shape.ts';
import { printedPart } from '../interpreter/value.ts';

export const absolute = defineHelper({
  name: 'absolute',
  description: 'A number without its sign, for "a net cost of £80,000".',
  takes: [1, 1],
  gives: (shape) =>
    shape.kind === 'object' && shape.printed !== undefined ? leafShape(shape.printed.format) : shape,
  examples: [
    {
      template: 'a net cost of {{money (absolute net)}}',
      data: { net: -80_000 },
      result: 'a net cost of £80,000',
    },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const number = numberOf(value);
    return {
      ...value,
      raw: number === null ? undefined : Math.abs(number),
      shape: leafShape(printedPart(value).format),
    };
  },
});
