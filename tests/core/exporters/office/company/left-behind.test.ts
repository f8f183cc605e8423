import { describe, expect, it } from 'vitest';
import { inspectedCompanyFile } from '../../../../../src/core/exporters/inspect-company-file.ts';
import {
  type LeftBehind,
  leave,
  leftBehindRemarks,
} from '../../../../../src/core/exporters/office/company/left-behind.ts';
import { hostileSlides, slidesFile } from './hostile-slides.ts';
import { hostileWord, wordFile } from './hostile-word.ts';

describe('what stays behind', () => {
  it('is said in one sentence, one and many', () => {
    const left: LeftBehind = new Map();
    leave(left, 'objects');
    leave(left, 'links');
    leave(left, 'links');
    leave(left, 'comments');
    leave(left, 'comments');
    expect(leftBehindRemarks(left, 'Word')).toEqual([
      'Left behind from your Word file: 2 links to other files or programs, an embedded object and its comments.',
    ]);
  });

  it('is not worth a word when there is nothing', () => {
    expect(leftBehindRemarks(new Map(), 'Word')).toEqual([]);
  });

  it('is said already when the file is chosen', async () => {
    const word = hostileWord['a picture on a server']?.make(await wordFile()).bytes() ?? new Uint8Array();
    expect(await inspectedCompanyFile('Look.docx', word)).toEqual({
      kind: 'docx',
      remarks: ['Left behind from your Word file: a picture that lies outside the file.'],
    });
    const slides = hostileSlides['a click that runs a macro']?.make(slidesFile()).bytes() ?? new Uint8Array();
    expect(await inspectedCompanyFile('Look.pptx', slides)).toEqual({
      kind: 'pptx',
      remarks: [
        expect.stringMatching(/^Slides stand on its layout “[^”]+”; the deck begins on “[^”]+”/u),
        'Left behind from your PowerPoint file: a link to another file or program.',
      ],
    });
  });
});
