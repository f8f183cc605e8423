import type { ValueRun } from '../../document/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { nothing, textValue } from '../story-view/phrase.ts';

export const said = (value: ValueRun): Phrase => ({ phrase: [value] });

/** What a person typed, with its place, to stand within a sentence that has a stop of its own. */
export const typed = (text: string, path: string): Phrase =>
  text.trim() === '' ? nothing : said(textValue(text.trim().replace(/\.$/u, ''), path));
