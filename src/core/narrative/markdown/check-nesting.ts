import { TemplateFault } from '../template-fault.ts';
import { type MarkedText, sourceOf } from './marked-text.ts';

/** Beyond these the Markdown parser takes much more than linear time. */
const deepest = { directives: 6, markers: 8 };

const opens = /^\s*:{3,}[a-z]/iu;
const closes = /^\s*:{3,}\s*$/u;
const markers = new RegExp(String.raw`^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s)){${deepest.markers + 1}}`, 'u');

const faultAt = (marked: MarkedText, offset: number, message: string): TemplateFault => {
  const source = sourceOf(marked, offset);
  const { file, line } = source?.anchor.origin ?? { file: '', line: 1 };
  return new TemplateFault({ file, line: line + (source?.line ?? 1) - 1 }, message);
};

/** Refuses in linear time what would keep the parser busy. */
export const checkNesting = (marked: MarkedText): void => {
  let depth = 0;
  let offset = 0;
  for (const line of marked.text.split('\n')) {
    if (opens.test(line)) depth++;
    else if (closes.test(line)) depth = Math.max(0, depth - 1);
    if (depth > deepest.directives) {
      throw faultAt(
        marked,
        offset,
        `More than ${deepest.directives} directives stand inside each other here. Close them with :::.`,
      );
    }
    if (markers.test(line)) throw faultAt(marked, offset, 'Too many lists begin on this line.');
    offset += line.length + 1;
  }
};
