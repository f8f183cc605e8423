import { type Run, type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';

const isTyped = (run: Run): boolean => run.kind === 'value' && /^(?:text|prose)$/u.test(run.format);

/** What somebody typed is theirs, and may stand in every document that tells of it. */
const withoutTyped = (runs: readonly Run[]): string =>
  runs.map((run) => (isTyped(run) ? ' … ' : textOf([run]))).join('');

const titlesOf = (document: StoryDocument): Run[][] =>
  document.kind === 'deck'
    ? document.slides.map(({ title }) => title)
    : document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'heading' ? [block.runs] : [])),
      );

const wordsIn = (sentence: string): number => sentence.match(/\p{L}{2,}/gu)?.length ?? 0;

/** Sentences and titles of a document, each once: of three words or more. Labels of numbers and cells are neither. */
const sentencesOf = (document: StoryDocument, shown: (runs: readonly Run[]) => string): Set<string> => {
  const ended = linesOf(document)
    .flatMap((runs) => shown(runs).split(/(?<=[.?!])\s+/u))
    .filter((sentence) => /[.?!]$/u.test(sentence.trim()));
  return new Set(
    [...titlesOf(document).map(shown), ...ended]
      .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
      .filter((sentence) => wordsIn(sentence) >= 3),
  );
};

/** What its template and the phrases say. */
export const ownSentences = (document: StoryDocument): Set<string> => sentencesOf(document, withoutTyped);

/** The same with what somebody typed. */
export const allSentences = (document: StoryDocument): Set<string> => sentencesOf(document, textOf);

/** Those that both have. */
export const sharedSentences = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((sentence) => other.has(sentence));
