import type { Run, StoryDocument } from '../../document/index.ts';
import { phraseFaults } from '../../template-language/check/check-phrases.ts';
import { checkTemplate } from '../../template-language/check/check-template.ts';
import { rewordedCautions } from '../../template-language/check/reworded-phrase.ts';
import { blockBegun } from '../../template-language/markdown/line-runs.ts';
import { type BlockWords, blockWords } from '../../template-language/source/block-words.ts';
import { partTexts } from '../../template-language/source/outline.ts';
import type { Section } from '../../template-language/source/sections.ts';
import type { StoryTemplate } from '../../template-language/source/story-template.ts';
import { wordsOutsideTags } from '../../template-language/source/tags.ts';
import type { TemplateFault } from '../../template-language/source/template-fault.ts';
import { storyDeclarations } from '../declarations.ts';
import { ourWords } from '../phrases/our-words.ts';
import { sayable } from '../phrases/sayable.ts';
import { type Line, linesIn, titleLine } from './words-said.ts';
import { type Wordable, type WordedDocument, wordsAsKept } from './wording.ts';

/** What is found in words that nobody has taken yet. */
export interface FoundInWords {
  /** Why they cannot be taken. */
  faults: string[];
  /** What to look at again before they are. */
  cautions: string[];
}

const headOf = ({ id, needs, part }: Section): string =>
  `::section{id="${id}"${needs.length === 0 ? '' : ` needs="${needs.join(' ')}"`}${part === null ? '' : ` part="${part}"`}}`;

/** A template of one section, with all parts that it may use; `own` stand in the place of those of their names. */
const sectionAlone = (
  { template, document, line }: WordedDocument,
  section: Section,
  own: Readonly<Record<string, string>> = {},
): StoryTemplate => {
  const told = line.findLast(({ manifest }) => Object.hasOwn(manifest.documents, document));
  const { title = '', kind = 'paper', forEach } = told?.manifest.documents[document] ?? {};
  const repeated = forEach === undefined ? {} : { forEach };
  const { extends: _extends, locked: _locked, sectionsThatStay: _stay, ...manifest } = template.manifest;
  const parts = Object.fromEntries(partTexts(line).map(({ name, text }) => [name, text]));
  return {
    manifest: { ...manifest, needs: [], documents: { [document]: { title, kind, ...repeated } } },
    files: {
      ...Object.fromEntries(
        Object.entries({ ...parts, ...own }).map(([name, text]) => [`_${name}.md.hbs`, text]),
      ),
      [`${document}.md.hbs`]: `${headOf(section)}\n${section.source}`,
    },
  };
};

const sectionOf = ({ sections }: WordedDocument, section: string): Section | undefined =>
  sections.find(({ id }) => id === section);

const byWeight = (found: readonly TemplateFault[]): FoundInWords => ({
  faults: found.filter(({ severity }) => severity === 'fault').map(({ message }) => message),
  cautions: found.filter(({ severity }) => severity === 'warning').map(({ message }) => message),
});

/** A text with our words for the phrases that it says: what they ask for, it asks for. */
const withPhrases = (text: string, language: string): string =>
  [text, ...[...text.matchAll(/\{\{~?>\s*([\w-]+)/gu)].map(([, name = '']) => ourWords(name, language))].join(
    ' ',
  );

const inBlock = (
  document: WordedDocument,
  section: Section,
  block: BlockWords,
  text: string,
): FoundInWords => {
  const begun = blockBegun(wordsOutsideTags(text));
  if (begun !== null) return { faults: [begun], cautions: [] };
  const { language } = document.template.manifest;
  const declared = storyDeclarations(language);
  const checked = (words: string): TemplateFault[] =>
    checkTemplate(sectionAlone(document, { ...section, source: block.sectionWith(words) }), declared);
  const before = new Set(checked(block.text).map(({ message }) => message));
  const { faults, cautions } = byWeight(checked(text).filter(({ message }) => !before.has(message)));
  return {
    faults,
    cautions: [
      ...cautions,
      ...rewordedCautions(withPhrases(block.text, language), withPhrases(text, language), true),
    ],
  };
};

/**
 * What is wrong with words for a phrase or a block, whatever case they will tell, and what they may get wrong without
 * being refused. The words of the language must be there.
 */
export const foundInWords = (document: WordedDocument, what: Wordable, written: string): FoundInWords => {
  const text = wordsAsKept(what, written);
  if (text === '') return { faults: ['These words are empty. Write what is to be said.'], cautions: [] };
  if (what.kind === 'phrase') {
    const { language } = document.template.manifest;
    return byWeight(
      phraseFaults([{ name: what.id, text, origin: { file: what.id, line: 1 } }], sayable(language)),
    );
  }
  const block = blockWords(what.id, document.sections);
  const section = sectionOf(document, what.id.split('/')[0] ?? '');
  return block === null || section === undefined
    ? { faults: ['These words do not stand in the template any more.'], cautions: [] }
    : inBlock(document, section, block, text);
};

const linesOf = (document: StoryDocument): Line[] =>
  document.kind === 'paper'
    ? document.sections.flatMap(({ blocks }) => blocks.flatMap(linesIn))
    : document.slides.flatMap((slide) => [
        titleLine(slide),
        ...[...slide.blocks, ...slide.notes].flatMap(linesIn),
      ]);

const saysPhrase = (runs: readonly Run[], id: string): boolean =>
  runs.some((run) => run.kind !== 'footnote' && run.phrase === id);

/**
 * A template of the one section in which words stand, with others in their place, to tell what these would say; null
 * where there is no such section or block. Told is a case without its own words for them, which would be nearer.
 */
export const triedTemplate = (
  document: WordedDocument,
  what: Wordable,
  sectionId: string,
  written: string,
): StoryTemplate | null => {
  const text = wordsAsKept(what, written);
  const section = sectionOf(document, sectionId);
  if (section === undefined) return null;
  if (what.kind === 'phrase') return sectionAlone(document, section, { [what.id]: text });
  const block = blockWords(what.id, document.sections);
  return block === null ? null : sectionAlone(document, { ...section, source: block.sectionWith(text) });
};

/** The lines of a told document that words stand in; none where the case lacks what they need. */
export const linesWith = (told: StoryDocument, what: Wordable): (readonly Run[])[] =>
  linesOf(told)
    .filter(({ block, isWhole, runs }) =>
      what.kind === 'phrase' ? saysPhrase(runs, what.id) : isWhole && block === what.id,
    )
    .map(({ runs }) => runs);
