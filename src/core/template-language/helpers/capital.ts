import type { Run } from '../../document/index.ts';
import { startUpper } from '../../data/letter-case.ts';
import { printedPart } from '../interpreter/value.ts';
import { isPhrase, leafShape } from '../shape.ts';
import { argument, defineHelper } from './define-helper.ts';

const withCapital = (run: Run, index: number): Run =>
  index === 0 && run.kind !== 'footnote' ? { ...run, text: startUpper(run.text) } : run;

const started = (raw: unknown): unknown => {
  if (typeof raw === 'string') return startUpper(raw);
  return isPhrase(raw) ? { phrase: raw.phrase.map(withCapital) } : raw;
};

export const capital = defineHelper({
  name: 'capital',
  description: 'The same words with a capital at the start, for a sentence, a table cell or a list item.',
  takes: [1, 1],
  gives: (shape) =>
    shape.kind === 'object' && shape.printed !== undefined ? leafShape(shape.printed.format) : shape,
  examples: [
    {
      template: '{{capital condition}}.',
      data: { condition: 'exit terms before signature' },
      result: 'Exit terms before signature.',
    },
    { template: '{{capital nothing}}', data: { nothing: '' }, result: '' },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const { raw, format } = printedPart(value);
    if (value.text !== null) return { ...value, text: startUpper(value.text) };
    return { ...value, raw: started(raw), shape: leafShape(format) };
  },
});
