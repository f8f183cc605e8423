import type { Run } from '../../document/index.ts';
import { endedSentence } from '../../data/ended-sentence.ts';
import { startUpper } from '../../data/letter-case.ts';
import { printedPart } from '../interpreter/value.ts';
import { isPhrase, leafShape } from '../shape.ts';
import { argument, defineHelper } from './define-helper.ts';

const asSentence = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) => {
    if (run.kind === 'footnote') return run;
    const text = index === 0 ? startUpper(run.text) : run.text;
    return { ...run, text: index === runs.length - 1 ? endedSentence(text) : text };
  });

const said = (raw: unknown): unknown => {
  if (typeof raw === 'string') return endedSentence(startUpper(raw.trim()));
  return isPhrase(raw) ? { phrase: asSentence(raw.phrase) } : raw;
};

export const sentence = defineHelper({
  name: 'sentence',
  description:
    'The same words as a sentence of their own: with a capital at the start, and a full stop where they have no stop.',
  takes: [1, 1],
  gives: (shape) =>
    shape.kind === 'object' && shape.printed !== undefined ? leafShape(shape.printed.format) : shape,
  examples: [
    {
      template: '{{sentence because}} It goes on.',
      data: { because: 'calls show within weeks' },
      result: 'Calls show within weeks. It goes on.',
    },
    { template: '{{sentence because}}', data: { because: 'Is it so?' }, result: 'Is it so?' },
    { template: '{{sentence nothing}}', data: { nothing: '' }, result: '' },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const { raw, format } = printedPart(value);
    if (value.text !== null) return { ...value, text: String(said(value.text)) };
    return { ...value, raw: said(raw), shape: leafShape(format) };
  },
});
