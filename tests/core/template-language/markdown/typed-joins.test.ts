import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../src/core/document/index.ts';
import { textOf } from '../../../../src/core/document/index.ts';
import { tidied } from '../../../../src/core/template-language/markdown/runs.ts';

/** Words of a template, and in brackets what somebody typed into a long field. */
const said = (line: string): string =>
  textOf(
    tidied(
      line.split(/(\[[^\]]*\])/u).flatMap((part): Run[] => {
        if (part === '') return [];
        const text = part.slice(1, -1);
        return part.startsWith('[')
          ? [{ kind: 'value', text, path: 'p', value: text, format: 'prose' }]
          : [{ kind: 'text', text: part }];
      }),
    ),
  );

describe('what is typed, within a sentence of a template,', () => {
  it.each([
    [
      'If [fewer than 3 in 10 use it], then [The queue stays as it is.], so that [we pay].',
      'then the queue stays as it is, so',
    ],
    ['It stops, because [Calls to Acme Ltd.], in time.', 'because calls to Acme Ltd., in time.'],
    ['[We ask for £3 million.] (base case)', 'We ask for £3 million (base case)'],
  ])('has no stop where the sentence goes on: %s', (line, part) => {
    expect(said(line)).toContain(part);
  });

  it.each([
    ['If we [Let guests check in], the queue falls.', 'If we let guests check in, the queue falls.'],
    ['£60,000 a year to [Let guests check in].', '£60,000 a year to let guests check in.'],
    ['It works because [Guests have the details].', 'It works because guests have the details.'],
    ['It works because [British guests have them].', 'It works because British guests have them.'],
    ['It works because [NPS is low].', 'It works because NPS is low.'],
    ['Then [Guests wait].', 'Then guests wait.'],
    ['Weil [Kunden warten].', 'Weil Kunden warten.'],
  ])('begins with a small letter in English, unless it is a name: %s', (line, whole) => {
    expect(said(line)).toBe(whole);
  });

  it.each([
    [
      '[Guests wait at the desk] The way we work costs £2.',
      'Guests wait at the desk. The way we work costs £2.',
    ],
    [
      '[Guests wait at the desk] [They tell us so every day]',
      'Guests wait at the desk. They tell us so every day',
    ],
    ['[Guests wait at the desk.] The way we work.', 'Guests wait at the desk. The way we work.'],
    ['[Guests wait at the desk] and leave.', 'Guests wait at the desk and leave.'],
    ['[Priya Nair] Head of Service', 'Priya Nair Head of Service'],
  ])('is ended where the next sentence begins: %s', (line, whole) => {
    expect(said(line)).toBe(whole);
  });
});
