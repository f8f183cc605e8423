import { beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../../../../src/core/exporters/docx/index.ts';
import { unzippedParts } from '../../../../../src/core/exporters/office/zip-parts.ts';
import { samplePaper, words } from '../../../../fixtures/sample-paper.ts';
import { hostileWord, wordFile } from './hostile-word.ts';
import { createdAt, outcomeOf } from './outcome.ts';

const paper = {
  ...samplePaper,
  sections: [
    {
      id: 'a',
      blocks: [
        { id: 'a/1', kind: 'paragraph' as const, role: 'body' as const, runs: words('We ask for it.') },
      ],
    },
  ],
};

describe('a hostile Word file is refused in a sentence, or harmless in the paper', () => {
  beforeAll(async () => {
    expect(await outcomeOf(docx, paper, (await wordFile()).bytes())).toMatchObject({
      refusal: null,
      faults: [],
    });
  });

  it.each(Object.entries(hostileWord))('with %s', async (_, { make, refused, said }) => {
    const { refusal, faults, remarks, time } = await outcomeOf(docx, paper, make(await wordFile()).bytes());
    expect(faults).toEqual([]);
    if (refused !== undefined) expect(refusal).toMatch(refused);
    else expect(refusal).toBeNull();
    if (said !== undefined) expect(remarks.join(' ')).toMatch(said);
    // What else the machine does costs processor time too: the better of two counts.
    const better = time < 1500 ? time : (await outcomeOf(docx, paper, make(await wordFile()).bytes())).time;
    expect(better).toBeLessThan(1500);
  });

  it('keeps a picture whatever it is named', async () => {
    const base = hostileWord['pictures named as programs']?.make(await wordFile()).bytes() ?? null;
    const { bytes } = await docx.write(paper, { base, createdAt });
    expect([...unzippedParts(bytes).keys()]).toContain('word/media/image1.png');
  });
});
