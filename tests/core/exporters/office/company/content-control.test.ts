import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { baseParts } from '../../../../../src/core/exporters/docx/base-parts.ts';
import { wordFile } from './hostile-word.ts';

const facts = {
  title: 'Claim updates',
  subject: 'A case',
  author: 'Amira Osei',
  organisation: 'Northlight',
  date: '12 January 2027',
};

const PROMPT =
  '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>[Organization Name]</w:t></w:r>';

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const bound = (path: string): string => `<w:dataBinding w:xpath="${path}" w:storeItemID="{0}"/>`;

const footerWith = async (xml: string) => {
  const file = (await wordFile()).before('word/footer1.xml', '</w:ftr>', xml);
  const { parts, remarks } = baseParts(file.bytes(), facts);
  return { footer: strFromU8(parts.get('word/footer1.xml') ?? new Uint8Array()), remarks };
};

describe('a content control in the furniture of a company’s file', () => {
  it.each([
    ['/ns0:Properties[1]/ns0:Company[1]', 'Northlight'],
    ['/ns1:coreProperties[1]/ns0:title[1]', 'Claim updates'],
    ['/ns1:coreProperties[1]/ns0:subject[1]', 'A case'],
    ['/ns1:coreProperties[1]/ns0:creator[1]', 'Amira Osei'],
    ['/ns0:CoverPageProperties[1]/ns0:PublishDate[1]', '12 January 2027'],
  ])('that shows %s says what holds in this paper', async (path, words) => {
    const { footer, remarks } = await footerWith(
      `<w:p>${control(`<w:showingPlcHdr/>${bound(path)}`, PROMPT)}</w:p>`,
    );
    expect(footer).toContain(`<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t>`);
    expect(footer).not.toMatch(/Organization Name|w:sdt|dataBinding/u);
    expect(remarks).toEqual([]);
  });

  it('around a paragraph keeps the paragraph', async () => {
    const { footer } = await footerWith(
      control(bound('/coreProperties/title'), `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${PROMPT}</w:p>`),
    );
    expect(footer).toMatch(/<w:p><w:pPr><w:jc w:val="right"\/><\/w:pPr><w:r>.*Claim updates/u);
  });

  it('that is only a prompt is cleared', async () => {
    const { footer } = await footerWith(`<w:p>${control('<w:showingPlcHdr/>', PROMPT)}</w:p>`);
    expect(footer).not.toContain('Organization Name');
  });

  it('that was a date of another document says the date of this one', async () => {
    const { footer } = await footerWith(
      `<w:p>${control('<w:date w:fullDate="2019-03-04T00:00:00Z"/>', '<w:r><w:t>4 March 2019</w:t></w:r>')}</w:p>`,
    );
    expect(footer).toContain('12 January 2027');
    expect(footer).not.toContain('2019');
  });

  it('keeps the words that somebody wrote into it', async () => {
    const { footer } = await footerWith(
      `<w:p>${control('<w:text/>', '<w:r><w:t>Claims division</w:t></w:r>')}</w:p>`,
    );
    expect(footer).toContain('Claims division');
  });
});

describe('a prompt that is typed in brackets', () => {
  it.each([
    ['[Organization Name]', 'Northlight'],
    ['[Company Name]', 'Northlight'],
    ['[Type the document title]', 'Claim updates'],
    ['[Author]', 'Amira Osei'],
    ['[Pick the date]', '12 January 2027'],
  ])('%s is answered', async (prompt, words) => {
    const { footer } = await footerWith(`<w:p><w:r><w:t>By ${prompt} today</w:t></w:r></w:p>`);
    expect(footer).toContain(`By ${words} today`);
  });

  it('is answered when Word has cut it into runs', async () => {
    const runs = ['A [Organ', 'ization', ' Name] B [Date', '] C'].map(
      (text) => `<w:r><w:t>${text}</w:t></w:r>`,
    );
    const { footer } = await footerWith(`<w:p>${runs.join('')}</w:p>`);
    expect(footer.replace(/<[^>]+>/gu, '')).toContain('A Northlight B 12 January 2027 C');
  });

  it('stays when it is the company’s own wording', async () => {
    const { footer } = await footerWith('<w:p><w:r><w:t>[Confidential] [Title of honour]</w:t></w:r></w:p>');
    expect(footer).toContain('[Confidential] [Title of honour]');
  });
});
