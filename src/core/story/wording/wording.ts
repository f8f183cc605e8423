import type { BusinessCase } from '../../business-case/schema/index.ts';
import { newParseCache } from '../../template-language/compose/parse-cache.ts';
import { withNearerWords, withOwnWords } from '../../template-language/phrases/own-words.ts';
import type { PhraseText, Wording } from '../../template-language/phrases/phrase.ts';
import { blockWords } from '../../template-language/source/block-words.ts';
import { isLocked, placeOfWords, reasonGiven } from '../../template-language/source/locks.ts';
import { textOfDocument } from '../../template-language/compose/compose-story.ts';
import { documentOutline, lineage, partTexts } from '../../template-language/source/outline.ts';
import type { Section } from '../../template-language/source/sections.ts';
import type { StoryTemplate } from '../../template-language/source/story-template.ts';
import { shippedTexts } from '../languages/index.ts';
import { phrases } from '../phrases/index.ts';
import { housePhrases } from '../phrases/of-case.ts';
import { isSpokenIn, ownPhrases } from './own-phrases.ts';

type Override = BusinessCase['wordingOverrides'][number];

/** What a case can word itself: a phrase wherever a template says it, or one block of one document, by its id. */
export interface Wordable {
  kind: 'phrase' | 'block';
  id: string;
}

/** A document of a template, with what stands in it. */
export interface WordedDocument {
  template: StoryTemplate;
  /** The name of its text in the template. */
  document: string;
  /** The document that was looked at: of those that there are for each row of a list, one. */
  told: string;
  /** The templates that it is made of, itself last. */
  line: readonly StoryTemplate[];
  sections: readonly Section[];
  /** Why the words of a block must stay as they are; empty where they need not. */
  lockOf: (block: string) => string;
}

/** A document of a template, to word parts of it otherwise. A mistake in how the template is cut throws. */
export const wordedDocument = (
  template: StoryTemplate,
  told: string,
  bases: readonly StoryTemplate[] = [],
): WordedDocument => {
  const document = textOfDocument(told);
  const line = lineage(template, bases);
  const { told: sections, locks } = documentOutline(line, document, newParseCache());
  return {
    template,
    document,
    line,
    told,
    sections,
    lockOf: (block) => {
      const section = sections.find(({ id }) => block.startsWith(`${id}/`));
      const lock = locks.find(
        (one) => section !== undefined && one.section === section.id && isLocked(block, section, one),
      );
      return lock === undefined ? '' : reasonGiven(lock.because);
    },
  };
};

/** Where the block of own words stands now; null where it has gone. */
const standsAt = ({ block, was }: Override, sections: readonly Section[]): string | null =>
  was.trim() === '' ? block : placeOfWords(block, was, sections);

const isOf =
  ({ template, document, sections }: WordedDocument, { kind, id }: Wordable) =>
  (own: Override): boolean =>
    own.template === template.manifest.id &&
    isSpokenIn(template.manifest, own) &&
    (kind === 'phrase'
      ? own.phrase === id && ['', document].includes(own.document)
      : own.phrase === undefined && own.document === document && standsAt(own, sections) === id);

type Worded = Pick<BusinessCase, 'wordingOverrides'>;

/** The case without words of its own for a phrase or a block in a document; the same case where it has none. */
export const withoutWording = <Case extends Worded>(
  it: Case,
  document: WordedDocument,
  what: Wordable,
): Case => {
  const isOwn = isOf(document, what);
  return it.wordingOverrides.some(isOwn)
    ? { ...it, wordingOverrides: it.wordingOverrides.filter((own) => !isOwn(own)) }
    : it;
};

/** Words as they are kept: those of a block in one line, those of a phrase as ours are written. */
export const wordsAsKept = ({ kind }: Wordable, text: string): string =>
  kind === 'block' ? text.trim().replaceAll(/\s*\n\s*/gu, ' ') : text.trim();

/** The case with words of its own: for a phrase in all documents of the template, for a block in this one. */
export const withWording = <Case extends Worded>(
  it: Case,
  document: WordedDocument,
  { kind, id }: Wordable,
  { text, was }: Pick<Override, 'text' | 'was'>,
): Case => {
  const { manifest } = document.template;
  const others = withoutWording(it, document, { kind, id });
  const place =
    kind === 'phrase' ? { document: '', block: '', phrase: id } : { document: document.document, block: id };
  const own = {
    template: manifest.id,
    ...place,
    language: manifest.language,
    text: wordsAsKept({ kind, id }, text),
    was,
  };
  return { ...others, wordingOverrides: [...others.wordingOverrides, own] };
};

/** Words that stand for a phrase or a block, and whose they are. */
export interface StandingWords {
  by: Wording;
  text: string;
  /** By what they are found again where a new version has moved them. */
  was: string;
}

/** The line on top of a shipped text that says what it is. */
const withoutComment = (text: string): string => text.replace(/^\{\{!--.*?--~?\}\}\s*/su, '').trim();

const phraseWords = (
  it: Pick<BusinessCase, 'wordingOverrides' | 'house'>,
  { template, document, line }: WordedDocument,
  id: string,
): StandingWords[] => {
  const { language } = template.manifest;
  const texts: ReadonlyMap<string, readonly PhraseText[]> = shippedTexts(language) ?? new Map();
  const housed = withNearerWords({ declared: phrases, texts }, housePhrases(it, language), 'house');
  const own = ownPhrases(it, { template: template.manifest, document });
  const known = withNearerWords(withOwnWords(housed, partTexts(line)), own, 'case');
  return (known.texts.get(id) ?? []).map(({ by, text }) => {
    const words = withoutComment(text);
    return { by, text: words, was: words };
  });
};

/**
 * The words of a phrase or a block in a document, the nearest to the case first: those that stand come before those
 * that they took the place of. None for a block whose words are not in one piece.
 */
export const standingWords = (
  it: Pick<BusinessCase, 'wordingOverrides' | 'house'>,
  document: WordedDocument,
  what: Wordable,
): StandingWords[] => {
  if (what.kind === 'phrase') return phraseWords(it, document, what.id);
  const template = blockWords(what.id, document.sections);
  if (template === null) return [];
  const { text, was } = template;
  const own = it.wordingOverrides.filter(isOf(document, what)).toReversed();
  return [
    ...own.map((one): StandingWords => ({ by: 'case', text: one.text, was: one.was })),
    { by: 'template', text, was },
  ];
};

/** Words of a case for a document that have no place in it: what they took the place of is there no more. */
export const lostWordings = (
  it: Pick<BusinessCase, 'wordingOverrides'>,
  { template, document, sections }: WordedDocument,
): Override[] =>
  it.wordingOverrides.filter(
    (own) =>
      own.template === template.manifest.id &&
      isSpokenIn(template.manifest, own) &&
      (own.phrase === undefined
        ? own.document === document && blockWords(standsAt(own, sections) ?? '', sections) === null
        : ['', document].includes(own.document) && !phrases.has(own.phrase)),
  );
