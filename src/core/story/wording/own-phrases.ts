import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Manifest } from '../../template-language/source/story-template.ts';

type Override = BusinessCase['wordingOverrides'][number];

/** Whether own words are in the language of a template; those without one are in every language. */
export const isSpokenIn = (
  { language }: Pick<Manifest, 'language'>,
  own: Pick<Override, 'language'>,
): boolean => ['', language].includes(own.language);

/** The words that a case has of its own for phrases in a document; those for this document alone come last, and win. */
export const ownPhrases = (
  businessCase: Pick<BusinessCase, 'wordingOverrides'>,
  { template, document }: { template: Pick<Manifest, 'id' | 'language'>; document: string },
) =>
  businessCase.wordingOverrides
    .filter(
      (own) =>
        own.phrase !== undefined &&
        own.template === template.id &&
        ['', document].includes(own.document) &&
        isSpokenIn(template, own),
    )
    .toSorted((one, other) => Number(one.document !== '') - Number(other.document !== ''))
    .map(({ phrase = '', text }) => ({
      name: phrase,
      text,
      origin: { file: `wording of ${phrase}`, line: 1 },
    }));
