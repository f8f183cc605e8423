import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { leafShape, type Shape } from '../../../src/core/template-language/shape.ts';
import type { TemplateFault } from '../../../src/core/template-language/source/template-fault.ts';
import { templateOf } from './compose.ts';

const money: Shape = {
  kind: 'object',
  fields: {
    value: leafShape('money'),
    low: { kind: 'leaf', format: 'money', inWords: 'lowWords' },
    words: leafShape('text'),
    lowWords: leafShape('text'),
  },
  printed: { field: 'value', format: 'money', inWords: 'words' },
};

const shape: Shape = {
  kind: 'object',
  fields: {
    organisation: leafShape('text'),
    horizon: leafShape('count'),
    paysBack: leafShape('boolean'),
    today: { kind: 'leaf', format: 'prose', reads: 'sentences' },
    change: { kind: 'leaf', format: 'prose', reads: { ends: 'If we' } },
    figures: { kind: 'object', fields: { 'net-benefit': money } },
    sharedInputs: { kind: 'record', item: money },
    people: {
      kind: 'list',
      key: 'id',
      item: {
        kind: 'object',
        fields: {
          name: leafShape('text'),
          plural: leafShape('boolean'),
          asks: { kind: 'list', item: leafShape('text') },
        },
      },
    },
  },
};

export const declared = { shape, charts: ['tornado'] };

export const said = ({ file, line, column, severity, message }: TemplateFault): string =>
  `${file}:${line}:${column} ${severity === 'warning' ? 'Warning: ' : ''}${message}`;

export const faultsOf = (text: string, files: Record<string, string> = {}): string[] =>
  checkTemplate(
    templateOf({ 'paper.md.hbs': text, 'deck.md.hbs': '::section{id="d"}\n## T\n\nx', ...files }),
    declared,
  ).map(said);

/** What is said of a paper whose one section has this text; its first line is line 2. */
export const inSection = (text: string, files: Record<string, string> = {}): string[] =>
  faultsOf(`::section{id="s"}\n${text}`, files);
