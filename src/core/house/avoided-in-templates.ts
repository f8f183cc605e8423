import { avoidedWords, finderOf, type OurNames } from '../business-case/avoided-words.ts';
import type { House } from './house.ts';
import type { StoryTemplate } from '../template-language/source/story-template.ts';
import { placeAt, wordsOutsideTags } from '../template-language/source/tags.ts';
import { TemplateFault } from '../template-language/source/template-fault.ts';

type Words = Pick<House, 'words' | 'avoid'>;

/** A line that begins a section, a layout or a chart holds names; a title in it is read. */
const withoutNames = (text: string): string =>
  text.replaceAll(/\b(?!title=|caption=)[a-z]+="[^"\n]*"/gu, (named) => '\uFFFC'.repeat(named.length));

const insteadOf = ({ word, say }: { word: string; say: string }): string =>
  `The house does not say “${word}”.${say.trim() === '' ? ' Leave it out.' : ` Say “${say}”.`}`;

/** Where words of a house’s list stand in a text of a template, as warnings for its author. */
export const avoidedInText = (
  text: string,
  origin: { file: string; line: number },
  house: Words,
  language: string,
  ours: OurNames | null = null,
): TemplateFault[] =>
  finderOf(avoidedWords(house, language, ours))(withoutNames(wordsOutsideTags(text))).map(
    ({ at, ...found }) =>
      new TemplateFault(
        { file: origin.file, ...placeAt(text, at, origin.line) },
        insteadOf(found),
        'warning',
      ),
  );

/** The same in all texts of a template. */
export const avoidedInTemplate = ({ manifest, files }: StoryTemplate, house: Words): TemplateFault[] =>
  Object.entries(files).flatMap(([file, text]) =>
    avoidedInText(text, { file, line: 1 }, house, manifest.language),
  );
