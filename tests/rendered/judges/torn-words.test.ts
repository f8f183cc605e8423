import { describe, expect, it } from 'vitest';
import { line, page, paper } from './plain-document.ts';
import { tornWords } from './torn-words.ts';

/** Two lines of a column, and the texts that the file holds. */
const found = (first: string, second: string, ...texts: string[]) =>
  tornWords.findings(paper([page([...line(first, { top: 100 }), ...line(second, { top: 114 })])], { texts }));

describe('a word on two lines', () => {
  it.each([
    ['Mietwagenta', 'ge', 'Mietwagentage'],
    ['Kosten 320.', '000 €', 'Kosten 320.000 € im Jahr'],
    ['Sachbearbeitende', ', die bleiben', 'Sachbearbeitende, die bleiben'],
    ['Net of −', '12 points', 'Net of −12 points'],
    ['It costs £1.66', 'million', 'It costs £1.66\u00A0million'],
  ])('is found in %s / %s', (first, second, text) => {
    expect(found(first, second, text)).toHaveLength(1);
  });

  it('is quoted', () => {
    expect(found('Benefi', 't', 'Benefit')).toEqual([{ page: 1, says: 'one word on two lines: “Benefi t”' }]);
  });

  it.each([
    ['a line that ends between words', 'Customers ring', 'us today', 'Customers ring us today'],
    ['a word that is hyphenated', 'Mietwagen-', 'tage', 'Mietwagen\u00ADtage'],
    ['a hyphen of its own', 'a one-', 'off cost', 'a one-off cost'],
    ['a hyphen after a sign', '(95-%-', 'Intervall)', '(95-%-Intervall)'],
    ['words that are one elsewhere', 'we go in', 'to town', 'we go in to town; into'],
    ['a text that the file does not hold', 'Page', '12', 'Contents'],
  ])('is not %s', (_, first, second, text) => {
    expect(found(first, second, text)).toEqual([]);
  });

  it('is found in a label that touches the next one', () => {
    const words = [
      ...line('Budgetentlast Statusanrufe', { top: 100 }),
      ...line('ung plus', { top: 114, left: 120 }),
    ];
    expect(
      tornWords.findings(paper([page(words)], { texts: ['Budgetentlastung plus', 'Statusanrufe'] })),
    ).toHaveLength(1);
  });

  it('is not made of two columns', () => {
    const words = [...line('Bene', { top: 100 }), ...line('fit', { top: 114, left: 300 })];
    expect(tornWords.findings(paper([page(words)], { texts: ['Benefit'] }))).toEqual([]);
  });

  it('is not made of words that stand within their lines', () => {
    expect(found('Bene stands here', 'fit', 'Benefit', 'fit for us')).toEqual([]);
  });
});
