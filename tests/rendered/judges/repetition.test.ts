import { describe, expect, it } from 'vitest';
import { paper, paragraph } from './plain-document.ts';
import { repetition } from './repetition.ts';

const said = 'The money comes in two stages, and a gate can stop it.';

const found = (...texts: string[]) =>
  repetition.findings(paper([], { paragraphs: texts.map((text) => paragraph(text)) }));

describe('a sentence that is said again', () => {
  it('may stand twice', () => {
    expect(found(said, `Before. ${said} And after.`)).toEqual([]);
  });

  it('is found the third time, wherever in its paragraph', () => {
    expect(found(said, `Before that it was small. ${said}`, `${said} Then we report.`)).toEqual([
      { page: null, says: `3 times: “${said}”` },
    ]);
  });

  it('is found in German, around amounts and quotes', () => {
    const german = 'Die Mittel kommen in zwei Stufen zu je 160.000 €.';
    expect(found(`Es ist „so“. ${german}`, german, `${german} Mehr nicht.`)).toHaveLength(1);
  });

  it('is no label, no heading and no source line', () => {
    expect(found('One-off cost.', 'One-off cost.', 'One-off cost.')).toEqual([]);
    expect(found(...Array.from({ length: 3 }, () => 'Chance of loss in three of ten cases'))).toEqual([]);
    const source = paragraph('Source: the financial model of this case, rounded.', { isSource: true });
    expect(repetition.findings(paper([], { paragraphs: [source, source, source] }))).toEqual([]);
  });
});
