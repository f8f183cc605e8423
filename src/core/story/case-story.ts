import { withAgreementsBy } from '../business-case/agreements.ts';
import { caseHash } from '../business-case/case-hash.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import type { UncertaintyCache } from '../business-case/uncertainty/index.ts';
import { madeOnce } from '../data/made-once.ts';
import { formatsFor } from '../quantities/format.ts';
import {
  type ComposedStory,
  type StoryHead,
  composeStory,
  documentOf,
} from '../template-language/compose/compose-story.ts';
import { lineage } from '../template-language/source/outline.ts';
import { faultOr, TemplateFault } from '../template-language/source/template-fault.ts';
import { type CaseDocument, caseDocuments } from './case-documents.ts';
import { chartsOf } from './exhibits/index.ts';
import { formatterOf } from '../template-language/formatter.ts';
import type { ParseCache } from '../template-language/compose/parse-cache.ts';
import type { Shape } from '../template-language/shape.ts';
import { withNearerWords } from '../template-language/phrases/own-words.ts';
import { withCounts } from './counts-in-digits.ts';
import { phrasesOfCase } from './phrases/of-case.ts';
import { type LongSection, longSections } from './long-sections.ts';
import { isSpokenIn, ownPhrases } from './wording/own-phrases.ts';
import { sectionKind } from './section-kinds/index.ts';
import { wordedFormats } from '../template-language/worded-formats.ts';
import type { StoryTemplate } from '../template-language/source/story-template.ts';
import { type CaseInView, caseInView, storyView } from './story-view/index.ts';
import { labelsOf } from './labels/labels-of.ts';

/** Countries whose paper is Letter; everywhere else it is A4. */
const letterRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

const paperSizes = new Map<string, StoryHead['paperSize']>();

/** Asking what country a language is spoken in takes as long as composing several sections. */
const paperSizeOf = (locale: string): StoryHead['paperSize'] => {
  const known = paperSizes.get(locale);
  if (known !== undefined) return known;
  const region = new Intl.Locale(locale).maximize().region ?? '';
  const size = letterRegions.has(region) ? 'letter' : 'a4';
  paperSizes.set(locale, size);
  return size;
};

/** Who it is for and which edition it is; a template may say something else in the place of the former. */
const footerOf = (view: CaseInView, edition: number, own?: string): string => {
  const { businessCase, formats } = view;
  const { head } = labelsOf(view).views;
  const { organisation, illustration } = businessCase.basics;
  const { decider, date } = businessCase.meeting;
  const meeting = [decider, date === '' ? '' : formats.day(date)].filter((part) => part !== '').join(', ');
  return [
    ...(own === undefined ? [decider.includes(organisation) ? '' : organisation, meeting] : [own]),
    head.edition(edition),
    illustration === true ? head.illustration : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const headOf = (view: CaseInView, today: string): StoryHead => {
  const { businessCase, results, formats } = view;
  const { basics } = businessCase;
  const number = (businessCase.editions.at(-1)?.number ?? 0) + 1;
  const { head } = labelsOf(view).views;
  const title = basics.title === '' ? head.title : basics.title;
  return {
    language: formats.language,
    paperSize: paperSizeOf(formats.locale),
    title,
    author: [basics.author, basics.role].filter((part) => part !== '').join(', '),
    organisation: basics.organisation,
    classification: basics.classification,
    edition: { number, date: today, hash: caseHash(businessCase) },
    footer: footerOf(view, number),
    figures: Object.values(results.figures).map(({ id, value, unit }) => ({
      id,
      value,
      unit,
      text: value === null ? '' : unit === 'money' ? formats.money(value) : formats.number(value),
    })),
  };
};

/** A story, and the sections of it that are longer than a board reads. */
export interface ToldStory extends ComposedStory {
  long: LongSection[];
}

/** A case ready to be told, again and again: its results are computed once, and its view once a language. */
export interface TellableCase {
  /** In English. */
  view: CaseInView;
  /** Every document that a template makes of it. */
  documents: (template: StoryTemplate, bases?: readonly StoryTemplate[]) => CaseDocument[];
  /** One of them, by its id. */
  tell: (template: StoryTemplate, documentId: string, bases?: readonly StoryTemplate[]) => ToldStory;
}

/**
 * What a template makes of a case. `today` is the day of the edition, as YYYY-MM-DD. The cache keeps parsed sections
 * from one telling to the next.
 */
export const tellableCase = (
  businessCase: BusinessCase,
  shape: Shape,
  today: string,
  cache: ParseCache,
  uncertaintyCache?: UncertaintyCache,
): TellableCase => {
  const formats = formatsFor(businessCase.basics.language || 'en-GB', businessCase.basics.currency || 'GBP');
  const view = caseInView(withAgreementsBy(businessCase, today), formats, uncertaintyCache);
  const inLanguage = madeOnce((language: string) => {
    const spoken = {
      ...view,
      formats: withCounts(wordedFormats(formats, language), businessCase, formats.number),
    };
    return {
      spoken,
      common: {
        view: storyView(spoken, shape, today),
        charts: chartsOf(spoken),
        head: headOf(spoken, today),
        cache,
      },
    };
  });
  const lineOf = (template: StoryTemplate, bases: readonly StoryTemplate[]): StoryTemplate[] => {
    const line = faultOr(() => lineage(template, bases));
    return line instanceof TemplateFault ? [template] : line;
  };
  return {
    view,
    documents: (template, bases = []) => caseDocuments(lineOf(template, bases), view.businessCase),
    tell: (template, id, bases = []) => {
      const line = lineOf(template, bases);
      const wanted = caseDocuments(line, view.businessCase).find((one) => one.id === id);
      if (wanted === undefined)
        throw new Error(`The template ${template.manifest.id} makes no document "${id}" of this case.`);
      const { document: documentId, row } = wanted;
      const { footer } = documentOf(line, documentId);
      const belongs = (choice: { template: string; document: string }): boolean =>
        choice.template === template.manifest.id && choice.document === documentId;
      const { spoken, common } = inLanguage(template.manifest.language);
      const choices = businessCase.documentChoices.find(belongs);
      const story = composeStory({
        ...common,
        head: {
          ...common.head,
          name: wanted.title,
          ...(footer !== undefined && { footer: footerOf(spoken, common.head.edition.number, footer) }),
        },
        sectionNeeds: (id) => sectionKind(id)?.needs ?? [],
        template,
        formatter: withCounts(formatterOf(formats, template.manifest.language), businessCase, formats.number),
        phrases: withNearerWords(
          phrasesOfCase(spoken),
          ownPhrases(businessCase, { template: template.manifest, document: documentId }),
          'case',
        ),
        bases,
        documentId,
        ...(row === undefined ? {} : { row }),
        ...(choices === undefined ? {} : { choices: { order: choices.order, off: choices.off } }),
        overrides: businessCase.wordingOverrides
          .filter((own) => belongs(own) && own.block !== '' && isSpokenIn(template.manifest, own))
          .map(({ block, text, was }) => ({ block, text, was })),
      });
      return {
        ...story,
        // Counting words takes as long as composing what changed, and the preview does not ask.
        get long() {
          return longSections(story.document);
        },
      };
    },
  };
};
