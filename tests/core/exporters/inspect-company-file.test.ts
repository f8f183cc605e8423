import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectedCompanyFile } from '../../../src/core/exporters/inspect-company-file.ts';
import { ourBaseFile } from '../../../src/core/exporters/pptx/our-base-file.ts';
import { companyFile } from './docx/company-file.ts';

const text = strToU8('Dear colleagues, this is a text.');

describe('A company’s file is looked at when it is chosen', () => {
  it('gives its look to the deck or to the paper', async () => {
    expect(await inspectedCompanyFile('Look.potx', ourBaseFile())).toEqual({
      kind: 'pptx',
      remarks: [expect.stringMatching(/^Slides stand on its layout “[^”]+”; the deck begins on “[^”]+”/u)],
    });
    expect(await inspectedCompanyFile('Look.DOCX', await companyFile({ body: '' }))).toEqual({
      kind: 'docx',
    });
  });

  it('is refused by its name where no look can be in it', async () => {
    expect(await inspectedCompanyFile('a.case.json', strToU8('{}'))).toEqual({
      refusal:
        '“a.case.json” cannot give its look. Choose a .pptx or .potx file for the deck, or a .docx or .dotx file for the paper.',
    });
  });

  it('is refused where it is something else than its name says', async () => {
    expect(await inspectedCompanyFile('Look.pptx', text)).toEqual({
      refusal: '“Look.pptx” is no PowerPoint file. Choose one that PowerPoint has saved as .pptx or .potx.',
    });
    expect(await inspectedCompanyFile('Look.docx', ourBaseFile())).toEqual({
      refusal:
        '“Look.docx” is a PowerPoint file under the name of a Word file. Let its name end in .pptx or .potx, or choose a Word file.',
    });
  });

  it.each(['Look.pptx', 'Look.docx'])('with a password, %s says what to do', async (name) => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await inspectedCompanyFile(name, locked)).toEqual({
      refusal: expect.stringMatching(/^“Look.*” was not taken\. .* password and choose that\.$/u),
    });
  });

  it.each(['Look.pptx', 'Look.docx'])('that is damaged, %s says so', async (name) => {
    const whole = name.endsWith('pptx') ? ourBaseFile() : await companyFile({ body: '' });
    const damaged = whole.slice().fill(0, 200, 400);
    expect(await inspectedCompanyFile(name, damaged)).toEqual({
      refusal: `“${name}” was not taken. This file is damaged; save it again in the program it came from, then choose it once more.`,
    });
  });
});
